import type { Refusal } from '../model.ts';
import type { LimitName } from './limits.ts';

/** What is wrong with a damaged file, as data; `describeRefusal` words it. */
export type DamageReason =
  | 'bad-directory'
  | 'bad-local-header'
  | 'overlapping-entries'
  | 'duplicate-entry'
  | 'bad-size'
  | 'bad-checksum'
  | 'bad-deflate'
  | 'unsupported-compression'
  | 'missing-part'
  | 'bad-xml'
  | 'bad-encoding'
  | 'unexpected-root'
  | 'bad-relationship'
  | 'external-target'
  | 'no-sheets'
  | 'no-sheet-data'
  | 'bad-cell-reference'
  | 'duplicate-cell'
  | 'bad-string-index'
  | 'bad-merge';

/**
 * Leaves the reader from wherever it stands. A refusal is a value for every caller: `openWorkbook` catches this and
 * nothing else. Inside, a check for every byte cannot hand a result up through ten calls without costing more than
 * the reading itself.
 */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export function damaged(part: string | null, reason: DamageReason): Refused {
  return new Refused({ kind: 'damaged', part: shown(part), reason });
}

export function exceeds(limit: LimitName, allowed: number, part: string | null): Refused {
  return new Refused({ kind: 'exceeds-limit', limit, allowed, part: shown(part) });
}

export function forbiddenXml(part: string): Refused {
  return new Refused({ kind: 'forbidden-xml', part: shown(part) });
}

/** An entry's name comes from the file and may be 64 KB long; a message needs its beginning. */
function shown<T extends string | null>(part: T): T {
  return (part !== null && part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME)}…` : part) as T;
}

const LONGEST_NAME = 200;
