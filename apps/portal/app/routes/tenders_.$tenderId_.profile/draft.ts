import { procurementTypes, knockOuts, practiceIds, type Profile, type Source } from '@mds2/catalog';
import type { Tender } from '@mds2/store';

import { sources } from '../tenders_.new/tender-form.ts';

/** What a person is about to make of a tender's requirements: shown with its consequence before it is saved. */
export interface Draft {
  /** The profile that it starts from. */
  readonly base: string;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  /** By practice, 0 to 10; all 28. */
  readonly weights: Readonly<Record<string, number>>;
  readonly knockOuts: readonly string[];
  readonly strictNa: boolean;
}

type Scoped = Pick<Tender, 'procurementType' | 'sources'>;

/** The requirements as they are saved. */
export function draftOf(profile: Profile, tender: Scoped): Draft {
  return {
    base: profile.id,
    procurementType: tender.procurementType,
    sources: tender.sources,
    weights: Object.fromEntries(practiceIds.map((id) => [id, profile.practiceWeights[id] ?? 1])),
    knockOuts: knockOuts.map(({ id }) => id).filter((id) => profile.knockOuts.includes(id)),
    strictNa: profile.strictNa,
  };
}

/**
 * Reads a draft from the fields of the form, in an address or in a body. `set` says that the form was there whole, so that a
 * box without its tick counts; without it only the base is another. What is no number between 0 and 10 stays as in the base.
 */
export function readDraft(fields: URLSearchParams | FormData, base: Profile, tender: Scoped): Draft {
  const start = draftOf(base, tender);
  if (fields.get('set') === null) return start;
  const all = (name: string): readonly string[] => fields.getAll(name).map(String);
  const asked = sources.filter((source) => all('sources').includes(source));
  return {
    base: base.id,
    procurementType: procurementTypes.find(({ code }) => code === fields.get('type'))?.code ?? tender.procurementType,
    sources: asked.length > 0 ? asked : tender.sources,
    weights: Object.fromEntries(practiceIds.map((id) => [id, weightIn(String(fields.get(`w-${id}`) ?? ''), start.weights[id]!)])),
    knockOuts: knockOuts.map(({ id }) => id).filter((id) => all('k').includes(id)),
    strictNa: fields.get('strict') !== null,
  };
}

function weightIn(text: string, otherwise: number): number {
  const value = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  return value >= 0 && value <= 10 ? Math.round(value * 10) / 10 : otherwise;
}

/** The draft as a profile: the base itself where nothing differs from it. */
export function profileOf(draft: Draft, base: Profile): Profile {
  const same = sameRules(draft, draftOf(base, { procurementType: draft.procurementType, sources: draft.sources }));
  if (same) return base;
  const practiceWeights = Object.fromEntries(Object.entries(draft.weights).filter(([, weight]) => weight !== 1));
  return { ...base, practiceWeights, knockOuts: draft.knockOuts, strictNa: draft.strictNa };
}

/** How many of the draft's choices differ from what is saved. */
export function changesIn(draft: Draft, saved: Draft): number {
  const flipped = knockOuts.filter(({ id }) => draft.knockOuts.includes(id) !== saved.knockOuts.includes(id)).length;
  const weighed = practiceIds.filter((id) => draft.weights[id] !== saved.weights[id]).length;
  const scope = Number(draft.procurementType !== saved.procurementType) + sources.filter((source) => draft.sources.includes(source) !== saved.sources.includes(source)).length;
  return flipped + weighed + scope + Number(draft.strictNa !== saved.strictNa);
}

const sameRules = (a: Draft, b: Draft): boolean => changesIn(a, b) === 0;
