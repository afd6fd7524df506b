import type { Locale } from '@mds2/base';
import { describeFinding } from '../describe.ts';
import type { CoveredFinding, Finding, Position } from '../model.ts';
import { rules } from '../rules/index.ts';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS): one run with all rules; cells stand as logical locations, because a workbook has no lines. */
export function sarif(findings: readonly Finding[], covered: readonly CoveredFinding[], locale: Locale): unknown {
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  const resultOf = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: describeFinding(finding, locale) },
    locations: [locationOf(finding.file, finding.positions)],
    partialFingerprints: { 'mds2lint/v1': `${finding.rule}:${finding.fingerprint}` },
    properties: { questions: finding.questions },
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mds2lint',
            version: '0.1.0',
            rules: rules.map(({ id, message, why, severity }) => ({
              id,
              shortDescription: { text: message[locale] },
              fullDescription: { text: `${why[locale]}.` },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results: [
          ...findings.map(resultOf),
          ...covered.map(({ finding, by, reason }) => ({
            ...resultOf(finding),
            suppressions: [
              {
                kind: by === 'suppression' ? 'inSource' : 'external',
                ...(reason === null ? {} : { justification: reason }),
              },
            ],
          })),
        ],
      },
    ],
  };
}

function locationOf(file: string, positions: readonly Position[]) {
  const artifactLocation = { uri: file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') };
  const text = positions.find((position) => position.kind === 'text');
  const cells = positions.flatMap((position) => (position.kind === 'cell' ? position.cell : []));
  return {
    physicalLocation: {
      artifactLocation,
      ...(text
        ? {
            region: {
              startLine: text.line,
              startColumn: text.column,
              endLine: text.endLine,
              endColumn: text.endColumn,
            },
          }
        : {}),
    },
    ...(cells.length > 0
      ? { logicalLocations: cells.map((cell) => ({ fullyQualifiedName: cell, kind: 'element' })) }
      : {}),
  };
}
