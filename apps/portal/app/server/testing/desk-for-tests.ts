import type { Role, User } from '@mds2/store';
import { sha256 } from '@mds2/base/hash';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';

import { desk, startDesk, stopDesk } from '../desk.server.ts';
import { hashPassword } from '../password.server.ts';
import { sessionCookie } from '../cookies.server.ts';
import { readSettings } from '../settings.server.ts';

const portal = resolve(import.meta.dirname, '../../..');

/** A running portal on an empty SQLite database in a folder of its own; `stop` removes it. */
export async function startTestDesk(env: Readonly<Record<string, string>> = {}): Promise<{ stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const settings = readSettings({ DESK_DATA: folder, DESK_DEMO: '0', ...env }, portal);
  if (!settings.ok) throw new Error(`bad setting ${settings.error.name}`);
  await startDesk(settings.value, pino({ level: 'silent' }));
  return {
    async stop() {
      await stopDesk();
      await rm(folder, { recursive: true });
    },
  };
}

export interface TestPerson {
  readonly user: User;
  readonly password: string;
  /** `Cookie` header of an open session. */
  readonly cookie: string;
  /** A token of each scope. */
  readonly tokens: { readonly read: string; readonly write: string };
}

const PASSWORD = 'a sentence that is long enough';
let passwordHash: Promise<string> | undefined;

/** Adds a person who is signed in and has tokens; the first one makes the organisation. */
export async function addTestPerson(name: string, roles: readonly Role[]): Promise<TestPerson> {
  const { store } = desk();
  passwordHash ??= hashPassword(PASSWORD);
  const person = { email: `${name.toLowerCase()}@house.example`, name, roles, passwordHash: await passwordHash };
  const made = await store.frontDoor.setUp({ organisation: 'Klinikum Weidenbruch', ...person });
  if (made === 'already-set-up') {
    const organisation = await store.frontDoor.organisation();
    await store.as({ organisationId: organisation!.id, userId: 'test', name: 'test' }).people.add(person);
  }
  const { user, organisationId } = (await store.frontDoor.credentials(person.email))!;
  const secret = `session-of-${name}`;
  await store.frontDoor.openSession(user.id, sha256(secret), '2999-01-01T00:00:00.000Z');
  const { tokens } = store.as({ organisationId, userId: user.id, name });
  await tokens.create(user.id, 'read', 'read', sha256(`read-${name}`));
  await tokens.create(user.id, 'write', 'write', sha256(`write-${name}`));
  const cookie = (await sessionCookie.serialize(secret)).split(';')[0]!;
  return { user, password: PASSWORD, cookie, tokens: { read: `read-${name}`, write: `write-${name}` } };
}

/** What was thrown by a call that is expected to refuse. */
export async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was refused');
}
