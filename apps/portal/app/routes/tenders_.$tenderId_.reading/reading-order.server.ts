import { askFirst, type OpenCandidate, type Scorer } from '@mds2/assessment';

import { finishBeforeStop } from '../../server/desk.server.ts';
import { readingOrder, type ReadingOrder } from './reading-queue.ts';

interface Ask {
  readonly tenderId: string;
  /** Profile, tender version and revisions: another basis has another order. */
  readonly basis: string;
  /** `revision question` of all verdicts that count. */
  readonly judged: ReadonlySet<string>;
  readonly candidates: readonly OpenCandidate[];
  readonly scorer: Scorer;
}

interface Kept {
  readonly basis: string;
  readonly judged: ReadonlySet<string>;
  readonly order: ReadingOrder;
}

const kept = new Map<string, Kept>();
const TENDERS = 20;
const underWay = new Set<string>();

/**
 * What to read first. Finding the answers on which the first place depends takes some hundred milliseconds with twenty
 * vendors, too long after each verdict: the order of a moment ago serves the next item, and is made anew once that is answered.
 */
export function orderFor(ask: Ask): ReadingOrder {
  const known = kept.get(ask.tenderId);
  // An order made when more was judged lacks what has been opened again since.
  const serves = known !== undefined && known.basis === ask.basis && [...known.judged].every((one) => ask.judged.has(one));
  if (!serves) return keep(ask);
  if (known.judged.size !== ask.judged.size) renew(ask);
  return known.order;
}

function renew(ask: Ask): void {
  if (underWay.has(ask.tenderId)) return;
  underWay.add(ask.tenderId);
  const work = new Promise<void>((done, failed) => {
    setTimeout(() => {
      underWay.delete(ask.tenderId);
      try {
        keep(ask);
        done();
      } catch (error) {
        failed(error);
      }
    }, AFTER_ANSWER);
  });
  finishBeforeStop('ordering the reading desk', work);
}

/** Milliseconds: the page and what it loads have been sent by then. */
const AFTER_ANSWER = 400;

function keep({ tenderId, basis, judged, candidates, scorer }: Ask): ReadingOrder {
  const { open, answers, deciding } = askFirst(candidates, scorer);
  const order = readingOrder(open, answers, deciding);
  kept.delete(tenderId);
  kept.set(tenderId, { basis, judged, order });
  for (const oldest of [...kept.keys()].slice(0, -TENDERS)) kept.delete(oldest);
  return order;
}
