import { compileProfile, type ProfileError, type Scorer, type TenderScope } from '@mds2/assessment';
import { canonicalJson, ok, type Result } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Profile } from '@mds2/catalog';
import { enginePrint } from './engine-print.ts';

/** A profile ready for a tender, and the name under which its scores are stored. */
export interface Ready {
  readonly scorer: Scorer;
  /** The same for the same scope under the same engine: two equal keys mean equal figures. */
  readonly scopeKey: string;
}

/** Compiled profiles, newest last: a page of one tender asks for the same one again and again. */
const compiled = new Map<string, Ready>();
const KEPT = 32;

/** Compiles a profile for a scope, or says what is wrong with the profile. */
export function scorerOf(profile: Profile, scope: TenderScope): Result<Ready, readonly ProfileError[]> {
  const sets = { type: scope.procurementType, sources: sorted(scope.sources), threats: sorted(scope.threats ?? []), phases: sorted(scope.phases ?? []) };
  // By the whole profile, not its version: a preview has the number of the version that it was copied from.
  const key = sha256(canonicalJson({ profile, sets }));
  const known = compiled.get(key);
  if (known) return ok(known);
  const scorer = compileProfile(profile, scope);
  if (!scorer.ok) return scorer;
  const ready: Ready = { scorer: scorer.value, scopeKey: canonicalJson({ ...sets, engine: enginePrint(scorer.value) }) };
  if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value!);
  compiled.set(key, ready);
  return ok(ready);
}

const sorted = (list: readonly string[]): readonly string[] => list.toSorted();
