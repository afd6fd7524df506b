import type { ReadForm, Workbook } from '../model.ts';
import { findAnswerColumns } from './answer-columns.ts';
import { buildForm, type OutsideNotes } from './build-form.ts';
import { groupForms, isStated, type Part } from './group-forms.ts';
import { findBlocks2019, findBlocksOfOldForms, unspanned, type IdBlock } from './id-blocks.ts';
import { isNotesSheet, notesOfSheet, type Note } from './note-rows.ts';
import { gridOf, type SheetGrid } from './sheet-grid.ts';

/**
 * All MDS2 forms of a workbook, whatever its layout: rows are found by their IDs in any column of any sheet, answers from
 * what the columns hold. Nothing is guessed: what cannot be told stands in the report. Empty where the workbook holds none.
 */
export function readForms(workbook: Workbook): readonly ReadForm[] {
  const grids = workbook.sheets.map(gridOf);
  const parts = grids.flatMap(partsOf);
  const forms = groupForms(parts);
  if (forms.length === 0) return [];
  const taken = new Set(forms.flatMap((form) => form.map(({ block }) => block.grid)));
  const outside = grids.filter((grid) => !taken.has(grid));
  return forms.map((form) => buildForm(form, outsideNotesOf(form, forms, outside)));
}

function blocksOf(grid: SheetGrid): readonly IdBlock[] {
  const blocks = findBlocks2019(grid);
  return blocks.some(({ known }) => known.size >= 3) ? blocks : [...blocks, ...findBlocksOfOldForms(grid)];
}

function partsOf(grid: SheetGrid): readonly Part[] {
  const parts = blocksOf(grid).map(partOf);
  // A second column of IDs without answers of its own only mentions them: the columns behind it are the first one's.
  return parts.length < 2 || parts.every(isStated)
    ? parts
    : [partOf(unspanned(parts[0]!.block)), ...parts.slice(1).filter(isStated)];
}

const partOf = (block: IdBlock): Part => ({ block, answers: findAnswerColumns(block) });

/** A notes sheet belongs to the form before it; one alone belongs to all. */
function outsideNotesOf(
  form: readonly Part[],
  forms: readonly (readonly Part[])[],
  outside: readonly SheetGrid[],
): OutsideNotes {
  const notesSheets = outside.filter(isNotesSheet);
  const mine =
    forms.length === 1 || notesSheets.length === 1
      ? notesSheets
      : notesSheets.filter((sheet) => owner(sheet, forms) === form);
  return {
    notes: mine.flatMap((grid) => notesIn(grid, 0)),
    fallback: outside.filter((grid) => !notesSheets.includes(grid)).flatMap((grid) => notesIn(grid, Infinity)),
  };
}

function owner(sheet: SheetGrid, forms: readonly (readonly Part[])[]): readonly Part[] {
  const before = forms.filter((form) => form.some(({ block }) => block.grid.index < sheet.index));
  return before.at(-1) ?? forms[0]!;
}

function notesIn(grid: SheetGrid, notesFrom: number): readonly Note[] {
  return notesOfSheet(grid, { isFormRow: () => false, notesFrom, questionOf: () => undefined });
}
