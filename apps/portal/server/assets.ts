import express, { type RequestHandler } from 'express';
import { join } from 'node:path';

/** Built assets: their names carry a hash, so that browsers may keep them for a year; the few others for an hour. */
export function builtAssets(clientFolder: string): RequestHandler {
  const router = express.Router();
  router.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }), gone);
  router.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false, dotfiles: 'ignore' }));
  return router;
}

/** An asset of an older build: not a page, so no page is made to say so. */
const gone: RequestHandler = (_request, response) => {
  response.status(404).setHeader('Cache-Control', 'no-store');
  response.type('text/plain').send('no such file\n');
};
