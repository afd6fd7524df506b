import type { LocalText } from '@mds2/base';
import {
  evaluateLint,
  parseExpression2019,
  type AnswerSheet,
  type ExposureValues,
  type Expression,
  type QuestionRef,
} from '@mds2/disclosure';
import type { Severity } from './model.ts';
import { defineRule, type Example, type Rule } from './rule.ts';

export interface Contradiction {
  readonly id: string;
  /** Grammar of SCORING.md, in the reading for lint: only stated values count. */
  readonly condition: string;
  readonly severity: Severity;
  readonly message: LocalText;
  readonly why: LocalText;
  readonly falsePositive: string | null;
  readonly confidence: 'verified' | 'memory' | 'derived';
  readonly examples: { readonly found: Example; readonly clean: Example };
}

/** A rule that is nothing but a condition over the answers of HN 1-2019. A condition that does not parse is a bug: it throws. */
export function contradiction({ confidence, ...rest }: Contradiction): Rule<'disclosure'> {
  const parsed = parseExpression2019(rest.condition);
  if (!parsed.ok) throw new Error(`${rest.id}: ${JSON.stringify(parsed.error)}`);
  const expression = parsed.value;
  return defineRule<'disclosure'>({
    ...rest,
    category: 'contradiction',
    since: '0.1.0',
    reads: 'disclosure',
    fix: 'none',
    source: { document: 'ANSI/NEMA HN 1-2019', confidence },
    *check({ is2019, sheet, exposures }) {
      if (!is2019) return;
      const result = evaluateLint(expression, sheet, exposures);
      if (!result.holds) return;
      const made = new Map<number, string>();
      collect(expression, sheet, exposures, made);
      const questions = [...made].sort(([a], [b]) => a - b).map(([, id]) => id);
      yield { questions, data: { hits: result.hits.join(', ') } };
    },
  });
}

const isTrue = (part: Expression, sheet: AnswerSheet, exposures: ExposureValues): boolean =>
  evaluateLint(part, sheet, exposures).holds;

/** The questions that make a condition true: of the parts that hold, their gate and their hits. */
function collect(
  expression: Expression,
  sheet: AnswerSheet,
  exposures: ExposureValues,
  made: Map<number, string>,
): void {
  const take = (refs: readonly QuestionRef[]): void => {
    for (const { index, id } of refs) made.set(index, id);
  };
  switch (expression.kind) {
    case 'and':
    case 'or':
      for (const part of expression.parts) if (isTrue(part, sheet, exposures)) collect(part, sheet, exposures, made);
      return;
    case 'not':
      return;
    case 'answer':
    case 'has-note':
      take([expression.question]);
      return;
    case 'all':
    case 'none':
      take(expression.questions);
      return;
    case 'any':
    case 'count':
    case 'note': {
      const single = (question: QuestionRef): Expression =>
        expression.kind === 'note'
          ? { ...expression, questions: [question] }
          : { ...expression, kind: 'any', questions: [question] };
      take(expression.questions.filter((question) => isTrue(single(question), sheet, exposures)));
      return;
    }
    case 'exposure':
    case 'document':
    case 'other':
    case 'comparison':
      return;
  }
}
