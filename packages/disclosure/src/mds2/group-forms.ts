import type { AnswerColumns } from './answer-columns.ts';
import type { IdBlock } from './id-blocks.ts';
import { isFreeText } from './answer-columns.ts';

/** A column of IDs with the place of its answers. */
export interface Part {
  readonly block: IdBlock;
  readonly answers: AnswerColumns;
}

/** Fewer answers than this make no form of their own. */
const LEAST_ANSWERS = 3;
/** A second set of IDs with less than this share of the first one's answers is a list about the form. */
const SECOND_SET = 0.3;
/** A part may repeat this share of its IDs in a form and still be its complement: a page that repeats a few rows. */
const REPEATED = 0.25;
/** A form without any answer is known by the number of its IDs. */
const BLANK_FORM = 60;

/**
 * Puts the parts of one form together: IDs that complement each other are one form, the same IDs again are another.
 * Lists that only mention IDs are left out. Forms and their parts come in the order of the sheets.
 */
export function groupForms(parts: readonly Part[]): readonly (readonly Part[])[] {
  const stated = parts.filter(isStated);
  const forms =
    stated.length > 0 ? complement(stated) : complement(parts.filter(({ block }) => block.known.size >= BLANK_FORM));
  const most = Math.max(0, ...forms.map(answersIn));
  return forms
    .filter((form) => most === 0 || (answersIn(form) >= LEAST_ANSWERS && answersIn(form) >= most * SECOND_SET))
    .map((form) => form.sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]!) - place(b[0]!));
}

const place = ({ block }: Part): number => block.grid.index * 100_000 + block.column;
const answersIn = (form: readonly Part[]): number => form.reduce((sum, { answers }) => sum + answers.answered, 0);

/** A part that answers something, or is the header of a form alone. */
export function isStated({ block, answers }: Part): boolean {
  return answers.answered > 0 || block.ids.every((idCell) => isFreeText(idCell));
}

/** Largest first, so that a list of changes never becomes the form which it is about. */
function complement(parts: readonly Part[]): Part[][] {
  const forms: { readonly version: string; readonly ids: Set<string>; readonly parts: Part[] }[] = [];
  const bySize = [...parts].sort((a, b) => b.block.known.size - a.block.known.size || place(a) - place(b));
  for (const part of bySize) {
    const { block } = part;
    const form = forms.find(({ version, ids }) => version === block.version && isComplement(block, ids));
    if (form) {
      for (const id of block.known) form.ids.add(id);
      form.parts.push(part);
    } else {
      forms.push({ version: block.version, ids: new Set(block.known), parts: [part] });
    }
  }
  return forms.map(({ parts: own }) => own);
}

function isComplement({ ids, known }: IdBlock, taken: ReadonlySet<string>): boolean {
  // The header stands on every page of some forms: it says nothing about which form a page belongs to.
  const own = new Set(ids.filter((idCell) => idCell.known && !isFreeText(idCell)).map(({ id }) => id));
  const telling = own.size > 0 ? own : known;
  let repeated = 0;
  for (const id of telling) if (taken.has(id)) repeated++;
  return repeated <= telling.size * REPEATED;
}
