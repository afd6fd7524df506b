import { useRouteLoaderData } from '@remix-run/react';

import type { Visitor } from './visitor.ts';

/** Who looks at this page and how they like it; undefined only where the document's own data could not be loaded. */
export function useVisitor(): Visitor | undefined {
  return useRouteLoaderData('root') as Visitor | undefined;
}
