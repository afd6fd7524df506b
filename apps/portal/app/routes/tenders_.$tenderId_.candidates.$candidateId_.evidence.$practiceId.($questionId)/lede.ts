import type { Slots } from '@mds2/base';

import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { floorPercent } from '../../ui/text/figures.ts';
import type { EvidencePage } from './evidence-page.server.ts';
import type messages from './messages.ts';

/** One practice in one or two sentences: how many criteria are decided, and what that leaves. */
export function evidenceLede(practice: EvidencePage['practice'], say: (key: keyof (typeof messages)['en'], slots?: Slots) => string): string {
  const name = practice.id;
  if (practice.notApplicable !== null) return say(`lede-${practice.notApplicable}`, { practice: name });
  if (!practice.assessed || practice.range === null) return say('ledeNotAssessed', { practice: name });
  const { decided, applicable } = practice;
  const slots = { practice: name, range: intervalLabel(practice.range), decided, applicable };
  const first = applicable === 0 ? say('ledeUnknown', slots) : decided === applicable && practice.range.low === practice.range.high ? say('ledeDecided', { ...slots, count: applicable }) : say('ledeOpen', { ...slots, count: applicable - decided });
  return `${first} ${say('ledeCoverage', { coverage: floorPercent(practice.coverage) })}`;
}
