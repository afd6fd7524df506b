/// <reference types="vite/client" />
import '@remix-run/node';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the server in front of Remix knows of one request. */
  interface AppLoadContext {
    /** Lets the scripts of this one answer run under the content security policy. */
    readonly nonce: string;
    /** Stands in the log and on error pages. */
    readonly requestId: string;
    /** The client's address as the server sees it; for rate limits only, never stored. */
    readonly address: string;
  }
}
