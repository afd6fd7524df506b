import { parseLocale } from '@mds2/base';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleErrorFunction } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';

import { Nonce } from './frame/nonce.ts';
import { FallbackLocale } from './i18n/fallback-locale.ts';
import { loadDemoIfWanted } from './server/demo-if-wanted.server.ts';
import { desk, startDesk, stopDesk } from './server/desk.server.ts';

/** Milliseconds after which an answer that is not complete is given up. */
const ABORT_DELAY = 20_000;

/** What the server in front starts and stops; here, so that it holds the same store as the pages. */
export const lifecycle = {
  start: async (...how: Parameters<typeof startDesk>): Promise<void> => {
    await startDesk(...how);
    await loadDemoIfWanted();
  },
  stop: stopDesk,
  ready: () => desk().store.ping(),
  isSetUp: async () => !(await desk().store.frontDoor.isEmpty()),
};

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context;
  const whole = isbot(request.headers.get('user-agent') ?? '') || remix.isSpaMode;
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const answer = () => {
      shellSent = true;
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={nonce}>
        <FallbackLocale.Provider value={parseLocale(request.headers.get('accept-language'))}>
          <RemixServer context={remix} url={request.url} abortDelay={ABORT_DELAY} nonce={nonce} />
        </FallbackLocale.Provider>
      </Nonce.Provider>,
      {
        nonce,
        ...(whole ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          // Errors before the shell reject the promise and are logged by handleError.
          if (shellSent) desk().log.error({ err: error, requestId: context.requestId }, 'rendering failed');
        },
      },
    );
    setTimeout(abort, ABORT_DELAY).unref();
  });
}

/** Everything unexpected ends here, once, with the id that the error page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  desk().log.error({ err: error, requestId: context['requestId'], method: request.method, path: new URL(request.url).pathname }, 'request failed');
};
