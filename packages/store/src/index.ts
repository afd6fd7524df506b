export type * from './records.ts';
export { isCursor } from './cursor.ts';
export { normaliseName } from './name-key.ts';
export { openStore } from './open-store.ts';
export { tenderScope } from './scoring/tender-scope.ts';
