import { isCursor, type Page, type PageRequest } from '@mds2/store';
import { badRequest } from './problem.server.ts';

const MOST = 200;

/** A page of a list as the query asks for it. Throws a `Problem` 400 for a cursor that is none of this list's. */
export async function pageOf<T>(query: Readonly<Record<string, unknown>>, list: (request: PageRequest) => Promise<Page<T>>): Promise<Page<T>> {
  const limit = Math.min(query['limit'] as number, MOST);
  const cursor = query['cursor'] as string | undefined;
  if (cursor === undefined || cursor === '') return await list({ limit });
  const refusal = badRequest('The cursor is not one that this list has given.', [{ field: 'cursor', message: 'take it from `next` of the page before' }]);
  if (!isCursor(cursor)) throw refusal;
  try {
    return await list({ limit, cursor });
  } catch (error) {
    if (error instanceof RangeError) throw refusal;
    throw error;
  }
}
