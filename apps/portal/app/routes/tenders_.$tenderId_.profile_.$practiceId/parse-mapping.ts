import { criteria as catalogCriteria, practiceIds, questionOf, type Criterion, type Profile } from '@mds2/catalog';
import { fail, ok, type Result } from '@mds2/base';

export type MappingError = 'question-unknown' | 'question-there';

/** How a criterion may count; those that read a document or a fact of the house are good when it is provided. */
const directions = ['yes', 'no', 'text-present'] as const;

/** The criteria of a profile: its own, or those of the catalogue. */
export const criteriaIn = (profile: Profile): readonly Criterion[] => profile.criteria ?? catalogCriteria;

/**
 * The profile with the criteria of one practice as the form says: `weight-ID` 1 to 3, 0 leaves the criterion out; `good-ID`
 * yes or no; `restore` takes the catalogue's again; `add` is one more question, with `addGood` and `addWeight`.
 */
export function mappingFrom(form: FormData, profile: Profile, practice: string): Result<Profile, MappingError> {
  const all = criteriaIn(profile);
  const own = form.get('restore') === null ? all.filter((one) => one.practice === practice).flatMap((one) => changed(one, form)) : catalogCriteria.filter((one) => one.practice === practice);
  const question = form.get('restore') === null ? String(form.get('add') ?? '').trim().toUpperCase() : '';
  if (question !== '' && !questionOf('HN 1-2019', question)) return fail('question-unknown');
  if (question !== '' && own.some(({ ref }) => ref === question)) return fail('question-there');
  const added: readonly Criterion[] = question === '' ? [] : [newCriterion(practice, question, form)];
  const next = practiceIds.flatMap((id) => (id === practice ? [...own, ...added] : all.filter((one) => one.practice === id)));
  const asCatalogue = JSON.stringify(next) === JSON.stringify(practiceIds.flatMap((id) => catalogCriteria.filter((one) => one.practice === id)));
  return ok({ ...profile, criteria: asCatalogue ? null : next });
}

function changed(criterion: Criterion, form: FormData): readonly Criterion[] {
  const weight = weightIn(form.get(`weight-${criterion.id}`), criterion.weight);
  if (weight === 0) return [];
  const goodWhen = directions.find((one) => one === form.get(`good-${criterion.id}`)) ?? criterion.goodWhen;
  return [weight === criterion.weight && goodWhen === criterion.goodWhen ? criterion : { ...criterion, weight, goodWhen, confidence: 'derived' }];
}

function newCriterion(practice: string, question: string, form: FormData): Criterion {
  return {
    id: `${practice}-${question}-own`,
    practice,
    source: 'mds2',
    ref: question,
    goodWhen: form.get('addGood') === 'no' ? 'no' : 'yes',
    weight: weightIn(form.get('addWeight'), 1) || 1,
    condition: null,
    requires: null,
    partialRules: [],
    use: 'primary',
    rationale: '',
    confidence: 'derived',
  };
}

function weightIn(value: FormDataEntryValue | null, otherwise: number): number {
  return [0, 1, 2, 3].find((weight) => String(weight) === value) ?? otherwise;
}
