/** What became of one file, as the server answers. */
export interface FileOutcome {
  readonly outcome: 'created' | 'revision' | 'already-here' | 'refused';
  /** Who it is, and what was found or why not: worded in the reader's language. */
  readonly device: string | null;
  readonly found: string;
  readonly detail: string | null;
  readonly remarks: boolean;
  readonly to: string | null;
}

export type FileState =
  | { readonly state: 'waiting' }
  | { readonly state: 'sending'; readonly share: number }
  | { readonly state: 'reading' }
  | { readonly state: 'done'; readonly outcome: FileOutcome }
  /** It did not arrive: the line is kept, and the tender says that it is missing. */
  | { readonly state: 'lost' }
  | { readonly state: 'stopped' };

export interface QueuedFile<F> {
  readonly name: string;
  readonly file: F;
}

/** How files reach the server; the browser's is XMLHttpRequest, because fetch tells no progress of what it sends. */
export interface UploadPort<F> {
  /** Announces all names at once; answers with one id a file, in the order given. */
  announce(names: readonly string[]): Promise<{ readonly importId: string; readonly fileIds: readonly string[] }>;
  /** Sends one file whole; rejects when it did not arrive or `signal` fired. */
  send(importId: string, fileId: string, file: F, onShare: (share: number) => void, signal: AbortSignal): Promise<FileOutcome>;
  /** Takes announced files that will not come off the list. */
  dismiss(importId: string, fileIds: readonly string[]): Promise<void>;
}

/**
 * Sends files one by one, and says after every step where each stands. One file that fails stops no other.
 * When `signal` fires, the file under way is broken off and those still waiting are taken off the list.
 * Returns the id of the import; rejects only when the names could not be announced.
 */
export async function sendOneByOne<F>(files: readonly QueuedFile<F>[], port: UploadPort<F>, signal: AbortSignal, say: (index: number, state: FileState) => void): Promise<string> {
  const { importId, fileIds } = await port.announce(files.map(({ name }) => name));
  const stopped: string[] = [];
  for (const [index, { file }] of files.entries()) {
    const fileId = fileIds[index]!;
    if (signal.aborted) {
      stopped.push(fileId);
      say(index, { state: 'stopped' });
      continue;
    }
    try {
      say(index, { state: 'sending', share: 0 });
      const onShare = (share: number): void => say(index, share < 1 ? { state: 'sending', share } : { state: 'reading' });
      say(index, { state: 'done', outcome: await port.send(importId, fileId, file, onShare, signal) });
    } catch (error) {
      if (signal.aborted) {
        stopped.push(fileId);
        say(index, { state: 'stopped' });
      } else {
        // The connection broke or the server answered with an error: either way the file is not known to be there.
        console.warn('upload did not arrive', error);
        say(index, { state: 'lost' });
      }
    }
  }
  if (stopped.length > 0) await port.dismiss(importId, stopped);
  return importId;
}

/** How many files stand where. */
export function tally(states: readonly FileState[]) {
  const count = (test: (state: FileState) => boolean): number => states.filter(test).length;
  const outcome = (...kinds: FileOutcome['outcome'][]) => (state: FileState) => state.state === 'done' && kinds.includes(state.outcome.outcome);
  return {
    all: states.length,
    done: count(({ state }) => state === 'done' || state === 'lost' || state === 'stopped'),
    read: count((state) => outcome('created', 'revision')(state) && state.state === 'done' && !state.outcome.remarks),
    remarks: count((state) => outcome('created', 'revision')(state) && state.state === 'done' && state.outcome.remarks),
    already: count(outcome('already-here')),
    refused: count(outcome('refused')),
    lost: count(({ state }) => state === 'lost'),
    stopped: count(({ state }) => state === 'stopped'),
  };
}

/** Orders paths as people count, a name before its continuations: `MDS2.xlsx`, `MDS2_rev2.xlsx`, `MDS2_rev10.xlsx`; the last of a device is the one that counts. */
export function comparePaths(a: string, b: string): number {
  const bare = (path: string): string => path.replace(/\.[^./]*$/, '');
  return bare(a).localeCompare(bare(b), 'en', { numeric: true }) || a.localeCompare(b, 'en');
}

/** Names that file managers and office programs leave behind in folders: not the officer's files, so not the tender's. */
export const isLitter = (name: string): boolean => /^(\..*|~\$.*|thumbs\.db|desktop\.ini)$/i.test(name);
