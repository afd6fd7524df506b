import type { Evaluation, Evidence } from '@mds2/assessment';
import type { AnswerValue } from '@mds2/disclosure';

import type { Effect } from '../../ui/answer/answer-mark.tsx';

/** What each answer does in this evaluation, by question: from the criterion that counts it most. Questions that no criterion reads are not in it. */
export function effectsOf(evaluation: Evaluation): ReadonlyMap<string, { readonly effect: Effect; readonly practice: string; readonly weight: number }> {
  const found = new Map<string, { effect: Effect; practice: string; weight: number }>();
  for (const { id: practice, evidence, applicable } of evaluation.practices) {
    for (const one of evidence) {
      if (one.source !== 'mds2') continue;
      for (const answer of one.answers) {
        const effect = applicable === false ? 'none' : effectOf(one, answer.value as AnswerValue);
        const before = found.get(answer.id);
        const counts = effect !== 'none';
        if (!before || (counts && before.effect === 'none') || (counts === (before.effect !== 'none') && one.weight > before.weight)) {
          found.set(answer.id, { effect, practice, weight: one.weight });
        }
      }
    }
  }
  return found;
}

/** What one answer does to one criterion. Of a criterion over several questions the answer is open where the criterion is. */
export function effectOf({ value, answers }: Pick<Evidence, 'value' | 'answers'>, answer: AnswerValue): Effect {
  if (value === null) return 'none';
  if (value.high - value.low > 1e-9) return answer === 'yes' || answer === 'no' ? (answers.length > 1 ? 'none' : 'open') : 'open';
  if (answers.length > 1 && answer === 'na') return 'none';
  return value.low >= 0.5 ? 'for' : 'against';
}
