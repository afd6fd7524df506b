import { compileProfile, scoreFrameJson, type ScoreFrameJson, type Scorer } from '@mds2/assessment';
import { builtInProfiles } from '@mds2/catalog';
import type { ScoreOptions } from './options.ts';

/** The scorer of the options, which the option parser has held against the catalog; a built-in profile that does not compile is a bug. */
export function scorerFor({ profile, type, sources }: ScoreOptions): Scorer {
  const scorer = compileProfile(builtInProfiles[profile], { procurementType: type, sources });
  if (!scorer.ok) throw new Error(`the profile ${profile} does not compile: ${JSON.stringify(scorer.error)}`);
  return scorer.value;
}

/** What stands above `files[]`: what the figures were made with. */
export const frameJson = ({ type, sources }: ScoreOptions, { profile }: Scorer): ScoreFrameJson =>
  scoreFrameJson({ profile: { id: profile.id, version: profile.version }, procurementType: type, sources });
