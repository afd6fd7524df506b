import type { CoveredFinding, Finding, LintResult } from '../model.ts';

/** One known finding: matched by rule, questions and answer text, whatever its place. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  readonly questions: readonly string[];
  readonly fingerprint: string;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

export const baselineOf = (findings: readonly Finding[]): Baseline => ({
  version: 1,
  findings: findings.map(({ file, rule, questions, fingerprint }) => ({ file, rule, questions, fingerprint })),
});

const keyOf = ({ file, rule, questions, fingerprint }: BaselineEntry): string =>
  JSON.stringify([file, rule, questions, fingerprint]);

/** Sets known findings aside, each entry once; `gone` are the entries that no longer occur. */
export function applyBaseline(
  result: LintResult,
  baseline: Baseline,
): LintResult & { readonly gone: readonly BaselineEntry[] } {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of baseline.findings) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry]);
  const covered: CoveredFinding[] = [...result.covered];
  const findings = result.findings.filter((finding) => {
    if (!left.get(keyOf(finding))?.pop()) return true;
    covered.push({ finding, by: 'baseline', reason: null });
    return false;
  });
  return { findings, covered, gone: [...left.values()].flat() };
}
