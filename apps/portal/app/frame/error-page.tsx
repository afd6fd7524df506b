import { isRouteErrorResponse, useRouteError } from '@remix-run/react';

import { useSay } from '../i18n/use-say.ts';
import { LinkButton } from '../ui/controls/button.tsx';
import messages from './error-messages.ts';
import { useVisitor } from './use-visitor.ts';

type ErrorKind = 'notFound' | 'forbidden' | 'notAllowed' | 'tooLarge' | 'failed';

const kinds: Readonly<Record<number, ErrorKind>> = { 403: 'forbidden', 404: 'notFound', 405: 'notAllowed', 413: 'tooLarge' };

/** What an error means to the person who sees it; everything unexpected is our failure. */
export const errorKind = (error: unknown): ErrorKind => (isRouteErrorResponse(error) && kinds[error.status]) || 'failed';

/** What a person sees instead of a page: nothing here, not for you, or our mistake. */
export function ErrorPage() {
  const error = useRouteError();
  const say = useSay(messages);
  const visitor = useVisitor();
  const kind = errorKind(error);
  return (
    <div className="narrow stack">
      <h1>{say(`${kind}Title`)}</h1>
      <p>{say(`${kind}Text`)}</p>
      <p className="bar">
        {visitor?.user ? (
          <>
            <LinkButton weight="first" to="/" reloadDocument={kind === 'failed'}>
              {say('today')}
            </LinkButton>
            <LinkButton to="/tenders" reloadDocument={kind === 'failed'}>
              {say('tenders')}
            </LinkButton>
          </>
        ) : (
          <LinkButton weight="first" to="/" reloadDocument>
            {say('start')}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
