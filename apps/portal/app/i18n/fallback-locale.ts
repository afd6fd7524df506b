import type { Locale } from '@mds2/base';
import { createContext } from 'react';

/** The language when the document's own data could not be loaded; an error page must still speak to its reader. */
export const FallbackLocale = createContext<Locale>('en');
