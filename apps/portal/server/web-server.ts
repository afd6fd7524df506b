import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';

import { brokenPage, foreignPage } from './plain-page.ts';
import { isApiPath, isOwnRequest, senderOf } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

export interface WebServerOptions {
  /** The Remix build, or how to get the current one in development. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the built assets, or what stands in for it in development. */
  readonly assets: RequestHandler;
  /** Addresses of the style sheets, for pages made without Remix. */
  readonly styles: readonly string[];
  readonly log: Logger;
  /** Proxies in front whose word on address and protocol counts. */
  readonly proxies: number;
  readonly development: boolean;
  /** Throws where the portal cannot serve yet or no longer. */
  readonly ready: () => Promise<void>;
}

/** The portal behind HTTP: health, headers, own-request check, assets, pages; in this order. */
export function webServer(options: WebServerOptions): Express {
  const { build, assets, styles, log, proxies, development, ready } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
  app.use(requestId, logged(log));

  app.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    ready().then(
      () => response.status(200).type('text/plain').send('ok\n'),
      (error: unknown) => {
        log.error({ err: error }, 'not ready');
        response.status(503).type('text/plain').send('database unreachable\n');
      },
    );
  });

  app.use(securityHeaders(development));
  app.use(compression());
  app.use(assets);

  app.use((request, response, next) => {
    // From here on, answers hold what only this person may see.
    response.setHeader('Cache-Control', 'no-store');
    const sender = senderOf(request, proxies > 0);
    if (isApiPath(request.originalUrl) || isOwnRequest(sender)) return next();
    log.warn({ requestId: response.locals['requestId'], method: sender.method, path: request.path, origin: sender.origin, fetchSite: sender.fetchSite }, 'refused: not from a page of ours');
    response.status(403).setHeader('Connection', 'close');
    response.type('html').send(foreignPage({ acceptLanguage: request.get('accept-language'), styles }));
  });

  const pages = createRequestHandler({
    build,
    mode: development ? 'development' : 'production',
    getLoadContext: (request, response): AppLoadContext => ({
      nonce: development ? '' : String(response.locals['nonce']),
      requestId: String(response.locals['requestId']),
      address: request.ip ?? '',
    }),
  });
  app.all('*', (request, response, next) => void pages(request, response, next)); // what it throws it gives to `next`

  const broken: ErrorRequestHandler = (error: unknown, request, response, next) => {
    log.error({ err: error, requestId: response.locals['requestId'], path: request.path }, 'request failed before or after its page');
    if (response.headersSent) return next(error);
    response.status(500).type('html').send(brokenPage({ acceptLanguage: request.get('accept-language'), styles }, String(response.locals['requestId'])));
  };
  app.use(broken);
  return app;
}

/** Takes over a proxy's request id where it is one, else makes one; it stands in the log and in the answer. */
const requestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const id = given !== undefined && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
  response.locals['requestId'] = id;
  response.setHeader('X-Request-Id', id);
  next();
};

/** One line a request: no query, no address, no cookie, since all of these may name people. */
const logged = (log: Logger): RequestHandler => (request, response, next) => {
  const began = performance.now();
  const { method, path } = request;
  response.on('close', () => {
    const line = { requestId: response.locals['requestId'] as string, method, path, status: response.statusCode, ms: Math.round(performance.now() - began) };
    if (path === '/healthz' || path.startsWith('/assets/')) log.debug(line);
    else log.info(response.writableFinished ? line : { ...line, cut: true });
  });
  next();
};
