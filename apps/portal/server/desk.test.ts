import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore } from '@mds2/store';
import { sha256 } from '@mds2/base/hash';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const portal = resolve(import.meta.dirname, '..');
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'desk-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const desk = (args: string, input = '', env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(portal, 'bin/desk.mjs'), ...args.split(' ').filter(Boolean)], {
    encoding: 'utf8',
    input,
    env: { ...process.env, DATABASE_URL: '', DESK_DATA: folder, DESK_DEMO: '0', ...env },
  });
  return { code: status, stdout, stderr };
};
const PASSWORD = 'a sentence that is long enough';
const add = (who: string, more = '') => desk(`user add --email ${who}@house.example --password-stdin ${more}`, `${PASSWORD}\n`);

const inStore = async <T>(look: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> => {
  const store = await openStore({ folder });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
};

describe('desk user add', () => {
  test('on an empty database makes the organisation, then adds to it', async () => {
    expect(add('admin', '--role administrator --organisation Klinikum')).toEqual({ code: 0, stdout: 'Made the organisation and added admin@house.example (administrator).\n', stderr: '' });
    expect(add('buyer', '--role procurement --role clinical-engineering --name Ott')).toEqual({ code: 0, stdout: 'Added buyer@house.example (procurement, clinical-engineering).\n', stderr: '' });
    const [organisation, buyer] = await inStore(async ({ frontDoor }) => [await frontDoor.organisation(), await frontDoor.credentials('buyer@house.example')]);
    expect(organisation?.name).toBe('Klinikum');
    expect(buyer?.user).toMatchObject({ name: 'Ott', roles: ['procurement', 'clinical-engineering'], active: true });
    expect(buyer?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test('gives the first person the role asked for and no more, and says what is missing', () => {
    const first = add('buyer', '--role procurement');
    expect([first.code, first.stderr]).toEqual([0, 'No one is administrator yet: desk user add --role administrator\n']);
  });

  test('on an empty database adds the demo tender too, unless DESK_DEMO is 0', async () => {
    const first = desk('user add --email a@house.example --role administrator --password-stdin', `${PASSWORD}\n`, { DESK_DEMO: '' });
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Made the organisation.*\nAdded the demo tender/) });
    const demo = await inStore(async (store) => {
      const organisation = await store.frontDoor.organisation();
      return await store.as({ organisationId: organisation!.id, userId: 'test', name: 'test' }).tenders.list();
    });
    expect(demo.items.map(({ name, demo: marked }) => [name, marked])).toEqual([['Ultrasound 2027', true]]);
  });

  test('a taken address is refused', () => {
    add('admin', '--role administrator');
    expect(add('ADMIN', '--role auditor')).toEqual({ code: 1, stdout: '', stderr: 'desk: somebody has the e-mail ADMIN@house.example already.\n' });
  });

  test('a bad password is refused and nothing is made', async () => {
    const refused = desk('user add --email a@house.example --role auditor --password-stdin', 'short\n');
    expect(refused).toEqual({ code: 1, stdout: '', stderr: 'desk: the password is too short: at least 8 characters.\n' });
    expect(await inStore(({ frontDoor }) => frontDoor.isEmpty())).toBe(true);
  });

  test('a password may hold blanks and other letters; its last line break is none of it', async () => {
    desk('user add --email a@house.example --role auditor --password-stdin', '  Grüße, mit Leerzeichen \r\n');
    expect(desk('user add --email b@house.example --role auditor --password-stdin', 'first line\nsecond line\n').code).toBe(2);
    const { isPassword } = await import('../app/server/password.server.ts');
    const stored = await inStore(async ({ frontDoor }) => (await frontDoor.credentials('a@house.example'))!.passwordHash);
    expect(await isPassword('  Grüße, mit Leerzeichen ', stored)).toBe(true);
  });

  test.each([
    ['', 'Usage: desk'],
    ['user add --email a@b.example --password-stdin', "required option '--role <role...>' not specified"],
    ['user add --email a@b.example --role owner --password-stdin', 'Allowed choices are procurement, clinical-engineering, auditor, administrator'],
    ['user add --email a@b.example --role auditor', "required option '--password-stdin' not specified"],
    ['user add --email nobody --role auditor --password-stdin', 'nobody is not an e-mail address'],
    ['token create --email a@b.example --scope all', 'Allowed choices are read, write'],
    ['user remove', 'unknown command'],
  ])('%j is a mistake in the command: code 2, words on stderr', (args, words) => {
    const { code, stdout, stderr } = desk(args, PASSWORD);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('help is no mistake', () => {
    const { code, stdout } = desk('user add --help');
    expect([code, stdout.includes('--password-stdin')]).toEqual([0, true]);
  });
});

describe('desk token create', () => {
  test('prints the token as the last word; the store knows its hash alone', async () => {
    add('buyer', '--role procurement');
    const { code, stdout } = desk('token create --email buyer@house.example --scope write');
    const token = stdout.trim().split(/\s+/).at(-1)!;
    expect([code, token]).toEqual([0, expect.stringMatching(/^desk_[\w-]{43}$/)]);
    const found = await inStore(({ frontDoor }) => frontDoor.byToken(sha256(token)));
    expect([found?.user.email, found?.token.scope]).toEqual(['buyer@house.example', 'write']);
  });

  test('for nobody there is none', () => {
    expect(desk('token create --email nobody@house.example --scope read')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'desk: nobody active has the e-mail nobody@house.example. Add them: desk user add\n',
    });
  });
});

test('a database that cannot be opened is said in words', () => {
  const refused = desk('token create --email a@house.example --scope read', '', { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/^desk: the database at DATABASE_URL cannot be opened: /);
});

test('what is fresh is not built again', () => {
  desk('--help');
  const built = statSync(join(portal, 'build/desk.js')).mtimeMs;
  desk('--help');
  expect(statSync(join(portal, 'build/desk.js')).mtimeMs).toBe(built);
});
