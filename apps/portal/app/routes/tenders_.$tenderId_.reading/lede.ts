import type { Slots } from '@mds2/base';

import type messages from './messages.ts';
import type { ReadingPage } from './reading-page.server.ts';

type Counts = Pick<ReadingPage, 'all' | 'left' | 'first' | 'order' | 'candidates' | 'ofCandidates'>;

/** How far the reading is, and what depends on the rest. */
export function readingLede({ all, left, first, order, candidates, ofCandidates }: Counts, say: Say): string {
  const sentences = [say('progress', { read: all - left, count: all })];
  if (left > 0) sentences.push(say('left', { count: left }));
  if (first > 0) sentences.push(say('ledeFirst', { count: first }));
  if (order > 0) sentences.push(say('ledeOrder', { count: order }));
  if (left > 0 && first + order === 0) sentences.push(say('ledeNone'));
  if (ofCandidates > candidates) sentences.push(say('most', { count: candidates, all: ofCandidates }));
  return sentences.join(' ');
}

type Say = (key: keyof (typeof messages)['en'], slots?: Slots) => string;
