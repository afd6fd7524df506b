/**
 * A pattern over notes: case ignored, Unicode, and a line break inside a note does not end the search.
 * Null where it is no regular expression.
 */
export function notePattern(source: string): RegExp | null {
  try {
    return new RegExp(source, 'ius');
  } catch {
    return null; // the only way JavaScript has to say that a pattern is malformed
  }
}

/** All notes of one answer as one text, in their order: what a pattern is searched in. */
export const noteText = (notes: readonly string[]): string => notes.join('\n');
