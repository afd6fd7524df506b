import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';

import errorMessages from './frame/error-messages.ts';
import { ErrorPage, errorKind } from './frame/error-page.tsx';
import './ui/styles/desk.css';
import './frame/frame.css';
import { Frame } from './frame/frame.tsx';
import { Nonce } from './frame/nonce.ts';
import { useQuiet } from './frame/use-quiet.ts';
import { useVisitor } from './frame/use-visitor.ts';
import { pageTitle } from './i18n/page-title.ts';
import { useLocale } from './i18n/use-locale.ts';
import { visitorOf } from './server/visitor.server.ts';
import { SignDefs } from './ui/sign/sign-defs.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  return visitorOf(request);
}

export const meta: MetaFunction = ({ error, matches }) =>
  error ? pageTitle(matches, errorMessages, `${errorKind(error)}Title`) : [{ title: 'MDS2 Desk' }];

/** The document itself: around pages and around errors. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const theme = useVisitor()?.theme ?? 'system';
  const nonce = useContext(Nonce);
  const quiet = useQuiet();
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <SignDefs />
        <Frame>{children}</Frame>
        {!quiet && <ScrollRestoration nonce={nonce} />}
        {!quiet && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
