import type { Interval } from '@mds2/base';
import type { Criterion } from '@mds2/catalog';
import { catalogTraits, type DocumentFact, type OtherAnswer, type OtherFacts } from '@mds2/disclosure';
import type { EvidenceReason } from '../model.ts';

/** A criterion of another source than the MDS2, with its rules read. */
export interface OtherCriterion {
  readonly source: 'mdcg' | 'document' | 'hospital';
  readonly ref: string;
  readonly goodWhen: Criterion['goodWhen'];
  /** What a "partly" is worth; null where the criterion has no rule for it, and a "partly" stays open. */
  readonly partial: number | null;
  /** Its "not applicable" counts only with a reason. */
  readonly naNeedsReason: boolean;
}

export interface OtherValue {
  /** null where the criterion is left out. */
  readonly value: Interval | null;
  readonly reason: EvidenceReason;
}

const met: OtherValue = { value: { low: 1, high: 1 }, reason: 'good' };
const unmet: OtherValue = { value: { low: 0, high: 0 }, reason: 'bad' };
const open = (reason: EvidenceReason): OtherValue => ({ value: { low: 0, high: 1 }, reason });

/**
 * Value of a questionnaire answer, a document or a hospital's own fact. What is not there is open, never a No: nobody has
 * said anything. Items of type "document" and "text" take Yes and No too; a text meets a criterion unless it is filler.
 */
export function otherValue(criterion: OtherCriterion, other: OtherFacts, strictNa: boolean): OtherValue {
  if (criterion.source === 'document') return documentValue(other.documents[criterion.ref]);
  return answerValue(criterion, other[criterion.source][criterion.ref], strictNa);
}

function documentValue(document: DocumentFact | undefined): OtherValue {
  if (!document) return open('blank');
  return document.state === 'provided' ? met : unmet;
}

function answerValue(criterion: OtherCriterion, answer: OtherAnswer | undefined, strictNa: boolean): OtherValue {
  if (!answer) return open('blank');
  const goodIsNo = criterion.goodWhen === 'no';
  switch (answer.value) {
    case 'yes':
      return goodIsNo ? unmet : met;
    case 'no':
      return goodIsNo ? met : unmet;
    case 'partial':
      return criterion.partial === null ? open('special') : { value: { low: criterion.partial, high: criterion.partial }, reason: 'special' };
    case 'na':
      if (!criterion.naNeedsReason || answer.reason?.trim()) return { value: null, reason: 'na-justified' };
      return strictNa ? { value: { low: 0, high: 0 }, reason: 'na-unreasoned' } : open('na-open');
    case 'text':
      if (criterion.goodWhen === 'yes' || goodIsNo) return open('free-text');
      return catalogTraits.filler.some((pattern) => pattern.test(answer.reason?.trim() ?? '')) ? { ...unmet, reason: 'filler' } : met;
    case 'blank':
      return open('blank');
  }
}
