import type { ReportEntry } from '../model.ts';
import { isFiller } from './answer-value.ts';
import type { IdCell } from './id-blocks.ts';
import { isNoteHeading } from './note-rows.ts';
import { parseNoteReference } from './note-reference.ts';
import { entry } from './report.ts';
import { cellsOfRow, nameOf, type SheetGrid } from './sheet-grid.ts';

const HEADING = /\(OTHR\)|^\W*other security considerations|^\W*(?:weitere|sonstige|andere)\s+sicherheits/i;
const NOTHING = /^\W*(?:none|n\/a|na|keine?|entfällt|not applicable)\W*$/i;
const MOST_ROWS = 12;

/** The free text of the section OTHR, which has no questions: kept in the report, because no answer can hold it. */
export function otherConsiderations(grid: SheetGrid, last: IdCell | undefined): readonly ReportEntry[] {
  const start = last ? headingBelow(grid, last.at) : -1;
  if (start < 0) return [];
  const found: ReportEntry[] = [];
  for (const row of grid.rows.slice(start + 1, start + 1 + MOST_ROWS)) {
    const cells = cellsOfRow(grid, row).filter(({ text }) => !isFiller(text));
    if (cells.some(({ text }) => isNoteHeading(text) || parseNoteReference(text))) break;
    const text = cells.map((cell) => cell.text.trim()).join(' ');
    if (cells.length > 0 && !NOTHING.test(text))
      found.push(entry('other-considerations', null, nameOf(grid, cells[0]!), { text }));
  }
  return found;
}

/** Place of the heading's row in the grid; -1 where there is none below the last question. */
function headingBelow(grid: SheetGrid, last: number): number {
  for (let at = last + 1; at < grid.rows.length; at++) {
    for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
      const { text } = grid.cells[i]!;
      if (text.length < 120 && HEADING.test(text)) return at;
    }
  }
  return -1;
}
