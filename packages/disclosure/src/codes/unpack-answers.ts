import { formOf, type FormVersion } from '@mds2/catalog';
import { fail, ok, type Result } from '@mds2/base';
import type { Answer, Disclosure, DocumentHeader } from '../model.ts';
import { TEXT, VALUE_BITS, valueOf } from './answer-codes.ts';

/** What a store keeps beside the codes, only where there is something to keep; `raw` null means the plain word of the value. */
export interface StoredText {
  readonly raw: string | null;
  readonly notes: readonly string[];
  readonly noteCells: readonly string[];
}

export type UnpackError =
  | { readonly kind: 'wrong-length'; readonly expected: number; readonly found: number }
  | { readonly kind: 'unknown-code'; readonly place: number; readonly code: number };

/**
 * The way back: a disclosure from packed codes, the cells of its answers (form order) and the texts kept beside them.
 * `plainWord` gives the printed word of a value whose raw text was not kept.
 */
export function unpackAnswers(
  formVersion: FormVersion,
  codes: Uint8Array,
  kept: {
    readonly document: DocumentHeader;
    readonly cell: (place: number) => string;
    readonly text: (id: string) => StoredText | undefined;
    /** Answers whose ID the form does not have; they come last. */
    readonly unknown: readonly Answer[];
  },
): Result<Disclosure, UnpackError> {
  const { questions } = formOf(formVersion);
  if (codes.length !== questions.length) return fail({ kind: 'wrong-length', expected: questions.length, found: codes.length });
  const strange = codes.findIndex((byte) => (byte & VALUE_BITS) > TEXT);
  if (strange >= 0) return fail({ kind: 'unknown-code', place: strange, code: codes[strange]! & VALUE_BITS });
  const answers = questions.map((question, place): Answer => {
    const text = kept.text(question.id);
    const value = valueOf(codes[place]!);
    return {
      id: question.id,
      value,
      raw: text?.raw ?? plainWords[value],
      notes: text?.notes ?? [],
      noteCells: text?.noteCells ?? [],
      cell: kept.cell(place),
    };
  });
  return ok({ formVersion, document: kept.document, answers: [...answers, ...kept.unknown] });
}

/** The words of the official form: what a raw text is when only its code was kept. */
export const plainWords = { yes: 'Yes', no: 'No', na: 'N/A', 'see-note': 'See Note', text: '', blank: '' } as const;

/** Whether an answer needs its text kept beside the code, so that unpacking gives back the very answer. */
export function needsText(answer: Answer): boolean {
  return answer.notes.length > 0 || answer.raw !== plainWords[answer.value];
}
