import type { Locale } from '@mds2/base';
import { describeFinding, describeFix, describePosition } from '../describe.ts';
import type { Finding } from '../model.ts';

/** A finding as programs read it. `location` is the first place as people write it, null for the file as a whole. */
export const findingJson = (finding: Finding, locale: Locale) => ({
  rule: finding.rule,
  severity: finding.severity,
  category: finding.category,
  message: describeFinding(finding, locale),
  questions: finding.questions,
  file: finding.file,
  location: finding.positions[0] ? describePosition(finding.positions[0]) : null,
  locations: finding.positions.flatMap((position) => describePosition(position) ?? []),
  data: finding.data,
  fixes: finding.fixes.map((fix) => ({ title: describeFix(fix, locale), safe: fix.safe })),
});
