import { answerWords, criteria, from2013, type AnswerWords, type Criterion } from '@mds2/catalog';
import { notePattern, noteText } from '../expression/note-pattern.ts';
import type { Answer } from '../model.ts';
import { FILLER, HAS_NOTE, LIMITED, PROMISED, SPECIAL } from './answer-codes.ts';
import { writtenTo } from './answer-sheet.ts';
import { parseNoteRule } from './note-rule.ts';

/** A limiting word counts in short notes only: in a long one it is likely to speak of something else. Characters, not bytes. */
export const SHORT_NOTE = 60;

/** The patterns that the trait bits stand for. */
export interface TraitPatterns {
  readonly limiting: readonly RegExp[];
  readonly future: readonly RegExp[];
  readonly filler: readonly RegExp[];
  /** The catalogue's special reading of a question, by question ID: at most one pattern a question, so that one bit is enough. */
  readonly special: ReadonlyMap<string, { readonly source: string; readonly pattern: RegExp }>;
}

export function traitPatterns(words: readonly AnswerWords[], mapping: readonly Criterion[]): TraitPatterns {
  const ofKind = (kind: AnswerWords['kind']): RegExp[] =>
    words.filter((each) => each.kind === kind).flatMap((each) => notePattern(each.pattern) ?? []);
  const special = new Map<string, { source: string; pattern: RegExp }>();
  for (const criterion of mapping) {
    for (const rule of criterion.partialRules.flatMap((each) => parseNoteRule(each) ?? [])) {
      for (const question of criterion.ref.split(/[|&]/)) special.set(question, { source: rule.source, pattern: rule.pattern });
    }
  }
  // An older form asks the same question under another ID.
  for (const [question, to] of Object.entries(from2013)) {
    const rule = to.kind === 'same' ? special.get(to.question) : undefined;
    if (rule) special.set(question, rule);
  }
  return { limiting: ofKind('limiting'), future: ofKind('future'), filler: ofKind('filler'), special };
}

/**
 * The version of the trait bits. Raise it whenever a word list or a special reading of the catalogue changes: stored codes
 * carry the traits of the lists that they were packed with, and are packed anew from their notes where the version is older.
 */
export const codeTableVersion = 2;

export const catalogTraits: TraitPatterns = traitPatterns(answerWords, criteria);

/** The trait bits of one answer. A note that is only blanks is no note. */
export function traitsOf(answer: Answer, patterns: TraitPatterns = catalogTraits): number {
  const notes = answer.notes.filter((note) => note.trim() !== '');
  if (notes.length === 0 && answer.value !== 'text') return 0;
  let traits = 0;
  if (notes.length > 0) {
    traits |= HAS_NOTE;
    const short = notes.filter((note) => [...note.trim()].length <= SHORT_NOTE);
    if (short.some((note) => patterns.limiting.some((pattern) => pattern.test(note)))) traits |= LIMITED;
    const all = noteText(notes);
    if (patterns.future.some((pattern) => pattern.test(all))) traits |= PROMISED;
  }
  if (answer.value === 'text' && patterns.filler.some((pattern) => pattern.test(answer.raw.trim()))) traits |= FILLER;
  const special = patterns.special.get(answer.id);
  if (special?.pattern.test(writtenTo(answer))) traits |= SPECIAL;
  return traits;
}
