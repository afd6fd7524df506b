import { compareNatural } from '@mds2/base';
import { canonicalId, formOf } from '@mds2/catalog';
import { inFormOrder, questionIndex } from '@mds2/disclosure';
import { settingFor, stricter } from '../config/setting-for.ts';
import type { LintConfig } from '../config/config.ts';
import type { CoveredFinding, Finding, LintResult, Position, Severity } from '../model.ts';
import type { AnyRule, Hit, Rule } from '../rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { companionsOf } from './companions.ts';
import { disclosureFacts } from './disclosure-context.ts';
import type { DisclosureDocument, LintDocument } from './documents.ts';
import { covers, inlineSuppressions, sidecarSuppressions, type Suppression } from './suppressions.ts';

export interface LintInput {
  readonly documents: readonly LintDocument[];
  readonly config: LintConfig;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** `NAME.mds2lint.yaml` by the file that it speaks of. */
  readonly sidecars?: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
  /** Whether the documents are all that there are (a folder), so that a missing one is missing. */
  readonly complete?: boolean;
}

/** Runs all rules that the configuration leaves on over all documents. Pure; a rule that throws becomes `internal-error`. */
export function lint({ documents, config, today, sidecars = new Map(), complete = false }: LintInput): LintResult {
  const run = new Run(config);
  const companions = companionsOf(documents, complete);
  const models = documents.flatMap((document) =>
    document.kind === 'disclosure' ? (document.form.disclosure.document.model ?? []) : [],
  );
  const suppressions: Suppression[] = [];
  for (const document of documents) {
    switch (document.kind) {
      case 'disclosure': {
        const facts = disclosureFacts(document, companions.get(document)!, today);
        run.all('disclosure', document.path, facts, document);
        break;
      }
      case 'sbom':
        run.all('sbom', document.path, { document, today });
        break;
      case 'advisory':
        run.all('advisory', document.path, { document, today, models });
        break;
      case 'security-txt':
        run.all('security-txt', document.path, {
          document,
          today,
          advisoriesBeside: documents.some(({ kind }) => kind === 'advisory'),
        });
        break;
      case 'prose':
        run.all('prose', document.path, { document, today });
        break;
      case 'unreadable':
        run.engine(document.rule, document.path, { at: document.position, data: document.data });
        break;
    }
    const sidecar = sidecars.get(document.path);
    if (sidecar) suppressions.push(...sidecarSuppressions(document.path, sidecar.path, sidecar.text));
  }
  return run.settle(suppressions.concat(run.inline(documents)), today);
}

class Run {
  readonly config: LintConfig;
  readonly findings: Finding[] = [];

  constructor(config: LintConfig) {
    this.config = config;
  }

  all(reads: AnyRule['reads'], file: string, context: object, disclosure?: DisclosureDocument): void {
    for (const rule of rulesFor(reads)) {
      const setting = settingFor(rule as AnyRule, file, this.config);
      if (setting.severity === 'off') continue;
      try {
        // The rule reads what `reads` says: the map from reading to context is the caller's.
        for (const hit of rule.check({ ...context, options: setting.options } as never)) {
          this.add(rule as AnyRule, file, setting.severity, hit, disclosure, setting.fixed);
        }
      } catch (error) {
        this.engine('internal-error', file, { data: { rule: rule.id, reason: String((error as Error).message) } });
      }
    }
  }

  engine(id: string, file: string, hit: Hit): void {
    const rule = ruleById.get(id)!;
    const { severity } = settingFor(rule, file, this.config);
    if (severity !== 'off') this.add(rule, file, severity, hit, undefined, true);
  }

  private add(
    rule: AnyRule,
    file: string,
    severity: Severity,
    hit: Hit,
    disclosure: DisclosureDocument | undefined,
    fixed: boolean,
  ): void {
    const questions = questionsOf(hit, disclosure);
    this.findings.push({
      rule: rule.id,
      category: rule.category,
      severity:
        hit.severity && !fixed ? (this.config.extends === 'strict' ? stricter(hit.severity) : hit.severity) : severity,
      file,
      positions: positionsOf(hit, questions, disclosure),
      questions,
      data: hit.data ?? {},
      fixes: hit.fixes ?? [],
      fingerprint: fingerprintOf(hit, questions, disclosure),
    });
  }

