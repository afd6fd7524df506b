import type { PracticeId } from '../enisa/practice-ids.ts';
import { knockOuts } from '../scoring/knock-outs.ts';
import type { Profile } from '../types.ts';

const practiceWeights: Partial<Record<PracticeId, number>> = {
  GP02: 2,
  GP08: 2,
  GP09: 2,
  GP13: 2,
  GP23: 2,
  GP24: 2,
  GP27: 2,
};

/** Double weight for the practices that a breach goes through, N/A without a reason counts 0, all knock-outs on. */
export const strict: Profile = {
  id: 'strict',
  version: 1,
  name: { en: 'Strict', de: 'Streng' },
  practiceWeights,
  strictNa: true,
  knockOuts: knockOuts.filter((knockOut) => knockOut.on.strict).map((knockOut) => knockOut.id),
  criteria: null,
};
