import { isMap, isScalar, parseDocument, Scalar, YAMLMap } from 'yaml';
import { canonicalId } from '@mds2/catalog';
import type { Edit } from '../model.ts';

/**
 * A yaml source with edits applied: comments, order and all lines that are not edited stay. Null where the source does not
 * parse. An answer that a base states is stated here.
 */
export function editSource(text: string, edits: readonly Edit[]): string | null {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  for (const edit of edits) {
    if (edit.kind === 'answer') setAnswer(document.contents as YAMLMap, edit.question, edit.raw);
    else if (edit.kind === 'note') addNote(document.contents as YAMLMap, edit.question, edit.text);
  }
  return document.toString({ lineWidth: 0 });
}

/** Text edits of one file, the last first, so that offsets hold; an edit that overlaps a later one is left out. */
export function editText(text: string, edits: readonly Edit[]): string {
  const sorted = edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : [])).sort((a, b) => b.start - a.start);
  let result = text;
  let limit = Infinity;
  for (const { start, end, text: replacement } of sorted) {
    if (end > limit) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    limit = start;
  }
  return result;
}

function mapAt(root: YAMLMap, name: string): YAMLMap {
  const found = root.get(name, true) as unknown;
  if (isMap(found)) return found as YAMLMap;
  const made = new YAMLMap();
  root.set(name, made);
  return made;
}

/** The key under which a question stands: SHAD-15 stays SHAD-15. */
function keyOf(answers: YAMLMap, question: string): string {
  const pair = answers.items.find(({ key }) => isScalar(key) && canonicalId(String(key.value)) === question);
  return pair && isScalar(pair.key) ? String(pair.key.value) : question;
}

function setAnswer(root: YAMLMap, question: string, raw: string): void {
  const answers = mapAt(root, 'answers');
  const key = keyOf(answers, question);
  const current = answers.get(key, true) as unknown;
  if (isMap(current)) current.set('answer', raw);
  else if (isScalar(current)) current.value = raw;
  else answers.set(key, raw);
}

function addNote(root: YAMLMap, question: string, text: string): void {
  const answers = mapAt(root, 'answers');
  const notes = mapAt(root, 'notes');
  let number = 1;
  while (notes.has(String(number))) number++;
  notes.set(String(number), text);
  const key = keyOf(answers, question);
  const current = answers.get(key, true) as unknown;
  const entry = isMap(current) ? current : null;
  if (entry) {
    const before = entry.get('note', true) as unknown;
    entry.set(
      'note',
      isScalar(before) && String(before.value ?? '') !== '' ? [String(before.value), String(number)] : String(number),
    );
    return;
  }
  const raw = isScalar(current) ? String(current.value ?? '') : '';
  const comment = isScalar(current) ? current.comment : undefined;
  const made = new YAMLMap();
  made.flow = true;
  made.set('answer', new Scalar(raw));
  made.set('note', new Scalar(String(number)));
  if (comment) made.comment = comment;
  answers.set(key, made);
}
