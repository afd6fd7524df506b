import { hn1_2019 } from '@mds2/catalog';
import { HAS_NOTE, NA_ACCEPTED, NO, noOtherFacts, PARTIAL, questionIndex, YES, type OtherFacts, type Verdict } from '@mds2/disclosure';
import { answeredShare, type Run } from './run.ts';

const verdictCodes: Readonly<Record<Exclude<Verdict, 'open'>, number>> = { yes: YES, no: NO, partial: PARTIAL, na: NA_ACCEPTED };

/**
 * Runs over packed answers with the readers' verdicts laid over them. A verdict replaces the answer with a plain one (whoever
 * read the note has weighed it), also where conditions, `requires` and exposures read it; "open" leaves all as it stands.
 * Answers of another form than HN 1-2019 speak to other questions: all 240 are blank then, and verdicts have nothing to stand beside.
 */
export function runOver(
  run: Run,
  formVersion: string,
  codes: Uint8Array,
  options: { readonly verdicts?: Readonly<Record<string, Verdict>> | undefined; readonly other?: OtherFacts | undefined; readonly notes?: ((place: number) => string) | null } = {},
): void {
  if (formVersion === hn1_2019.version) {
    run.codes.set(codes);
    layVerdicts(run.codes, options.verdicts);
  } else {
    run.codes.fill(0);
  }
  run.run(options.other ?? noOtherFacts, options.notes ?? null, () => answeredShare(codes));
}

function layVerdicts(codes: Uint8Array, verdicts: Readonly<Record<string, Verdict>> | undefined): void {
  if (!verdicts) return;
  const { indexOf } = questionIndex(hn1_2019);
  for (const [question, verdict] of Object.entries(verdicts)) {
    const place = indexOf.get(question);
    if (place !== undefined && verdict !== 'open') codes[place] = verdictCodes[verdict] | (codes[place]! & HAS_NOTE);
  }
}
