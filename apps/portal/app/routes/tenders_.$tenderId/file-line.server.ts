import { speaker, type Locale } from '@mds2/base';
import { describeRefusal } from '@mds2/disclosure';
import type { Candidate, ImportedFile, Revision } from '@mds2/store';

import messages from './file-line-messages.ts';
import type { FileOutcome } from './upload-queue.ts';

/** One line of an import as pages show it: an outcome, or a file that was announced and is not here. */
export interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly done: FileOutcome | null;
}

/** Words for what became of one file. `revision` and `candidate` are those that the line names, where it names one. */
export function fileLine(file: ImportedFile, revision: Revision | undefined, candidate: Candidate | undefined, tenderId: string, locale: Locale): FileLine {
  if (isSealed(file)) return sealedLine(file, tenderId, locale);
  return { id: file.id, name: file.name, done: file.outcome === 'waiting' ? null : outcomeOf({ ...file, outcome: file.outcome }, revision, candidate, tenderId, locale) };
}

/** Of a sealed tender the store keeps even the name back once a file has come in. */
const isSealed = ({ name, outcome }: ImportedFile): boolean => name === '' && outcome !== 'waiting';

/** That a file came in, and whether it could be read: nothing else. */
function sealedLine(file: ImportedFile, tenderId: string, locale: Locale): FileLine {
  const say = speaker(messages, locale);
  const isRead = file.outcome !== 'refused';
  return {
    id: file.id,
    name: say('sealedName', { number: file.position + 1 }),
    done: { outcome: isRead ? 'created' : 'refused', device: null, found: say(isRead ? 'sealedRead' : 'sealedUnread'), detail: null, remarks: false, to: `/tenders/${tenderId}/procedure` },
  };
}

function outcomeOf(
  file: ImportedFile & { readonly outcome: FileOutcome['outcome'] },
  revision: Revision | undefined,
  candidate: Candidate | undefined,
  tenderId: string,
  locale: Locale,
): FileOutcome {
  const say = speaker(messages, locale);
  const device = candidate ? nameOf(candidate) : null;
  const imported = `/tenders/${tenderId}/imports/${file.importId}`;
  if (file.outcome === 'refused') {
    return { outcome: 'refused', device, found: file.refusal ? describeRefusal(file.refusal, locale) : say('refused'), detail: null, remarks: false, to: `${imported}#f-${file.id}` };
  }
  const to = candidate ? `/tenders/${tenderId}/candidates/${candidate.id}` : imported;
  if (file.outcome === 'already-here') {
    return { outcome: 'already-here', device, found: say('sameBytes', { revision: revision?.revision ?? 0, name: revision?.fileName ?? '' }), detail: say('nothingImported'), remarks: false, to };
  }
  if (!revision) return { outcome: file.outcome, device, found: say('gone'), detail: null, remarks: false, to };
  const { answered, open, findings } = revision.counts;
  const details = [
    revision.revision > 1 ? say('revision', { revision: revision.revision }) : '',
    revision.formVersion === 'HN 1-2019' ? '' : say('olderForm', { form: revision.formVersion }),
    file.formIndex > 0 ? say('furtherForm', { form: file.formIndex + 1 }) : '',
    findings > 0 ? say('remarks', { count: findings }) : '',
  ].filter(Boolean);
  return { outcome: file.outcome, device, found: say('found', { answered, open }), detail: details.join(' · ') || null, remarks: findings > 0, to };
}

/** What a candidate is called; a form without manufacturer or model is called by what it has. */
export const nameOf = ({ manufacturer, model }: Pick<Candidate, 'manufacturer' | 'model'>): string => `${manufacturer} ${model}`.trim();
