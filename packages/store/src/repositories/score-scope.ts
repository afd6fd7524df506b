import { canonicalJson } from '@mds2/base';

/** What of a tender's settings scores depend on beside the profile, as one key; lists count as sets. */
export function scopeKey(tender: { procurement_type: string; sources: string; threats: string; phases: string }): string {
  const sorted = (json: string): string[] => (JSON.parse(json) as string[]).toSorted();
  return canonicalJson({ type: tender.procurement_type, sources: sorted(tender.sources), threats: sorted(tender.threats), phases: sorted(tender.phases) });
}
