import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Position } from './model.ts';
import { placeInText } from './place.ts';

/** The place of a value in a JSON text; the file where it is not there. The tree is built only when a finding asks for it. */
export function placeOfJson(text: string, path: readonly (string | number)[]): Position {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  return node ? placeInText(text, node.offset, Math.min(node.length, 80)) : { kind: 'file' };
}

/** The same for a JSON pointer (`/document/tracking`). */
export function placeOfPointer(text: string, pointer: string): Position {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return path.length === 0
    ? { kind: 'file' }
    : placeOfJson(
        text,
        path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      );
}
