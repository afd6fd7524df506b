import { parseLocale } from '@mds2/base';
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { FallbackLocale } from './i18n/fallback-locale.ts';

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <FallbackLocale.Provider value={parseLocale(document.documentElement.lang)}>
        <RemixBrowser />
      </FallbackLocale.Provider>
    </StrictMode>,
  );
});
