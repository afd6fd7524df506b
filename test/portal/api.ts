import type { Portal } from './portal-process.ts';

export interface ImportLine {
  readonly name: string;
  readonly outcome: 'created' | 'revision' | 'already-here' | 'refused';
  readonly id: string | null;
  readonly problem: { readonly kind?: string; readonly detail?: string } | null;
}

export interface ListedDisclosure {
  readonly id: string;
  readonly candidate: unknown;
  readonly revision: number;
  readonly current: boolean;
  readonly fileName: string;
  readonly sha256: string;
}

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The HTTP API as a hospital's script would use it. */
export interface Api {
  get(path: string): Promise<Response>;
  json<T>(path: string): Promise<T>;
  createTender(name: string, more?: Readonly<Record<string, unknown>>): Promise<string>;
  upload(tender: string, files: readonly Upload[]): Promise<{ status: number; files: readonly ImportLine[] }>;
  /** Every page of the list. */
  disclosures(tender: string): Promise<readonly ListedDisclosure[]>;
}

export function apiOf(portal: Portal, token: string): Api {
  const base = `${portal.url}/api/v1`;
  const headers = { Authorization: `Bearer ${token}` };
  const get = (path: string) => fetch(base + path, { headers });
  const json = async <T>(path: string): Promise<T> => {
    const answer = await get(path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    get,
    json,
    async createTender(name, more = {}) {
      const body = JSON.stringify({ name, procurementType: 'MD', profile: 'enisa', sources: ['mds2'], ...more });
      const answer = await fetch(`${base}/tenders`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
      });
      if (answer.status !== 201) throw new Error(`POST /tenders: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { id: string }).id;
    },
    async upload(tender, files) {
      const body = new FormData();
      for (const { name, bytes } of files) body.append('files', new Blob([bytes as BlobPart]), name);
      const answer = await fetch(`${base}/tenders/${tender}/disclosures`, { method: 'POST', headers, body });
      const content = (await answer.json()) as { files?: readonly ImportLine[] };
      return { status: answer.status, files: content.files ?? [] };
    },
    async disclosures(tender) {
      const items: ListedDisclosure[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page: { items: ListedDisclosure[]; next: string | null } = await json(
          `/tenders/${tender}/disclosures${next === '' ? '' : `?cursor=${encodeURIComponent(next)}`}`,
        );
        items.push(...page.items);
        next = page.next;
      }
      return items;
    },
  };
}
