import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import { hn1_2019 } from '@mds2/catalog';
import type { Disclosure } from '@mds2/disclosure';
import type { AddOutcome, Candidate } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { answeredInWords } from './typed-disclosure.ts';

/** A question with what stands in its fields: id, label, `w` where it is answered in words, answer, note. */
export interface QuestionField {
  readonly id: string;
  readonly label: string;
  readonly words: boolean;
  readonly answer: string;
  readonly note: string;
}

export interface AnswersPage {
  readonly document: Disclosure['document'];
  readonly sections: readonly { readonly code: string; readonly title: string; readonly questions: readonly QuestionField[] }[];
  /** What the fields were filled from; null for an empty form. */
  readonly from: { readonly number: number; readonly manual: boolean; readonly fileName: string } | null;
}

/** Long notes are not sent into fields by the hundred: what is cut here is said on the page. */
const NOTE = 300;

/** The form to type answers into, filled with what the current revision states. */
export async function answersPage(access: Access, candidate: Candidate): Promise<AnswersPage> {
  const { locale } = access;
  const current = (await access.revisions.ofCandidate(candidate.id)).find((revision) => revision.current);
  const read = current && (await access.revisions.disclosure(current.id));
  const disclosure = read?.disclosure.formVersion === 'HN 1-2019' ? read.disclosure : undefined;
  const stated = new Map(disclosure?.answers.map((answer) => [answer.id, answer]));
  return {
    document: disclosure?.document ?? { manufacturer: candidate.manufacturer || null, model: candidate.model, documentId: null, releaseDate: null },
    from: disclosure && current ? { number: current.revision, manual: current.origin === 'manual', fileName: current.fileName } : null,
    sections: hn1_2019.sections.map(({ code, title }) => ({
      code,
      title: title[locale],
      questions: hn1_2019.questions
        .filter(({ section }) => section === code)
        .map(({ id, label, kind }) => {
          const answer = stated.get(id);
          const words = answeredInWords(kind);
          return { id, label: label[locale], words, answer: !answer || answer.value === 'blank' ? '' : words ? answer.raw : answer.value === 'text' ? '' : answer.value, note: (words ? answer?.notes.join('\n') : [answer?.value === 'text' ? answer.raw : '', ...(answer?.notes ?? [])].filter(Boolean).join('\n'))?.slice(0, NOTE) ?? '' };
        }),
    })),
  };
}

/** Keeps what was typed as the next revision of the candidate, marked as typed in. The bytes kept are its canonical JSON. */
export async function keepTyped(access: Access, candidate: Candidate, disclosure: Disclosure): Promise<AddOutcome | undefined> {
  const bytes = new TextEncoder().encode(canonicalJson({ typed: true, candidate: candidate.id, ...disclosure }));
  return await access.revisions.add({
    tenderId: candidate.tenderId,
    candidateId: candidate.id,
    fileName: `${candidate.manufacturer} ${candidate.model}.json`.trim(),
    sha256: sha256(bytes),
    bytes,
    origin: 'manual',
    formIndex: 0,
    disclosure,
    report: [],
  });
}
