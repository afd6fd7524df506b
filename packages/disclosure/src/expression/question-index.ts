import type { Form } from '@mds2/catalog';
import { compareNatural } from '@mds2/base';
import type { QuestionRef } from './expression.ts';

/** The places of a form's questions: what IDs, ranges and descendants resolve to. */
export interface QuestionIndex {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<Form, QuestionIndex>();

export function questionIndex(form: Form): QuestionIndex {
  let index = known.get(form);
  if (!index) {
    const ids = form.questions.map((question) => question.id);
    index = { ids, indexOf: new Map(ids.map((id, place) => [id, place])) };
    known.set(form, index);
  }
  return index;
}

/** `A..B`: both and everything between them in form order; empty where B stands before A. */
export function rangeOf(index: QuestionIndex, from: number, to: number): QuestionRef[] {
  return index.ids.slice(from, to + 1).map((id, offset) => ({ id, index: from + offset }));
}

/** `A.*`: all questions below A at any depth, without A, in form order. */
export function descendantsOf(index: QuestionIndex, id: string): QuestionRef[] {
  return index.ids.flatMap((each, place) => (each.startsWith(`${id}.`) ? [{ id: each, index: place }] : []));
}

/** IDs in form order, each once; IDs that the form does not have come last in natural order. */
export function inFormOrder(index: QuestionIndex, ids: Iterable<string>): string[] {
  const place = (id: string): number => index.indexOf.get(id) ?? index.ids.length;
  return [...new Set(ids)].sort((a, b) => place(a) - place(b) || compareNatural(a, b));
}
