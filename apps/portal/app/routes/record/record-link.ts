import type { RecordView } from './read-record.server.ts';

/** The address of the record with another view; what is empty is left out. */
export function linkTo(view: RecordView, change: Partial<RecordView>): string {
  const { action, subject, tenderId, cursor } = { ...view, ...change };
  const query = new URLSearchParams({
    ...(action && { action }),
    ...(subject && { subject }),
    ...(tenderId && { tender: tenderId }),
    ...(cursor && { cursor }),
  });
  return query.size === 0 ? '/record' : `/record?${query.toString()}`;
}
