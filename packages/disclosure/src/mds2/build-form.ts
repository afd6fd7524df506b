import { formOf, type FormVersion } from '@mds2/catalog';
import type { Answer, Cell, ReadForm, ReportEntry } from '../model.ts';
import { questionIndex } from '../expression/question-index.ts';
import { readRow } from './answer-rows.ts';
import { columnName } from './cell-name.ts';
import { readHeader } from './document-header.ts';
import type { IdCell } from './id-blocks.ts';
import { formRowsOf } from './form-rows.ts';
import type { Part } from './group-forms.ts';
import { findNoteColumns } from './note-columns.ts';
import { notesOfSheet, type Note } from './note-rows.ts';
import { otherConsiderations } from './other-considerations.ts';
import { entry } from './report.ts';
import { nameOf } from './sheet-grid.ts';
import { gateViolations } from './gate-violations.ts';

/** The notes that stand outside the form's own sheets. `all` is false where each form takes only what it uses. */
export interface OutsideNotes {
  readonly notes: readonly Note[];
  /** Notes of sheets that are no notes sheets: only where the form has none of its own. */
  readonly fallback: readonly Note[];
}

/** Puts one form together from its parts: answers in form order, the header, and the report. */
export function buildForm(parts: readonly Part[], outside: OutsideNotes): ReadForm {
  const { version } = parts[0]!.block;
  const rows = parts.map((part) => ({ part, ...formRowsOf(part) }));
  const notes = notesOf(rows, outside);
  const notesByKey = byKey(notes);
  const used = new Set<Note>();
  const report: ReportEntry[] = [];
  const kept = new Map<string, { readonly answer: Answer; readonly source: Cell | undefined }>();
  for (const { part, ids } of rows) {
    const noteColumns = findNoteColumns(part.block, part.answers, (key) => notesByKey.has(key));
    const context = { part, noteColumns, notesByKey, used };
    reportPart(report, part);
    for (const idCell of ids) {
      if (isEmptyHeading(part, idCell)) continue;
      const { answer, source, report: remarks } = readRow(context, idCell);
      const first = kept.get(answer.id);
      if (first) {
        report.push(duplicate(first.answer, answer));
      } else {
        kept.set(answer.id, { answer, source });
        report.push(...remarks);
      }
    }
  }
  const grids = [...new Set(parts.map(({ block }) => block.grid))];
  const header = readHeader(
    version,
    grids,
    (id) => kept.get(id)?.answer,
    (id) => kept.get(id)?.source,
  );
  for (const answer of header.answers) kept.set(answer.id, { answer, source: undefined });
  report.push(...header.report, ...rows.flatMap(({ part, ids }) => otherConsiderations(part.block.grid, ids.at(-1))));
  for (const note of notes) {
    if (used.has(note) || !grids.includes(note.grid)) continue;
    report.push(entry('unused-note', null, note.cell, { note: note.keys.join(', '), text: note.text }));
  }
  const disclosure = { formVersion: version, document: header.document, answers: inFormOrder(version, kept) };
  report.push(...missing(version, kept), ...gateViolations(disclosure));
  return { sheets: grids.map(({ sheet }) => sheet.name), disclosure, report: ordered(version, report) };
}

type Rows = { readonly part: Part } & ReturnType<typeof formRowsOf>;

function notesOf(rows: readonly Rows[], outside: OutsideNotes): readonly Note[] {
  const own: Note[] = [];
  for (const grid of new Set(rows.map(({ part }) => part.block.grid))) {
    const here = rows.filter(({ part }) => part.block.grid === grid);
    const formRows = new Set<number>();
    for (const { ids } of here) for (const { row } of ids) formRows.add(row);
    own.push(
      ...notesOfSheet(grid, {
        isFormRow: (row) => formRows.has(row),
        notesFrom: Math.min(...here.map(({ notesFrom }) => notesFrom)),
        questionOf: (id) => here.map(({ questionText }) => questionText(id)).find((text) => text !== undefined),
      }),
    );
  }
  const notes = [...own, ...outside.notes];
  return notes.length > 0 ? notes : outside.fallback;
}

function byKey(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const index = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of note.keys) {
      const others = index.get(key);
      if (others) others.push(note);
      else index.set(key, [note]);
    }
  }
  return index;
}

function reportPart(report: ReportEntry[], { block, answers }: Part): void {
  const { name, state } = block.grid.sheet;
  if (state !== 'visible') report.push(entry('hidden-sheet', null, null, { sheet: name, state }));
  if (answers.rival !== null) {
    const data = { sheet: name, column: columnName(answers.column), rival: columnName(answers.rival) };
    report.push(
      entry('answer-column-unsure', null, nameOf(block.grid, { row: block.ids[0]!.row, column: answers.column }), data),
    );
  }
}

/** The older forms number headings too; they ask nothing. */
function isEmptyHeading({ block, answers }: Part, { question, at }: IdCell): boolean {
  if (question?.kind !== 'heading') return false;
  for (let i = block.grid.starts[at]!; i < block.grid.starts[at + 1]!; i++) {
    if (block.grid.cells[i]!.column === answers.column) return false;
  }
  return true;
}

/** The first row counts; the other stands here whole, so that nothing is lost. */
function duplicate(first: Answer, other: Answer): ReportEntry {
  const differs = first.value !== other.value || (first.value === 'text' && first.raw.trim() !== other.raw.trim());
  const data = {
    other: other.cell,
    raw: first.raw,
    value: first.value,
    otherRaw: other.raw,
    otherValue: other.value,
    otherNotes: other.notes.join('\n'),
    differs: differs ? 'yes' : 'no',
  };
  return entry('duplicate', first.id, first.cell, data, differs ? 'error' : 'info');
}

function inFormOrder(version: FormVersion, kept: ReadonlyMap<string, { readonly answer: Answer }>): readonly Answer[] {
  const answers: Answer[] = [];
  for (const { id } of formOf(version).questions) {
    const found = kept.get(id);
    if (found) answers.push(found.answer);
  }
  if (answers.length < kept.size) {
    const { indexOf } = questionIndex(formOf(version));
    for (const [id, { answer }] of kept) if (!indexOf.has(id)) answers.push(answer);
  }
  return answers;
}

function missing(version: FormVersion, kept: ReadonlyMap<string, unknown>): readonly ReportEntry[] {
  const report: ReportEntry[] = [];
  for (const { id, kind } of formOf(version).questions) {
    if (!kept.has(id) && kind !== 'heading' && !id.startsWith('DESC.')) report.push(entry('missing', id, null));
  }
  return report;
}

/** By question in form order, what concerns no question first; the order in which they were found within a question. */
function ordered(version: FormVersion, report: readonly ReportEntry[]): readonly ReportEntry[] {
  if (report.length < 2) return report;
  const { ids, indexOf } = questionIndex(formOf(version));
  const placeOf = ({ id }: ReportEntry) => (id === null ? -1 : (indexOf.get(id) ?? ids.length));
  return [...report].sort((a, b) => placeOf(a) - placeOf(b));
}
