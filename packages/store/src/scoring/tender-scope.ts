import type { TenderScope } from '@mds2/assessment';
import type { Phase } from '@mds2/catalog';
import type { Tender } from '../records.ts';

/** What of a tender's settings scores depend on, beside the profile. No threats or phases means all of them. */
export function tenderScope({ procurementType, sources, threats, phases }: Pick<Tender, 'procurementType' | 'sources' | 'threats' | 'phases'>): TenderScope {
  return {
    procurementType,
    sources,
    ...(threats.length > 0 && { threats }),
    ...(phases.length > 0 && { phases: phases as readonly Phase[] }),
  };
}
