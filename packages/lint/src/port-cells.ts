import type { ProseDocument } from './engine/documents.ts';

/** The cells of the port columns of a document's tables, each with its whole row. */
export function* portCells({
  tables,
}: ProseDocument): Generator<{ readonly text: string; readonly row: string; readonly line: number }> {
  for (const { head, rows } of tables) {
    const column = head.findIndex((cell) => /\bports?\b/i.test(cell));
    if (column < 0) continue;
    for (const { cells, line } of rows) {
      const text = cells[column]?.trim() ?? '';
      if (text !== '') yield { text, row: cells.join(' '), line };
    }
  }
}
