import { formOf, hn1_2019, type FormVersion } from '@mds2/catalog';
import { answerSheet, noOtherFacts, packSheet, writtenTo, type AnswerSheet, type Disclosure, type OtherFacts, type Verdict } from '@mds2/disclosure';
import type { Facts, PackedFacts } from '../model.ts';
import { runOver } from './load.ts';
import type { Run } from './run.ts';

/** Facts laid out for a run, whether they came as a disclosure or packed. */
export interface LoadedFacts {
  readonly formVersion: FormVersion;
  readonly codes: Uint8Array;
  /** null where only packed codes are at hand. */
  readonly sheet: AnswerSheet | null;
  readonly notes: ((place: number) => string) | null;
  readonly verdicts: Readonly<Record<string, Verdict>> | undefined;
  readonly other: OtherFacts;
}

/** Lays facts out for `runOver`. Notes of an older form are not looked up: they stand at other questions. */
export function loadFacts(input: Disclosure | Facts | PackedFacts): LoadedFacts {
  if ('codes' in input) {
    return { formVersion: input.formVersion, codes: input.codes, sheet: null, notes: null, verdicts: input.verdicts, other: input.other ?? noOtherFacts };
  }
  const facts = 'disclosure' in input ? input : { disclosure: input };
  const { formVersion } = facts.disclosure;
  const sheet = answerSheet(facts.disclosure, formOf(formVersion));
  const notes = formVersion === hn1_2019.version ? (place: number): string => writtenTo(sheet.answers[place]) : null;
  return { formVersion, codes: packSheet(sheet), sheet, notes, verdicts: facts.verdicts, other: facts.other ?? noOtherFacts };
}

/** Loads and runs. */
export function runFacts(run: Run, input: Disclosure | Facts | PackedFacts): void {
  const facts = loadFacts(input);
  runOver(run, facts.formVersion, facts.codes, facts);
}
