/** A browser without script: keeps cookies, follows redirects, sends forms as a page of the portal would. */
export interface PlainBrowser {
  get(path: string): Promise<Page>;
  /** Sends a form from a page of the portal itself. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Page>;
  /** The `Cookie` header of now; empty without cookies. */
  cookie(): string;
}

export interface Page {
  /** Of the last answer. */
  readonly status: number;
  /** Path and query where the redirects ended. */
  readonly path: string;
  readonly html: string;
  readonly title: string;
}

export function plainBrowser(origin: string, language = 'en'): PlainBrowser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    let at = new URL(path, origin);
    for (let hops = 0; hops < 10; hops++) {
      const response = await fetch(at, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), 'accept-language': language, cookie: cookie() } });
      for (const set of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
        if (value === '' || /max-age=0(;|$)/i.test(set)) jar.delete(name!);
        else jar.set(name!, value!);
      }
      const location = response.headers.get('location');
      const html = await response.text();
      if (location === null) {
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
        return { status: response.status, path: at.pathname + at.search, html, title };
      }
      at = new URL(location, at);
      if (response.status !== 307 && response.status !== 308) init = {};
    }
    throw new Error(`${path} redirects in a circle`);
  };
  return {
    cookie,
    get: (path) => send(path, {}),
    post(path, fields) {
      const body = new URLSearchParams(Object.entries(fields).flatMap(([key, value]) => [value].flat().map((one) => [key, one] as [string, string])));
      return send(path, { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin' } });
    },
  };
}
