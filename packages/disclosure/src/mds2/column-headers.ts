import { answerWord } from './answer-value.ts';
import { inSpan, type IdBlock } from './id-blocks.ts';

/** What a heading says of its column. `doubtful` heads a Yes/No column that is not the vendor's present answer. */
export type HeaderKind = 'id' | 'question' | 'answer' | 'doubtful' | 'note' | 'mapping' | 'other';

/** Headings stand at most so many rows above the first ID. */
const ROWS_ABOVE = 12;
const LONGEST_HEADING = 60;

/** The headings of a block's columns, from the rows above its IDs and between them. The official form leaves the answer's empty. */
export function headersOf(block: IdBlock): ReadonlyMap<number, HeaderKind> {
  const { grid, ids } = block;
  const headers = new Map<number, HeaderKind>();
  const classified = new Map<string, HeaderKind>();
  forEachRowBetween(block, (from, to) => {
    if (to - from < 2) return;
    const found: [number, HeaderKind][] = [];
    for (let i = from; i < to; i++) {
      const { column, text } = grid.cells[i]!;
      if (!inSpan(block, column)) continue;
      const known = headers.get(column);
      if (known === undefined || known === 'other') found.push([column, kindOf(text, classified)]);
    }
    // A row in which nothing is known for a heading is none.
    if (found.some(([, kind]) => kind !== 'other')) for (const [column, kind] of found) headers.set(column, kind);
  });
  return ids.length === 0 ? new Map() : headers;
}

/** Visits the rows without an ID, from a little above the first ID to the last one. */
function forEachRowBetween({ grid, ids }: IdBlock, visit: (from: number, to: number) => void): void {
  const first = ids[0]?.row ?? 0;
  const last = ids.at(-1)?.row ?? 0;
  let next = 0;
  for (let i = 0; i < grid.rows.length; i++) {
    const row = grid.rows[i]!;
    if (row < first - ROWS_ABOVE) continue;
    if (row > last) break;
    while (next < ids.length && ids[next]!.row < row) next++;
    if (ids[next]?.row !== row) visit(grid.starts[i]!, grid.starts[i + 1]!);
  }
}

/** Columns headed by the answers themselves, for forms where one marks Yes, No or N/A: column -> the answer that a mark means. */
export function answerHeadings(block: IdBlock): ReadonlyMap<number, 'yes' | 'no' | 'na' | 'see-note'> | null {
  const { cells } = block.grid;
  let found: ReadonlyMap<number, 'yes' | 'no' | 'na' | 'see-note'> | null = null;
  forEachRowBetween(block, (from, to) => {
    if (found || to - from < 2) return;
    const headings = new Map<number, 'yes' | 'no' | 'na' | 'see-note'>();
    for (let i = from; i < to; i++) {
      const { column, text, kind } = cells[i]!;
      if (kind !== 'text' || text.length > 24 || !inSpan(block, column)) continue;
      const word = answerWord(text);
      // The first of each: the column of notes may be headed "See note" too.
      if (word && ![...headings.values()].includes(word)) headings.set(column, word);
    }
    if (headings.size < 2) return;
    const values = [...headings.values()];
    if (values.includes('yes') && values.includes('no')) found = headings;
  });
  return found;
}

function kindOf(text: string, classified: Map<string, HeaderKind>): HeaderKind {
  if (text.length > LONGEST_HEADING) return 'other';
  let kind = classified.get(text);
  if (kind === undefined) {
    kind = classify(text);
    classified.set(text, kind);
  }
  return kind;
}

/** Patterns on lower case: ignoring case would cost milliseconds at their first use. */
function classify(heading: string): HeaderKind {
  const text = heading.toLowerCase();
  if (MAPPING.test(text)) return 'mapping';
  if (ID.test(text)) return 'id';
  if (DOUBTFUL.test(text)) return 'doubtful';
  if (CHOICES.test(text)) return 'answer';
  if (NOTE.test(text)) return 'note';
  if (ANSWER.test(text)) return 'answer';
  return QUESTION.test(text) ? 'question' : 'other';
}

const MAPPING = /\b(?:iec|nist|iso|80001|27002|800-53|mapping)\b/;
const ID =
  /^\s*(?:(?:question|frage)[\s-]*(?:ids?|no\.?|nr\.?|number|nummer)|ids?|section|abschnitt|kennung|#|no\.?|nr\.?)\s*$/;
const CHOICES = /\b(?:yes|ja)\s*[,;/|]+\s*(?:no|nein)\b/;
const NOTE =
  /\bnotes?\b|anmerkung|bemerkung|hinweis|comment|kommentar|remark|erläuter|explanation|begründung|rationale|details?\b/;
const ANSWER =
  /answer|response|reply|antwort|angabe|auskunft|\bmds\s?2\b|vendor|manufacturer|hersteller|supplier|lieferant|\bwert\b|\bvalue\b/;
const QUESTION = /question|frage|description|beschreibung|requirement|capability|eigenschaft/;
/** Words of Yes/No columns that are about the answer, or about another answer. */
const DOUBTFUL =
  /previous|\blast\b|former|\bold\b|prior|bisher|vorjahr|vorig|vorherig|\balt\b|option|default|voreinstell|required|expected|target|\bsoll\b|pflicht|erforderlich|review|check|verif|geprüft|prüfung|\bstatus\b|chang|geändert|änderung|hospital|customer|client|klinik|krankenhaus|betreiber|relevan|critical|kritisch|complete|vollständig|accept|akzeptiert|evaluat|bewert|draft|entwurf|licen|lizenz|aufpreis|planned|geplant|applies|trifft zu|mandatory|internal|intern\b/;
