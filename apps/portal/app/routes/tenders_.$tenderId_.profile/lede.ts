import type { Slots } from '@mds2/base';

import type messages from './messages.ts';
import type { ProfilePage } from './profile-page.server.ts';

type Say = (key: keyof (typeof messages)['en'], slots?: Slots) => string;

/** What matters, and whether it decides: who leads now and before, whether that is certain, and which single weight turns it. */
export function profileLede({ leader, weights, ranking, changes }: Pick<ProfilePage, 'leader' | 'weights' | 'ranking' | 'changes'>, say: Say): string {
  if (ranking.length === 0) return say('ledeEmpty');
  if (leader.now === null) return say('ledeAllOut');
  const who = changes === 0 ? say('ledeNow', { now: leader.now }) : leader.now === leader.saved ? say('ledeStays', { now: leader.now }) : leader.saved === null ? say('ledeNowFirst', { now: leader.now }) : say('ledeTurned', { now: leader.now, saved: leader.saved });
  const certain = ranking.filter(({ place }) => place !== null).length < 2 ? '' : say(leader.settled ? 'ledeSettled' : 'ledeOverlap');
  const nearest = weights
    .flatMap(({ id, weight, turn }) => (turn ? [{ id, weight, turn, far: Math.abs(turn.weight - weight) }] : []))
    .sort((a, b) => a.far - b.far)[0];
  const turn = nearest ? say('ledeTurn', { practice: nearest.id, to: nearest.turn.weight, from: nearest.weight, leader: nearest.turn.leader }) : ranking.length < 2 ? '' : say('ledeRobust');
  return [who, certain, turn].filter(Boolean).join(' ');
}
