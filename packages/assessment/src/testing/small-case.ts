import { builtInProfiles, criteria, type Criterion, type KnockOut, type Profile } from '@mds2/catalog';
import fc from 'fast-check';
import type { AnswerValue } from '@mds2/disclosure';
import { scorerFor, type Sketch } from './sketch.ts';
import type { Scorer } from '../score/program.ts';

/** For tests: few enough questions to try every way in which they could be answered; one is a condition, one a `requires`. */
export const smallQuestions = ['AUTH-1', 'AUTH-2', 'CONN-7', 'STCF-1', 'SAHD-12'] as const;

const [practiceA, practiceB] = ['GP02', 'GP09'] as const;

/** For tests: a mapping of these questions onto two practices. */
export const smallMapping: fc.Arbitrary<readonly Criterion[]> = fc
  .array(
    fc.record({
      ref: fc.oneof(fc.constantFrom(...smallQuestions), fc.constantFrom('CONN-7|STCF-1', 'CONN-7&SAHD-12')),
      goodWhen: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      practice: fc.constantFrom(practiceA, practiceB),
      condition: fc.constantFrom(null, null, 'AUTH-1=yes'),
      requires: fc.constantFrom(null, null, 'STCF-1=yes'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  // One criterion that always applies: a total of which nothing is left would be no total.
  .map((list) => [{ ref: 'AUTH-2', goodWhen: 'yes' as const, weight: 1, practice: practiceA, condition: null, requires: null }, ...list])
  .map((list) => list.map((each, at) => ({ ...criteria[0]!, ...each, id: `${each.practice}-x${at}`, source: 'mds2', partialRules: [] })));

/** For tests: answers to these questions, many of them open; the network is proved open, for the knock-out below. */
export const smallSketch: fc.Arbitrary<Sketch> = fc
  .array(fc.constantFrom<AnswerValue>('yes', 'no', 'blank', 'blank', 'see-note'), { minLength: smallQuestions.length, maxLength: smallQuestions.length })
  .map((values) => ({ 'CONN-1.2.1': 'yes', ...Object.fromEntries(smallQuestions.map((question, at) => [question, values[at]!])) }));

/** Reads SAHD-12 and the network. */
export const smallKnockOut = 'ko-foreign-software';

export function smallScorer(mapping: readonly Criterion[], knockOuts: readonly KnockOut['id'][] = []): Scorer {
  const profile: Profile = { ...builtInProfiles.enisa, criteria: mapping, knockOuts };
  return scorerFor(profile);
}
