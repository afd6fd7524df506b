import { assertNever } from '@mds2/base';
import { NA, NO, YES } from '../codes/answer-codes.ts';
import { writtenTo, type AnswerSheet } from '../codes/answer-sheet.ts';
import type { Expression, QuestionRef } from './expression.ts';
import { holds } from './value-mask.ts';

/** What the lint reading came to, with the questions that made it true. */
export interface LintResult {
  readonly holds: boolean;
  /** Questions of `any(...)` that matched, in form order: the `{hits}` of a message. */
  readonly hits: readonly string[];
  /** Questions whose notes matched a `note(...)`, in form order. */
  readonly noteHits: readonly string[];
}

/** The exposures as raw answers decide them; null is unknown. */
export type ExposureValues = Readonly<Record<string, boolean | null>>;

/**
 * The reading for contradictions: only stated values count, `!=` needs a Yes, No or N/A, an unknown exposure is false, and
 * what only other sources could say is false: silence never fires. N/A is N/A, whatever its gate.
 */
export function evaluateLint(expression: Expression, sheet: AnswerSheet, exposures: ExposureValues): LintResult {
  const result = read(expression, sheet, exposures);
  const names = (found: readonly QuestionRef[]): string[] => [...new Map(found.map((ref) => [ref.index, ref.id]))].sort(([a], [b]) => a - b).map(([, id]) => id);
  return { holds: result.holds, hits: names(result.hits), noteHits: names(result.noteHits) };
}

interface Reading {
  readonly holds: boolean;
  readonly hits: readonly QuestionRef[];
  readonly noteHits: readonly QuestionRef[];
}

const plain = (value: boolean): Reading => ({ holds: value, hits: [], noteHits: [] });

function read(expression: Expression, sheet: AnswerSheet, exposures: ExposureValues): Reading {
  const is = (question: QuestionRef, values: number): boolean => holds(values, sheet.values[question.index]!);
  switch (expression.kind) {
    case 'and':
    case 'or': {
      // Every part is read, so that all hits of the parts that hold are named.
      const parts = expression.parts.map((part) => read(part, sheet, exposures));
      const value = expression.kind === 'and' ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
      if (!value) return plain(false);
      const holding = parts.filter((part) => part.holds);
      return { holds: true, hits: holding.flatMap((part) => part.hits), noteHits: holding.flatMap((part) => part.noteHits) };
    }
    case 'not':
      return plain(!read(expression.part, sheet, exposures).holds);
    case 'answer': {
      if (!expression.negated) return plain(is(expression.question, expression.values));
      const value = sheet.values[expression.question.index]!;
      return plain((value === YES || value === NO || value === NA) && !holds(expression.values, value));
    }
    case 'exposure':
      return plain(exposures[expression.id] === true);
    case 'any': {
      const hits = expression.questions.filter((question) => is(question, expression.values));
      return { holds: hits.length > 0, hits, noteHits: [] };
    }
    case 'all':
      return plain(expression.questions.every((question) => is(question, expression.values)));
    case 'none':
      return plain(!expression.questions.some((question) => is(question, expression.values)));
    case 'count':
      return plain(expression.questions.filter((question) => is(question, expression.values)).length >= expression.atLeast);
    case 'note': {
      const noteHits = expression.questions.filter((question) => expression.pattern.test(writtenTo(sheet.answers[question.index])));
      return { holds: noteHits.length > 0, hits: [], noteHits };
    }
    case 'has-note':
      return plain(sheet.answers[expression.question.index]?.notes.some((note) => note.trim() !== '') ?? false);
    case 'document':
    case 'other':
    case 'comparison':
      return plain(false);
    default:
      return assertNever(expression);
  }
}
