import { useMemo } from 'react';

import { useVisitor } from '../frame/use-visitor.ts';
import { dates, type Dates } from './dates.ts';
import { useLocale } from './use-locale.ts';

/** Dates in the language of this page and the time zone of the house. */
export function useDates(): Dates {
  const locale = useLocale();
  const timeZone = useVisitor()?.timeZone ?? 'UTC';
  return useMemo(() => dates(locale, timeZone), [locale, timeZone]);
}
