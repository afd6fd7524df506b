import type { FileOutcome, QueuedFile, UploadPort } from './upload-queue.ts';
import { comparePaths, isLitter } from './upload-queue.ts';

/** The browser's way to the server. Addresses are those of the import routes of this tender. */
export function browserUpload(tenderId: string): UploadPort<File> {
  const base = `/tenders/${encodeURIComponent(tenderId)}/imports`;
  return {
    async announce(names) {
      const answer = await fetch(base, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ names }) });
      if (!answer.ok) throw new Error(`announcing was answered with ${answer.status}`);
      return (await answer.json()) as { importId: string; fileIds: string[] };
    },
    send: (importId, fileId, file, onShare, signal) =>
      new Promise<FileOutcome>((resolve, reject) => {
        const request = new XMLHttpRequest();
        const stop = (): void => request.abort();
        request.open('POST', `${base}/${encodeURIComponent(importId)}/files/${encodeURIComponent(fileId)}`);
        // The bytes decide what a file is; its declared type is not sent.
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.responseType = 'json';
        request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
        request.upload.onload = () => onShare(1);
        request.onload = () => (request.status === 200 ? resolve(request.response as FileOutcome) : reject(new Error(`answered with ${request.status}`)));
        request.onerror = () => reject(new Error('connection lost'));
        request.onabort = () => reject(new Error('stopped'));
        request.onloadend = () => signal.removeEventListener('abort', stop);
        signal.addEventListener('abort', stop);
        request.send(file);
      }),
    async dismiss(importId, fileIds) {
      await Promise.all(
        fileIds.map((id) => fetch(`${base}/${encodeURIComponent(importId)}/files/${encodeURIComponent(id)}`, { method: 'DELETE' })),
      );
    },
  };
}

/** Files of a choice or a drop, folders opened, without what folders hold by accident; in the order of their paths. */
export async function filesOf(source: DataTransfer | FileList): Promise<readonly QueuedFile<File>[]> {
  const files = source instanceof FileList ? [...source].map((file) => ({ path: file.webkitRelativePath || file.name, file })) : await dropped(source);
  return files
    .filter(({ file }) => !isLitter(file.name))
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ file }) => ({ name: file.name, file }));
}

interface Found {
  readonly path: string;
  readonly file: File;
}

async function dropped(transfer: DataTransfer): Promise<readonly Found[]> {
  // Entries must be taken before the first await: the browser empties the list when the event ends.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ path: file.name, file }));
  return (await Promise.all(entries.map(within))).flat();
}

async function within(entry: FileSystemEntry): Promise<readonly Found[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Found[] = [];
  // A reader hands out at most a hundred entries a call, and says by an empty list that there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const inner of some) found.push(...(await within(inner)));
  }
}
