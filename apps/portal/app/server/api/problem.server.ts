/** What went wrong with a request, as RFC 9457 names its members; `errors` points at the fields of a body or query. */
export interface ProblemDetails {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly [extension: string]: unknown;
}

/** Thrown by the parts of the API that cannot go on; `apiRoute` turns it into its response. */
export class Problem extends Error {
  readonly details: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;
  constructor(details: ProblemDetails, headers: Readonly<Record<string, string>> = {}) {
    super(details.detail);
    this.details = details;
    this.headers = headers;
  }
}

/** A problem document. `type` is about:blank: the status says the kind, `title` and `detail` say the rest. */
export function problemResponse(details: ProblemDetails, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...details }), {
    status: details.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}

export const notFoundProblem = (what: string): Problem =>
  new Problem({ status: 404, title: 'Not found', detail: `There is no ${what} with this id.` });

export const badRequest = (detail: string, errors?: ProblemDetails['errors']): Problem =>
  new Problem({ status: 400, title: 'Bad request', detail, ...(errors ? { errors } : {}) });

export const unprocessable = (detail: string, errors?: ProblemDetails['errors']): Problem =>
  new Problem({ status: 422, title: 'Unprocessable content', detail, ...(errors ? { errors } : {}) });

export const conflict = (detail: string): Problem => new Problem({ status: 409, title: 'Conflict', detail });
