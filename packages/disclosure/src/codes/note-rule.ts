import { notePattern } from '../expression/note-pattern.ts';

/** A special reading of a criterion: this value with a matching note is worth this interval. */
export interface NoteRule {
  readonly value: 'yes' | 'no' | 'text';
  readonly source: string;
  readonly pattern: RegExp;
  readonly low: number;
  readonly high: number;
}

const RULE = /^(yes|no|text)\+note~\/(.+)\/:\[(\d(?:\.\d+)?),(\d(?:\.\d+)?)\]$/;

/** Reads `value+note~/pattern/:[low,high]`; null where the text is no such rule. Of a text answer the text itself is searched too. */
export function parseNoteRule(rule: string): NoteRule | null {
  const match = RULE.exec(rule);
  if (!match) return null;
  const [, value, source, low, high] = match as unknown as [string, NoteRule['value'], string, string, string];
  const pattern = notePattern(source);
  const range = { low: Number(low), high: Number(high) };
  return pattern && range.low <= range.high && range.high <= 1 ? { value, source, pattern, ...range } : null;
}
