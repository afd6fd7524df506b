import type { Locale } from '@mds2/base';
import { useContext } from 'react';

import { useVisitor } from '../frame/use-visitor.ts';
import { FallbackLocale } from './fallback-locale.ts';

/** The language of this page: the person's choice, else the cookie, else what the browser asks for. */
export function useLocale(): Locale {
  const fallback = useContext(FallbackLocale);
  return useVisitor()?.locale ?? fallback;
}
