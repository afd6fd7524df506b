import { sha256 } from '@mds2/base/hash';
import type { Interval } from '@mds2/base';
import { knockOuts } from '@mds2/catalog';
import type { Decision } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { freezeEvaluation, readFrozen, type FrozenEvaluation } from '../../server/evaluating-frozen.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import type { Choosable } from './parse-decision.ts';

export interface OfferLine extends Choosable {
  readonly name: string;
  readonly total: Interval;
  readonly place: { readonly from: number; readonly to: number } | null;
  /** Wordings of the knock-outs that are open. */
  readonly open: readonly string[];
  readonly revision: number;
  readonly fileName: string;
  readonly sha256: string;
}

export interface DecisionLine {
  readonly id: string;
  readonly candidateId: string | null;
  readonly candidate: string | null;
  readonly reason: string;
  readonly author: string;
  readonly decidedAt: string;
  readonly revoked: { readonly at: string; readonly who: string; readonly reason: string } | null;
}

export interface DecidedPage extends DecisionLine {
  readonly profile: { readonly name: string; readonly version: number };
  readonly offers: readonly OfferLine[];
  /** Names of those for whom a newer revision is current now. */
  readonly newer: readonly string[];
}

/** The evaluation as it stands, in lines to choose from, and the mark by which a decision says on which one it rests. */
export async function currentOffers(access: Access, tenderId: string): Promise<{ readonly offers: readonly OfferLine[]; readonly mark: string; readonly frozen: string } | undefined> {
  const madeAt = new Date().toISOString();
  const frozen = await freezeEvaluation(access, tenderId, madeAt);
  if (frozen === undefined) return undefined;
  const { madeAt: _, ...figures } = readFrozen({ frozen });
  return { offers: offersOf(figures, access), mark: sha256(new TextEncoder().encode(JSON.stringify(figures))).slice(0, 16), frozen };
}

/** A decision with the figures that were frozen with it. */
export async function decidedPage(access: Access, decision: Decision): Promise<DecidedPage> {
  const frozen = readFrozen(decision);
  const current = new Map((await access.revisions.current(decision.tenderId)).map((revision) => [revision.candidateId, revision.id]));
  return {
    ...(await lineOf(access, decision)),
    profile: { name: frozen.profile.name[access.locale], version: frozen.profile.version },
    offers: offersOf(frozen, access),
    newer: frozen.offers.filter(({ candidate, disclosure }) => current.has(candidate) && current.get(candidate) !== disclosure).map(nameOf),
  };
}

/** One decision in a line; who took it back and why stands in the record. */
export async function lineOf(access: Access, { id, candidateId, reason, author, decidedAt, revokedAt, frozen }: Decision): Promise<DecisionLine> {
  const chosen = readFrozen({ frozen }).offers.find(({ candidate }) => candidate === candidateId);
  const [entry] = revokedAt === null ? [] : (await access.audit.list({ subject: `decision:${id}`, action: 'decision.revoke', limit: 1 })).items;
  return {
    id,
    candidateId,
    candidate: candidateId === null ? null : chosen ? nameOf(chosen) : '',
    reason,
    author,
    decidedAt,
    revoked: revokedAt === null ? null : { at: revokedAt, who: entry?.actor ?? '', reason: entry?.reason ?? '' },
  };
}

function offersOf({ offers }: Pick<FrozenEvaluation, 'offers'>, { locale }: Pick<Access, 'locale'>): readonly OfferLine[] {
  return offers.map((offer) => {
    const open = offer.knockOuts.filter(({ result }) => result === 'open');
    return {
      id: offer.candidate,
      name: nameOf(offer),
      total: { low: offer.total.low, high: offer.total.high },
      place: offer.rank === null || offer.rankTo === null ? null : { from: offer.rank, to: offer.rankTo },
      knockedOut: offer.knockOuts.some(({ result }) => result === 'fail'),
      openKnockOuts: open.length,
      open: open.map(({ id }) => knockOuts.find((one) => one.id === id)?.wording[locale] ?? id),
      revision: offer.revision,
      fileName: offer.fileName,
      sha256: offer.sha256,
    };
  });
}
