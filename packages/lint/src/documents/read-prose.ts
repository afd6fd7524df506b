import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseDocument, isMap, isScalar } from 'yaml';
import type { Nodes } from 'mdast';
import type { ProseDocument, ProseKind, ProseTable } from '../engine/documents.ts';

const KINDS: Readonly<Record<string, ProseKind>> = {
  whitepaper: 'whitepaper',
  'white-paper': 'whitepaper',
  ifu: 'ifu',
  'instructions-for-use': 'ifu',
  gebrauchsanweisung: 'ifu',
  policy: 'policy',
  'update-policy': 'policy',
  updaterichtlinie: 'policy',
};

/** Longer Markdown is not parsed: it would hold an editor up for seconds. */
export const LONGEST_PROSE = 2_000_000;

/** A security document in Markdown; null where neither front matter nor name says that it is one. */
export function readProse(path: string, text: string): ProseDocument | null {
  const named =
    /(white-?paper|security|ifu|instructions-for-use|gebrauchsanweisung|update-?policy|updaterichtlinie)[^/\\]*\.md$/i
      .exec(path)?.[1]
      ?.toLowerCase();
  const hasKind = /^---\r?\n[\s\S]*?^kind:/m.test(text.slice(0, 4_000));
  if (!named && !hasKind) return null;
  const tree = fromMarkdown(text.slice(0, LONGEST_PROSE), {
    extensions: [frontmatter(['yaml']), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
  });
  const [first] = tree.children;
  const frontMatter = first?.type === 'yaml' ? fieldsOf(first.value) : {};
  const kind = KINDS[(frontMatter['kind'] ?? named ?? '').toLowerCase().replaceAll(' ', '-')] ?? 'other';
  const headings: { text: string; line: number }[] = [];
  const tables: ProseTable[] = [];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') headings.push({ text: plainText(node), line });
    if (node.type === 'table') {
      const [head, ...rows] = node.children.map((row) => ({
        cells: row.children.map(plainText),
        line: row.position?.start.line ?? line,
      }));
      tables.push({ head: head?.cells ?? [], rows, line });
    }
  }
  return {
    kind: 'prose',
    path,
    text,
    prose: kind,
    frontMatter,
    headings,
    tables,
    bodyStart: first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0,
  };
}

function fieldsOf(yaml: string): Record<string, string> {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(document.contents)) return {};
  return Object.fromEntries(
    document.contents.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value ?? '')]] : [],
    ),
  );
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as Nodes)).join('') : '';
}
