import type { ReportEntry } from '@mds2/disclosure';
import type { DisclosureContext } from './engine/contexts.ts';
import type { Position } from './model.ts';

/** Where a remark of the reader points. */
export function placeOfEntry({ document }: DisclosureContext, { cell }: ReportEntry): Position {
  if (cell === null) return { kind: 'file' };
  if (document.format === 'workbook') return { kind: 'cell', cell };
  const span = document.spans.get(cell);
  return span ? { kind: 'text', ...span } : { kind: 'file' };
}

/** The place of a match in a text. */
export function placeInText(text: string, offset: number, length: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const matched = text.slice(offset, offset + length).split('\n');
  const endLine = line + matched.length - 1;
  const endColumn = matched.length === 1 ? column + length : matched.at(-1)!.length + 1;
  return { kind: 'text', line, column, endLine, endColumn };
}

export const placeOfLine = (line: number): Position => ({
  kind: 'text',
  line,
  column: 1,
  endLine: line + 1,
  endColumn: 1,
});