  inline(documents: readonly LintDocument[]): readonly Suppression[] {
    return documents.flatMap((document) =>
      'text' in document
        ? inlineSuppressions(document.path, document.text)
        : document.kind === 'disclosure' && document.source !== null
          ? inlineSuppressions(document.path, document.source)
          : [],
    );
  }

  settle(suppressions: readonly Suppression[], today: string): LintResult {
    const used = new Set<Suppression>();
    const covered: CoveredFinding[] = [];
    const open = this.findings.filter((finding) => {
      const by = suppressions.find((suppression) => covers(suppression, finding, today));
      if (!by) return true;
      used.add(by);
      covered.push({ finding, by: 'suppression', reason: by.reason });
      return false;
    });
    this.findings.length = 0;
    for (const suppression of suppressions) {
      const at: Position = { kind: 'text', ...suppression.at };
      const data = { rule: suppression.rule, until: suppression.until ?? '' };
      if (suppression.reason === '') this.engine('suppression-without-reason', suppression.writtenIn, { at, data });
      else if (suppression.until !== null && suppression.until < today)
        this.engine('suppression-expired', suppression.writtenIn, { at, data });
      else if (!used.has(suppression)) this.engine('suppression-unused', suppression.writtenIn, { at, data });
    }
    const findings = [...open, ...this.findings].sort(byPlace);
    return { findings, covered };
  }
}

const byReading = new Map<AnyRule['reads'], readonly Rule[]>();

/** The rules by what they read; engine rules have no check that finds anything. */
function rulesFor(reads: AnyRule['reads']): readonly Rule[] {
  let list = byReading.get(reads);
  if (!list)
    byReading.set(reads, (list = allRules.filter((rule) => rule.reads === reads) as unknown as readonly Rule[]));
  return list;
}

const ruleById: ReadonlyMap<string, AnyRule> = new Map(allRules.map((rule) => [rule.id, rule]));

function questionsOf(hit: Hit, disclosure: DisclosureDocument | undefined): readonly string[] {
  const ids = (hit.questions ?? []).map(canonicalId);
  if (!disclosure || ids.length < 2) return ids;
  return inFormOrder(questionIndex(formOf(disclosure.form.disclosure.formVersion)), ids);
}

function positionsOf(
  hit: Hit,
  questions: readonly string[],
  disclosure: DisclosureDocument | undefined,
): readonly Position[] {
  if (hit.at) return Array.isArray(hit.at) ? (hit.at as readonly Position[]) : [hit.at as Position];
  const cells = questions.flatMap(
    (id) => disclosure?.form.disclosure.answers.find((answer) => answer.id === id)?.cell ?? [],
  );
  return cells.length > 0 ? cells.map((cell) => positionOfCell(disclosure!, cell)) : [{ kind: 'file' }];
}

/** Where a cell of a disclosure's form stands: a cell of the workbook, or a span of the source. */
export function positionOfCell(document: DisclosureDocument, cell: string): Position {
  if (document.format === 'workbook') return { kind: 'cell', cell };
  const span = document.spans.get(cell);
  return span ? { kind: 'text', ...span } : { kind: 'file' };
}

function fingerprintOf(hit: Hit, questions: readonly string[], disclosure: DisclosureDocument | undefined): string {
  if (questions.length === 0) return JSON.stringify(hit.data ?? {});
  return questions
    .map((id) => `${id}=${disclosure?.form.disclosure.answers.find((answer) => answer.id === id)?.raw.trim() ?? ''}`)
    .join('; ');
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareNatural(a.file, b.file) ||
    compareNatural(placeKey(a), placeKey(b)) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function placeKey({ positions }: Finding): string {
  const [first] = positions;
  if (!first || first.kind === 'file') return '';
  if (first.kind === 'text') return `${first.line}:${first.column}`;
  const [, sheet, column, row] = /^(.*)!([A-Z]+)(\d+)$/.exec(first.cell) ?? [];
  return `${sheet}!${row}:${column}`;
}
