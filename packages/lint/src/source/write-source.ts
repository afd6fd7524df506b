import { Document, isMap } from 'yaml';
import { questionOf } from '@mds2/catalog';
import { readAnswer, type Answer, type Disclosure, type ReadForm } from '@mds2/disclosure';

/**
 * A disclosure as `*.mds2.yaml`, resolved, without internal evidence: every answer as printed, notes by key, unknown IDs last.
 * Reading it again gives the same answers and notes.
 */
export function sourceOf({ disclosure, report }: ReadForm): string {
  const { formVersion } = disclosure;
  const taken = new Map<string, string>();
  const { referenced, clear } = referencesOf(disclosure);
  const keyByText = new Map<string, string>();
  let next = 1;
  const keyFor = (text: string, wished: string | undefined): string => {
    if (wished !== undefined && clear.get(wished) === text) {
      taken.set(wished, text);
      return wished;
    }
    const known = keyByText.get(text);
    if (known !== undefined) return known;
    while (taken.has(String(next)) || referenced.has(String(next))) next++;
    const key = String(next);
    taken.set(key, text);
    keyByText.set(text, key);
    return key;
  };
  const answers: Record<string, unknown> = {};
  for (const answer of disclosure.answers) {
    const read = readAnswer(answer.raw, questionOf(formVersion, answer.id)?.kind ?? 'yes-no-note');
    const own = ownNotes(answer, read.remark);
    const keys = own.map((text, place) => keyFor(text, read.references[place]));
    const raw = answer.raw;
    answers[answer.id] = keys.length === 0 ? raw : { answer: raw, note: keys.length === 1 ? keys[0] : keys };
  }
  const other = report.filter(({ kind }) => kind === 'other-considerations').map(({ data }) => data['text'] ?? '');
  const unused = report.filter(({ kind }) => kind === 'unused-note');
  for (const { data } of unused) keyFor(data['text'] ?? '', undefined);
  const notes = Object.fromEntries(taken);
  const document = new Document(
    {
      mds2: formVersion,
      answers,
      ...(taken.size > 0 ? { notes } : {}),
      ...(other.length > 0 ? { other: other.join('\n') } : {}),
    },
    { schema: 'failsafe' },
  );
  const list = document.get('answers', true) as unknown;
  if (isMap(list)) for (const { value } of list.items) if (isMap(value)) value.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Keys that raw texts name ("See Note 3"), and of those the clear ones with their text: every answer that names one has it. */
function referencesOf({ formVersion, answers }: Disclosure): {
  readonly referenced: ReadonlySet<string>;
  readonly clear: ReadonlyMap<string, string>;
} {
  const texts = new Map<string, Set<string | undefined>>();
  for (const answer of answers) {
    const read = readAnswer(answer.raw, questionOf(formVersion, answer.id)?.kind ?? 'yes-no-note');
    const own = ownNotes(answer, read.remark);
    read.references.forEach((key, place) => texts.set(key, (texts.get(key) ?? new Set()).add(own[place])));
  }
  const clear = [...texts].flatMap(([key, found]): [string, string][] => {
    const [text] = found;
    return found.size === 1 && text !== undefined ? [[key, text]] : [];
  });
  return { referenced: new Set(texts.keys()), clear: new Map(clear) };
}

/** The notes of an answer without the remark that its own cell holds: that is in the raw text already. */
function ownNotes({ notes }: Answer, remark: string | null): readonly string[] {
  return remark !== null && notes.at(-1) === remark ? notes.slice(0, -1) : notes;
}
