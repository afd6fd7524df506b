import type { Locale } from '@mds2/base';
import { describeFinding, describePosition } from '../describe.ts';
import type { Finding } from '../model.ts';

/** JUnit XML: one suite a file, one failed case a finding; a file without findings has one case that passes. */
export function junit(files: readonly string[], findings: readonly Finding[], locale: Locale): string {
  const suites = files.map((file) => {
    const mine = findings.filter((finding) => finding.file === file);
    const cases = mine.map((finding) => {
      const place = finding.positions[0] ? describePosition(finding.positions[0]) : null;
      const text = describeFinding(finding, locale);
      return `    <testcase classname="${escape(file)}" name="${escape(`${finding.rule} ${finding.questions.join(' ')}`.trim())}"><failure type="${finding.severity}" message="${escape(text)}">${escape(place === null ? file : `${file}:${place}`)}</failure></testcase>`;
    });
    const body = cases.length > 0 ? cases : [`    <testcase classname="${escape(file)}" name="mds2lint"/>`];
    return `  <testsuite name="${escape(file)}" tests="${body.length}" failures="${mine.length}">\n${body.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mds2lint" failures="${findings.length}">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** Characters that XML 1.0 does not allow are dropped: they would make the whole report unreadable. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
};

const escape = (text: string): string =>
  Array.from(text)
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
