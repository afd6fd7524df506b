import { ok, type Result } from '@mds2/base';
import type { Profile } from '@mds2/catalog';
import { applyCorrections, type Disclosure } from '@mds2/disclosure';
import { rank } from '../rank/rank.ts';
import { compileProfile } from '../score/compile-profile.ts';
import { evaluate } from '../score/evaluate.ts';
import type { ProfileError } from '../score/profile-error.ts';
import { scoreFileJson } from '../wire/score-json.ts';
import type { CorrectionLine, OfferLine, RecordedTender, ResultMember, VerdictLine } from './model.ts';

/** Scores all offers of a record, corrections and verdicts taken into account; in the order of the ranking. */
export function resultOf(
  { tender, profile }: { readonly tender: RecordedTender; readonly profile: Profile },
  offers: readonly { readonly offer: OfferLine; readonly read: Disclosure }[],
  verdicts: readonly VerdictLine[],
  corrections: readonly CorrectionLine[],
): Result<ResultMember['files'], readonly ProfileError[]> {
  const scorer = compileProfile(profile, tender.scope);
  if (!scorer.ok) return scorer;
  const all = offers.map(({ offer, read }) => {
    const mine = <T extends { readonly disclosure: string }>(lines: readonly T[]): T[] => lines.filter(({ disclosure }) => disclosure === offer.disclosure);
    const disclosure = applyCorrections(read, mine(corrections));
    const facts = { disclosure, verdicts: Object.fromEntries(mine(verdicts).map(({ question, verdict }) => [question, verdict])) };
    return { key: offer.candidate, offer, disclosure, evaluation: evaluate(facts, scorer.value) };
  });
  const byKey = new Map(all.map((one) => [one.key, one]));
  return ok(
    rank(all).map((place) => {
      const { offer, disclosure, evaluation } = byKey.get(place.key)!;
      return { disclosure: offer.disclosure, ...scoreFileJson(offer.fileName, disclosure, evaluation, place) };
    }),
  );
}
