import { fail, ok, type Result } from '@mds2/base';
import { phases, procurementTypes, threats } from '@mds2/catalog';
import type { Source } from '@mds2/catalog';
import type { Tender } from '@mds2/store';

/** What a person decides about a tender before and while it runs. */
export type TenderChoices = Pick<Tender, 'name' | 'reference' | 'procurementType' | 'profileId' | 'sources' | 'threats' | 'phases' | 'decideBy'>;

export type TenderFormError = 'name-missing' | 'name-long' | 'type-unknown' | 'profile-unknown' | 'sources-none' | 'date-wrong';
export type TenderFormErrors = Partial<Record<'name' | 'procurementType' | 'profile' | 'sources' | 'decideBy', TenderFormError>>;

export const sources: readonly Source[] = ['mds2', 'mdcg', 'document', 'hospital'];

/** Reads the form of a new or changed tender; `profileIds` are those of the organisation. Every wrong field is named at once. */
export function parseTenderForm(form: FormData, profileIds: readonly string[]): Result<TenderChoices, TenderFormErrors> {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const name = text('name').replace(/\s+/g, ' ');
  const decideBy = text('decideBy');
  const asked = sources.filter((source) => form.getAll('sources').includes(source));
  const errors: TenderFormErrors = {
    ...(name === '' ? { name: 'name-missing' as const } : name.length > 200 ? { name: 'name-long' as const } : {}),
    ...(procurementTypes.some(({ code }) => code === text('procurementType')) ? {} : { procurementType: 'type-unknown' as const }),
    ...(profileIds.includes(text('profile')) ? {} : { profile: 'profile-unknown' as const }),
    ...(asked.length > 0 ? {} : { sources: 'sources-none' as const }),
    ...(decideBy === '' || isDate(decideBy) ? {} : { decideBy: 'date-wrong' as const }),
  };
  if (Object.keys(errors).length > 0) return fail(errors);
  return ok({
    name,
    reference: text('reference') || null,
    procurementType: text('procurementType'),
    profileId: text('profile'),
    sources: asked,
    threats: chosen(form, 'threats', threats.map(({ code }) => code)),
    phases: chosen(form, 'phases', phases.map(({ code }) => code)),
    decideBy: decideBy || null,
  });
}

/** The codes that are ticked; all of them ticked means the same as none: no filter. */
function chosen(form: FormData, field: string, codes: readonly string[]): readonly string[] {
  const ticked = codes.filter((code) => form.getAll(field).includes(code));
  return ticked.length === codes.length ? [] : ticked;
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
