import type { Locale } from '@mds2/base';
import { UNSAFE_RemixContext as RemixContext, type Location } from '@remix-run/react';
import { createRequire } from 'node:module';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

interface StaticRouting {
  createStaticHandler(routes: readonly Route[]): { readonly dataRoutes: readonly Route[] };
  createStaticRouter(routes: readonly Route[], context: object): unknown;
  StaticRouterProvider: ComponentType<{ router: unknown; context: object; hydrate: boolean }>;
}
interface Route {
  readonly id: string;
  readonly path: string;
  readonly element: ReactElement;
}

// The portal depends on Remix alone; its router is reached through it, so that both share one set of contexts.
const own = createRequire(import.meta.url);
const { createStaticHandler, createStaticRouter, StaticRouterProvider } = createRequire(own.resolve('@remix-run/react'))('react-router-dom/server') as StaticRouting;

/** Renders a component as the server does, inside a document of the given language. Links and forms are drawn; nothing is fetched. */
export function renderUi(element: ReactNode, locale: Locale = 'en'): string {
  const visitor = { locale, theme: 'system', timeZone: 'UTC', organisation: null, user: null, capabilities: [] };
  const { dataRoutes } = createStaticHandler([{ id: 'root', path: '*', element: <>{element}</> }]);
  const location: Location = { pathname: '/', search: '', hash: '', state: null, key: 'test' };
  const context = {
    basename: '/',
    location,
    matches: [{ params: {}, pathname: '/', pathnameBase: '/', route: dataRoutes[0] }],
    loaderData: { root: visitor },
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  const remix = { manifest: { routes: {}, version: 'test' }, routeModules: {}, future: {}, isSpaMode: false };
  return renderToStaticMarkup(
    <RemixContext.Provider value={remix as never}>
      <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
    </RemixContext.Provider>,
  );
}

/** What a screen reader would say of it: hidden parts out, labels of drawings in. */
export function spoken(html: string): string {
  return html
    .replace(/<svg[^>]*aria-label="([^"]*)"[^>]*>.*?<\/svg>/gs, ' $1 ')
    .replace(/<svg[^>]*>.*?<\/svg>/gs, '')
    .replace(/<span aria-hidden="true">.*?<\/span>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
