import type { Evaluation, Facts, PackedFacts, Place } from '../model.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Scorer } from '../score/program.ts';
import { rank } from './rank.ts';

/** One candidate under two profiles. */
export interface WhatIf {
  readonly key: string;
  readonly before: { readonly evaluation: Evaluation; readonly place: Place };
  readonly after: { readonly evaluation: Evaluation; readonly place: Place };
}

/** What a changed profile, scope or set of knock-outs would make of the candidates; in the order of the new list. Nothing is stored. */
export function whatIf(candidates: readonly { readonly key: string; readonly facts: Facts | PackedFacts }[], before: Scorer, after: Scorer): WhatIf[] {
  const old = under(candidates, before);
  const now = under(candidates, after);
  return [...now.values()].map((changed) => ({ key: changed.place.key, before: old.get(changed.place.key)!, after: changed }));
}

function under(candidates: readonly { readonly key: string; readonly facts: Facts | PackedFacts }[], scorer: Scorer): Map<string, WhatIf['after']> {
  const evaluations = new Map(candidates.map(({ key, facts }) => [key, evaluate(facts, scorer)]));
  const places = rank([...evaluations].map(([key, evaluation]) => ({ key, evaluation })));
  return new Map(places.map((place) => [place.key, { evaluation: evaluations.get(place.key)!, place }]));
}
