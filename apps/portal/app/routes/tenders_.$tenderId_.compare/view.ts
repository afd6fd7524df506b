/** What the rows of the comparison are. */
export type Rows = 'practices' | 'sections' | 'questions';
export type Order = 'place' | 'possible' | 'coverage' | 'name';

/** What the URL says about the comparison; a view can be sent. */
export interface CompareView {
  readonly rows: Rows;
  /** Only rows that differ: by at least so many points, or by any answer for questions; null shows all. */
  readonly only: number | null;
  /** Candidates shown, by id; empty = all. */
  readonly candidates: readonly string[];
  readonly phase: string | null;
  /** Section of the questions; null where the page chooses, `all` for every section at once. */
  readonly section: string | null;
  /** Practices or sections that are opened to their questions. */
  readonly open: readonly string[];
  readonly order: Order;
  /** Text that a question must hold. */
  readonly find: string;
  /** Only candidates that can still come first. */
  readonly inRace: boolean;
  /** How candidates stand, where the reader has chosen; else columns up to six, rows from seven. */
  readonly table: 'columns' | 'rows' | null;
}

export const DEFAULT_DIFFERENCE = 25;

/** Reads the view from the URL; what is none of our words is the default. */
export function readCompareView(url: string): CompareView {
  const query = new URL(url).searchParams;
  const one = <T extends string>(name: string, words: readonly T[]): T | null => words.find((word) => word === query.get(name)) ?? null;
  const list = (name: string): readonly string[] => [...new Set((query.getAll(name).join(',') || '').split(',').filter(Boolean))];
  const only = query.get('only');
  return {
    rows: one('rows', ['practices', 'sections', 'questions']) ?? 'practices',
    only: only === null ? null : only === '' || only === 'on' ? (query.has('by') ? points(query.get('by')) : DEFAULT_DIFFERENCE) : points(only),
    candidates: list('v'),
    phase: one('phase', ['General', 'Plan', 'Source', 'Manage']),
    section: query.get('section'),
    open: list('open'),
    order: one('order', ['place', 'possible', 'coverage', 'name']) ?? 'place',
    find: (query.get('find') ?? '').trim(),
    inRace: query.get('race') === '1',
    table: one('table', ['columns', 'rows']),
  };
}

/** The query of the same view with some of it changed; defaults are left out. Starts with `?`, or is `?` alone for the plain view. */
export function compareLink(view: CompareView, change: Partial<CompareView> = {}): string {
  const next = { ...view, ...change };
  const query = new URLSearchParams();
  if (next.rows !== 'practices') query.set('rows', next.rows);
  if (next.only !== null) query.set('only', String(next.only));
  if (next.candidates.length > 0) query.set('v', next.candidates.join(','));
  if (next.phase !== null) query.set('phase', next.phase);
  if (next.section !== null) query.set('section', next.section);
  if (next.open.length > 0) query.set('open', next.open.join(','));
  if (next.order !== 'place') query.set('order', next.order);
  if (next.find !== '') query.set('find', next.find);
  if (next.inRace) query.set('race', '1');
  if (next.table !== null) query.set('table', next.table);
  // Commas are ours and need no escape; readable addresses are sent around by hand.
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

/** A row opened or closed. */
export const toggled = (open: readonly string[], id: string): readonly string[] => (open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);

function points(text: string | null): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 && value <= 100 ? value : DEFAULT_DIFFERENCE;
}
