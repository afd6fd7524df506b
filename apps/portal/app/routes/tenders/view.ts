import { compareNatural } from '@mds2/base';

export type TenderOrder = 'created' | 'name' | 'decide-by' | 'candidates';

/** What the URL says about the list of tenders. */
export interface TenderListView {
  readonly search: string;
  readonly archived: boolean;
  readonly sort: TenderOrder;
  readonly descending: boolean;
  readonly cursor: string | null;
}

export interface TenderLine {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly type: string;
  readonly stage: 'draft' | 'evaluating' | 'decided';
  readonly candidates: number;
  readonly decideBy: string | null;
  readonly createdAt: string;
  readonly demo: boolean;
}

const orders: readonly TenderOrder[] = ['created', 'name', 'decide-by', 'candidates'];

/** Reads the view from the URL; anything that is none of our words is the default. Newest first unless asked. */
export function readView(url: string): TenderListView {
  const query = new URL(url).searchParams;
  const sort = orders.find((order) => order === query.get('sort')) ?? 'created';
  const direction = query.get('dir');
  return {
    search: (query.get('q') ?? '').trim(),
    archived: query.get('show') === 'archived',
    sort,
    descending: direction === null ? sort === 'created' : direction === 'desc',
    cursor: query.get('after'),
  };
}

/** The same view with some of it changed, as the query of a link. A changed view starts from the first page. */
export function linkTo(view: TenderListView, change: Partial<TenderListView>): string {
  const next = { ...view, cursor: null, ...change };
  const query = new URLSearchParams();
  if (next.search) query.set('q', next.search);
  if (next.archived) query.set('show', 'archived');
  if (next.sort !== 'created') query.set('sort', next.sort);
  if (next.descending !== (next.sort === 'created')) query.set('dir', next.descending ? 'desc' : 'asc');
  if (next.cursor) query.set('after', next.cursor);
  const text = query.toString();
  return text === '' ? '/tenders' : `/tenders?${text}`;
}

/** Lines in the order of the view; tenders without a date of decision stand last either way. */
export function inOrder(lines: readonly TenderLine[], view: Pick<TenderListView, 'sort' | 'descending'>): readonly TenderLine[] {
  const sign = view.descending ? -1 : 1;
  const compare: Readonly<Record<TenderOrder, (a: TenderLine, b: TenderLine) => number>> = {
    created: (a, b) => sign * compareNatural(a.createdAt, b.createdAt),
    name: (a, b) => sign * compareNatural(a.name.toLowerCase(), b.name.toLowerCase()),
    candidates: (a, b) => sign * (a.candidates - b.candidates),
    'decide-by': (a, b) =>
      a.decideBy === null || b.decideBy === null
        ? Number(a.decideBy === null) - Number(b.decideBy === null)
        : sign * compareNatural(a.decideBy, b.decideBy),
  };
  return [...lines].sort((a, b) => compare[view.sort](a, b) || compareNatural(a.id, b.id));
}
