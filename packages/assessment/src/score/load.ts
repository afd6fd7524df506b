import { formOf, hn1_2019, type Form, type FormVersion } from '@mds2/catalog';
import { HAS_NOTE, NA_ACCEPTED, NO, noOtherFacts, PARTIAL, questionIndex, YES, type OtherFacts, type Verdict } from '@mds2/disclosure';
import { olderForm, readAs2019 } from './older-form.ts';
import { answeredShare, type Run } from './run.ts';

const verdictCodes: Readonly<Record<Exclude<Verdict, 'open'>, number>> = { yes: YES, no: NO, partial: PARTIAL, na: NA_ACCEPTED };

/**
 * Runs over packed answers with the readers' verdicts laid over them. A verdict replaces the answer with a plain one (whoever
 * read the note has weighed it), also where conditions, `requires` and exposures read it; "open" leaves all as it stands.
 * Answers of an older form are read through the mapping of the catalogue. A verdict on one of them names the question that was
 * asked, and is carried over with the answer; or the question of HN 1-2019 that a person read the answer for, and stands.
 */
export function runOver(
  run: Run,
  formVersion: FormVersion,
  codes: Uint8Array,
  options: { readonly verdicts?: Readonly<Record<string, Verdict>> | undefined; readonly other?: OtherFacts | undefined; readonly notes?: ((place: number) => string) | null } = {},
): void {
  const older = olderForm(formVersion);
  if (older) {
    const stated = Uint8Array.from(codes);
    layVerdicts(stated, formOf(formVersion), options.verdicts);
    readAs2019(older, stated, run.codes);
    layVerdicts(run.codes, hn1_2019, options.verdicts, (place) => older.counterparts[place] !== null);
  } else {
    run.codes.set(codes);
    layVerdicts(run.codes, hn1_2019, options.verdicts);
  }
  run.run(options.other ?? noOtherFacts, {
    // What an older form does not ask it has no note to either; that is unknown, not "no such note".
    notes: older ? null : (options.notes ?? null),
    knowsNotes: !older,
    answeredShare: () => answeredShare(codes),
  });
}

function layVerdicts(codes: Uint8Array, form: Form, verdicts: Readonly<Record<string, Verdict>> | undefined, isAsked: (place: number) => boolean = () => true): void {
  if (!verdicts) return;
  const { indexOf } = questionIndex(form);
  for (const [question, verdict] of Object.entries(verdicts)) {
    const place = indexOf.get(question);
    if (place !== undefined && verdict !== 'open' && isAsked(place)) codes[place] = verdictCodes[verdict] | (codes[place]! & HAS_NOTE);
  }
}
