import { fail, ok, type Result } from '@mds2/base';
import { join, resolve } from 'node:path';

/** How this portal is run, read once from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite file. */
  readonly folder: string;
  /** PostgreSQL instead of SQLite. */
  readonly databaseUrl: string | null;
  /** Whether the demo tender is loaded into an empty organisation. */
  readonly demo: boolean;
  /** How many proxies stand in front and may say where a request came from. */
  readonly proxies: number;
  /** IANA name of the time zone that pages write dates in. */
  readonly timeZone: string;
  readonly logLevel: string;
  /** Bundled entries of the worker threads. */
  readonly workers: { readonly reading: string; readonly printing: string };
  /** Folder with the template and the fonts of papers. */
  readonly paper: string;
}

export type BadSetting = { readonly name: string; readonly value: string; readonly expected: string };

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Reads PORT, HOST, DESK_DATA, DATABASE_URL, DESK_DEMO, DESK_PROXIES, DESK_TIME_ZONE, DESK_LOG; `portal` is the folder of its package. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, portal: string): Result<Settings, BadSetting> {
  const port = wholeNumber(env['PORT'], 3000, 65_535);
  if (port === null) return fail({ name: 'PORT', value: env['PORT']!, expected: 'a port number, 0 to 65535' });
  const proxies = wholeNumber(env['DESK_PROXIES'], 0, 10);
  if (proxies === null) return fail({ name: 'DESK_PROXIES', value: env['DESK_PROXIES']!, expected: 'how many proxies stand in front, 0 to 10' });
  const databaseUrl = env['DATABASE_URL']?.trim() || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    return fail({ name: 'DATABASE_URL', value: databaseUrl.split(':')[0] + ':…', expected: 'an address that starts with postgres://' });
  const timeZone = env['DESK_TIME_ZONE']?.trim() || 'Europe/Berlin';
  if (!isTimeZone(timeZone)) return fail({ name: 'DESK_TIME_ZONE', value: timeZone, expected: 'a time zone such as Europe/Berlin' });
  const logLevel = env['DESK_LOG']?.trim() || 'info';
  if (!logLevels.includes(logLevel)) return fail({ name: 'DESK_LOG', value: logLevel, expected: logLevels.join(', ') });
  return ok({
    port,
    host: env['HOST']?.trim() || '127.0.0.1',
    folder: resolve(env['DESK_DATA']?.trim() || 'data'),
    databaseUrl,
    demo: env['DESK_DEMO']?.trim() !== '0',
    proxies,
    timeZone,
    logLevel,
    workers: { reading: join(portal, 'build/reading-worker.js'), printing: join(portal, 'build/printing-worker.js') },
    paper: join(portal, 'app/server/exporting/assets'),
  });
}

function wholeNumber(text: string | undefined, otherwise: number, max: number): number | null {
  if (text === undefined || text.trim() === '') return otherwise;
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 && value <= max ? value : null;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl knows no other way to ask
  }
}
