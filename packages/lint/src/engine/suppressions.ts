import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Finding, Position, TextSpan } from '../model.ts';

/** One exception from a rule: of a file, a line of it, or questions of it. */
export interface Suppression {
  /** The file that it speaks of, and the one it is written in. */
  readonly file: string;
  readonly writtenIn: string;
  readonly at: TextSpan;
  readonly rule: string;
  /** Canonical IDs; empty for all. */
  readonly questions: readonly string[];
  /** null for the whole file. */
  readonly line: number | null;
  readonly reason: string;
  /** YYYY-MM-DD, the last day; null without end. */
  readonly until: string | null;
}

const COMMENT =
  /mds2lint-disable(-next-line|-line)?\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)(?:\s+until\s+(\d{4}-\d{2}-\d{2}))?(?:\s+--\s*(.*?))?\s*(?:-->\s*)?$/;

/** Comments of a text: `# mds2lint-disable-next-line RULE until 2027-01-31 -- reason`, in Markdown as an HTML comment. */
export function inlineSuppressions(file: string, text: string): readonly Suppression[] {
  if (!text.includes('mds2lint-disable')) return [];
  return text.split('\n').flatMap((content, index) => {
    const match = COMMENT.exec(content.trimEnd());
    if (!match || !/#|<!--/.test(content.slice(0, match.index))) return [];
    const line = index + 1;
    const [, scope, rules, until, reason] = match;
    const at = { line, column: match.index + 1, endLine: line, endColumn: match.index + match[0].length + 1 };
    return rules!.split(',').map((rule) => ({
      file,
      writtenIn: file,
      at,
      rule: rule.trim(),
      questions: [],
      line: scope === '-next-line' ? line + 1 : scope === '-line' ? line : null,
      reason: reason?.trim() ?? '',
      until: until ?? null,
    }));
  });
}

/** `NAME.mds2lint.yaml` beside a file that carries no comments: `suppress:` with rule, questions, reason, until. */
export function sidecarSuppressions(file: string, sidecar: string, text: string): readonly Suppression[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, logLevel: 'silent' });
  const list = isMap(document.contents) ? document.contents.get('suppress', true) : undefined;
  if (!isSeq(list)) return [];
  return list.items.flatMap((item): Suppression[] => {
    if (!isMap(item)) return [];
    const read = (key: string): string => {
      const node = item.get(key, true) as unknown;
      return isScalar(node) ? String(node.value ?? '') : '';
    };
    const questions = item.get('questions', true) as unknown;
    const [from, to] = (item as Node).range ?? [0, 0];
    const [start, end] = [counter.linePos(from), counter.linePos(to)];
    return [
      {
        file,
        writtenIn: sidecar,
        at: { line: start.line, column: start.col, endLine: end.line, endColumn: end.col },
        rule: read('rule'),
        questions: isSeq(questions)
          ? questions.items.flatMap((node) => (isScalar(node) ? [String(node.value)] : []))
          : read('questions') === ''
            ? []
            : [read('questions')],
        line: null,
        reason: read('reason').trim(),
        until: read('until') || null,
      },
    ];
  });
}

/** Whether a suppression covers a finding today. Without a reason, or after its last day, it covers none. */
export function covers(suppression: Suppression, finding: Finding, today: string): boolean {
  return (
    suppression.file === finding.file &&
    suppression.rule === finding.rule &&
    suppression.reason !== '' &&
    (suppression.until === null || suppression.until >= today) &&
    (suppression.questions.length === 0 || suppression.questions.some((id) => finding.questions.includes(id))) &&
    (suppression.line === null || finding.positions.some((position) => lineOf(position) === suppression.line))
  );
}

const lineOf = (position: Position): number | null => (position.kind === 'text' ? position.line : null);
