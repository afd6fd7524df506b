/** What the address says about a candidate's page. */
export interface CandidateView {
  /** null = the current one. */
  readonly revision: number | null;
  readonly section: string | null;
  readonly onlyOpen: boolean;
  readonly allRemarks: boolean;
}

export function readCandidateView(url: string): CandidateView {
  const query = new URL(url).searchParams;
  const revision = Number(query.get('revision') ?? NaN);
  return { revision: Number.isSafeInteger(revision) && revision > 0 ? revision : null, section: query.get('section'), onlyOpen: query.get('show') === 'open', allRemarks: query.get('remarks') === 'all' };
}

/** The address of the page with some of its view changed. */
export function candidateLink(view: CandidateView, change: Partial<CandidateView>): string {
  const { revision, section, onlyOpen, allRemarks } = { ...view, ...change };
  const query = new URLSearchParams({
    ...(revision === null ? {} : { revision: String(revision) }),
    ...(onlyOpen ? { show: 'open' } : section === null ? {} : { section }),
    ...(allRemarks ? { remarks: 'all' } : {}),
  }).toString();
  return query === '' ? '?' : `?${query}`;
}
