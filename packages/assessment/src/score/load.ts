import { formOf, hn1_2019, type Form, type FormVersion } from '@mds2/catalog';
import { HAS_NOTE, NA_ACCEPTED, NO, noOtherFacts, PARTIAL, questionIndex, YES, type OtherFacts, type Verdict } from '@mds2/disclosure';
import { olderForm, readAs2019 } from './older-form.ts';
import { answeredShare, type Run, type RunOptions } from './run.ts';

/** What a verdict makes of an answer: a plain one, whose note no longer counts. */
const verdictCodes: Readonly<Record<Exclude<Verdict, 'open'>, number>> = { yes: YES, no: NO, partial: PARTIAL, na: NA_ACCEPTED };

export interface LoadOptions {
  readonly verdicts?: Readonly<Record<string, Verdict>> | undefined;
  readonly other?: OtherFacts | undefined;
  readonly notes?: ((place: number) => string) | null;
}

/**
 * Runs over packed answers with the readers' verdicts laid over them. A verdict replaces the answer with a plain one (whoever
 * read the note has weighed it), also where conditions, `requires` and exposures read it; "open" leaves all as it stands.
 * Answers of an older form are read through the mapping of the catalogue. A verdict on one of them names the question that was
 * asked, and is carried over with the answer; or the question of HN 1-2019 that a person read the answer for, and stands.
 */
export function runOver(run: Run, formVersion: FormVersion, codes: Uint8Array, options: LoadOptions = {}): void {
  const { verdicts } = options;
  const older = olderForm(formVersion);
  run.judged.fill(0);
  if (older) {
    const stated = Uint8Array.from(codes);
    each(formOf(formVersion), verdicts, (place, code) => {
      stated[place] = code | (stated[place]! & HAS_NOTE);
    });
    readAs2019(older, stated, run.codes);
  } else {
    run.codes.set(codes);
  }
  each(hn1_2019, verdicts, (place, code) => {
    if (!older || older.counterparts[place]) judge(run, place, code);
  });
  run.run(options.other ?? noOtherFacts, runOptions(formVersion, codes, options.notes ?? null));
}

/** Lays one plain answer over `run.codes`, as a verdict does. */
export function judge(run: Run, place: number, code: number): void {
  run.codes[place] = code | (run.codes[place]! & HAS_NOTE);
  run.judged[place] = 1;
}

export const codeOfVerdict = (verdict: Exclude<Verdict, 'open'>): number => verdictCodes[verdict];

/** How to run over answers of this form: what an older form does not ask it has no note to either; that is unknown, not "no such note". */
export function runOptions(formVersion: FormVersion, codes: Uint8Array, notes: ((place: number) => string) | null): RunOptions {
  const own = formVersion === hn1_2019.version;
  return { notes: own ? notes : null, knowsNotes: own, answeredShare: () => answeredShare(codes) };
}

function each(form: Form, verdicts: Readonly<Record<string, Verdict>> | undefined, lay: (place: number, code: number) => void): void {
  if (!verdicts) return;
  const { indexOf } = questionIndex(form);
  for (const [question, verdict] of Object.entries(verdicts)) {
    const place = indexOf.get(question);
    if (place !== undefined && verdict !== 'open') lay(place, verdictCodes[verdict]);
  }
}
