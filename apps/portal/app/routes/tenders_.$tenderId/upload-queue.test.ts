import { expect, test, vi } from 'vitest';

import { comparePaths, isLitter, sendOneByOne, tally, type FileOutcome, type FileState, type UploadPort } from './upload-queue.ts';

const read: FileOutcome = { outcome: 'created', device: 'Velmora Echo 7', found: '240 read', detail: null, remarks: false, to: null };
const files = (...names: string[]) => names.map((name) => ({ name, file: name }));

/** A server in memory; `send` decides what happens to each file. */
function server(send: (file: string, signal: AbortSignal) => Promise<FileOutcome>): UploadPort<string> & { log: string[] } {
  const log: string[] = [];
  return {
    log,
    announce: async (names) => ({ importId: 'i1', fileIds: (log.push(`announce ${names.join(' ')}`), names.map((n) => `id-${n}`)) }),
    send: async (_import, id, file, onShare, signal) => {
      log.push(`send ${id}`);
      onShare(0.5);
      onShare(1);
      return send(file, signal);
    },
    dismiss: async (_import, ids) => void log.push(`dismiss ${ids.join(' ')}`),
  };
}

async function run(port: UploadPort<string>, names: string[], stop = new AbortController()) {
  const states: FileState[] = names.map(() => ({ state: 'waiting' }));
  const story: string[] = [];
  await sendOneByOne(files(...names), port, stop.signal, (i, state) => {
    states[i] = state;
    story.push(`${names[i]} ${state.state}`);
  });
  return { states, story };
}

test('all names are announced first, then each file goes alone and says where it stands', async () => {
  const port = server(async () => read);
  const { story } = await run(port, ['a', 'b']);
  expect(port.log).toEqual(['announce a b', 'send id-a', 'send id-b']);
  expect(story).toEqual(['a sending', 'a sending', 'a reading', 'a done', 'b sending', 'b sending', 'b reading', 'b done']);
});

test('a file that does not arrive is said to be lost and stops no other', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { states } = await run(server(async (file) => (file === 'a' ? Promise.reject(new Error('broken')) : read)), ['a', 'b']);
  expect(states.map(({ state }) => state)).toEqual(['lost', 'done']);
});

test('stopping breaks off the file under way, and takes it and the waiting ones off the list', async () => {
  const stop = new AbortController();
  const port = server(async (file, signal) => {
    if (file === 'b') stop.abort();
    signal.throwIfAborted();
    return read;
  });
  const { states } = await run(port, ['a', 'b', 'c'], stop);
  expect(states.map(({ state }) => state)).toEqual(['done', 'stopped', 'stopped']);
  expect(port.log.at(-1)).toBe('dismiss id-b id-c');
});

test('the tally tells clean files from those with remarks', () => {
  const done = (outcome: Partial<FileOutcome>): FileState => ({ state: 'done', outcome: { ...read, ...outcome } });
  expect(tally([done({}), done({ remarks: true }), done({ outcome: 'refused' }), done({ outcome: 'already-here' }), { state: 'lost' }, { state: 'waiting' }])).toEqual({
    all: 6, done: 5, read: 1, remarks: 1, already: 1, refused: 1, lost: 1, stopped: 0,
  });
});

test('what a folder holds by accident is not sent', () => {
  expect(['.DS_Store', '~$echo7.xlsx', 'Thumbs.db', 'echo7.xlsx', 'offer.pdf'].filter((name) => !isLitter(name))).toEqual(['echo7.xlsx', 'offer.pdf']);
});

test('files of one device come in the order of their revisions', () => {
  const paths = ['/v/Echo_MDS2_rev10.xlsx', '/v/Echo_MDS2_rev2.xlsx', '/a/z.xlsx', '/v/Echo_MDS2.xlsx'];
  expect(paths.sort(comparePaths)).toEqual(['/a/z.xlsx', '/v/Echo_MDS2.xlsx', '/v/Echo_MDS2_rev2.xlsx', '/v/Echo_MDS2_rev10.xlsx']);
});
