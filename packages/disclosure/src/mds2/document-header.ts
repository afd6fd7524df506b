import { formOf, type FormVersion } from '@mds2/catalog';
import type { Answer, Cell, DocumentHeader, ReportEntry } from '../model.ts';
import { isFiller } from './answer-value.ts';
import { parseReleaseDate } from './release-date.ts';
import { entry } from './report.ts';
import { cellsOfRow, nameOf, type SheetGrid } from './sheet-grid.ts';

type Field = keyof DocumentHeader;

/** The questions that hold the header. */
const QUESTIONS: Readonly<Record<FormVersion, Readonly<Record<Field, string>>>> = {
  'HN 1-2019': { manufacturer: 'DOC-1', model: 'DOC-3', documentId: 'DOC-4', releaseDate: 'DOC-7' },
  'HN 1-2013': { manufacturer: 'DESC.2', model: 'DESC.5', documentId: 'DESC.3', releaseDate: 'DESC.4' },
  'v1.0 (2004)': { manufacturer: 'DESC.2', model: 'DESC.5', documentId: 'DESC.3', releaseDate: 'DESC.4' },
};

/** How forms without numbers in their header, or with a header of their own, call the fields. */
const LABELS: Readonly<Record<Field, RegExp>> = {
  manufacturer: /^\W*(?:(?:device )?manufacturer(?: name)?|hersteller(?:name)?|name des herstellers)\W*$/i,
  model:
    /^\W*(?:device model(?:s|\(s\))?|model(?: name| number)?|modell(?:e|bezeichnung)?|gerätemodell|gerätetyp|produktmodell)\W*$/i,
  documentId: /^\W*(?:document id(?:entifier)?|document no\.?|dokument(?:en)?[- ]?(?:id|nr\.?|nummer|kennung))\W*$/i,
  releaseDate:
    /^\W*(?:document release date|release date|date of issue|ausgabedatum(?: des dokuments)?|veröffentlichungsdatum|dokumentdatum)\W*$/i,
};

export interface Header {
  readonly document: DocumentHeader;
  /** Answers of fields that the form does not number. */
  readonly answers: readonly Answer[];
  readonly report: readonly ReportEntry[];
}

/**
 * The header of a form: from its numbered rows, else from a cell beside or below a label. `cellOf` gives the cell behind
 * an answer, because only a true date cell is free of doubt.
 */
export function readHeader(
  version: FormVersion,
  grids: readonly SheetGrid[],
  answerOf: (id: string) => Answer | undefined,
  cellOf: (id: string) => Cell | undefined,
): Header {
  const questions = QUESTIONS[version];
  const labelled = new Map<string, LabelledValue>();
  const labels = labelsOf(version, answerOf);
  for (const [id, isLabel] of labels) {
    const value = valueOfLabel(grids, isLabel, labels);
    if (value) labelled.set(id, value);
  }
  const answers = [...labelled].filter(([id]) => id.startsWith('DESC.')).map(([id, value]) => textAnswer(id, value));
  const textOf = (field: Field): string | null => {
    const answer = answerOf(questions[field]);
    const text = answer ? answer.raw : labelled.get(questions[field])?.cell.text;
    return text === undefined || isFiller(text) ? null : text.trim();
  };
  const date = readDate(
    questions.releaseDate,
    textOf('releaseDate'),
    answerOf,
    cellOf,
    labelled.get(questions.releaseDate),
  );
  return {
    document: {
      manufacturer: textOf('manufacturer'),
      model: textOf('model'),
      documentId: textOf('documentId'),
      releaseDate: date.iso,
    },
    answers,
    report: date.report,
  };
}

function readDate(
  id: string,
  text: string | null,
  answerOf: (id: string) => Answer | undefined,
  cellOf: (id: string) => Cell | undefined,
  labelled: LabelledValue | undefined,
): { iso: string | null; report: readonly ReportEntry[] } {
  if (text === null) return { iso: null, report: [] };
  const answer = answerOf(id);
  const date = parseReleaseDate(text, (answer ? cellOf(id) : labelled?.cell)?.kind);
  if (date.kind === 'date') return { iso: date.iso, report: [] };
  const cell = answer?.cell ?? (labelled ? nameOf(labelled.grid, labelled.cell) : null);
  return {
    iso: null,
    report: [entry(date.kind === 'ambiguous' ? 'ambiguous-date' : 'unreadable-date', id, cell, { raw: text })],
  };
}

interface LabelledValue {
  readonly grid: SheetGrid;
  readonly cell: Cell;
}

type Labels = ReadonlyMap<string, (text: string) => boolean>;

/** Labels to look for: of the fields that no numbered row has. The older forms number none of theirs. */
function labelsOf(version: FormVersion, answerOf: (id: string) => Answer | undefined): Labels {
  const labels = new Map<string, (text: string) => boolean>();
  for (const [field, id] of Object.entries(QUESTIONS[version])) {
    if (!answerOf(id)) labels.set(id, (text) => LABELS[field as Field].test(text));
  }
  if (version === 'HN 1-2019') return labels;
  for (const { id, text, label } of formOf(version).questions) {
    if (!id.startsWith('DESC.') || answerOf(id)) continue;
    const names = new Set([text.en, text.de, label.en, label.de].map((name) => name.toLowerCase()));
    const pattern = labels.get(id);
    labels.set(id, (printed) => names.has(printed.toLowerCase().replace(/[\s:]+$/, '')) || pattern?.(printed) === true);
  }
  return labels;
}

/** The value of a label: the next cell to its right that is no label itself, else the cell below it. */
function valueOfLabel(
  grids: readonly SheetGrid[],
  matches: (text: string) => boolean,
  labels: Labels,
): LabelledValue | null {
  const isLabel = (text: string) => text.length < 60 && [...labels.values()].some((label) => label(text));
  for (const grid of grids) {
    for (const label of grid.cells) {
      if (label.text.length >= 60 || !matches(label.text)) continue;
      const right = cellsOfRow(grid, label.row).find(({ column, text }) => column > label.column && !isFiller(text));
      if (right && !isLabel(right.text)) return { grid, cell: right };
      const below = cellsOfRow(grid, label.row + 1).find(
        ({ column, text }) => column === label.column && !isFiller(text),
      );
      if (below && !isLabel(below.text)) return { grid, cell: below };
    }
  }
  return null;
}

function textAnswer(id: string, { grid, cell }: LabelledValue): Answer {
  return { id, value: 'text', raw: cell.text, notes: [], noteCells: [], cell: nameOf(grid, cell) };
}
