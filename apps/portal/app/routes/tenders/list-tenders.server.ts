import type { Repositories } from '@mds2/store';
import { procurementTypes } from '@mds2/catalog';
import type { Locale } from '@mds2/base';

import type { TenderLine, TenderListView } from './view.ts';

interface TenderList {
  readonly lines: readonly TenderLine[];
  readonly next: string | null;
  /** Whether the organisation has any tender at all, archived ones included. */
  readonly any: boolean;
  readonly undecided: number;
}

/** One page of tenders with their stage. */
export async function listTenders(access: Repositories & { readonly locale: Locale }, view: TenderListView): Promise<TenderList> {
  const { tenders, candidates, decisions } = access;
  const page = await tenders.list({
    archived: view.archived,
    cursor: view.cursor,
    ...(view.search ? { search: view.search } : {}),
  });
  const lines = await Promise.all(
    page.items.map(async (tender): Promise<TenderLine> => {
      const [inIt, decision] = await Promise.all([candidates.list(tender.id), decisions.ofTender(tender.id)]);
      return {
        id: tender.id,
        name: tender.name,
        reference: tender.reference,
        type: procurementTypes.find(({ code }) => code === tender.procurementType)?.label[access.locale] ?? tender.procurementType,
        stage: decision ? 'decided' : inIt.length > 0 ? 'evaluating' : 'draft',
        candidates: inIt.length,
        decideBy: tender.decideBy,
        createdAt: tender.createdAt,
        demo: tender.demo,
      };
    }),
  );
  const any = lines.length > 0 || (await tenders.list({ limit: 1 })).items.length > 0;
  return { lines, next: page.next, any, undecided: lines.filter((line) => line.stage !== 'decided').length };
}
