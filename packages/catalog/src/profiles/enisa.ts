import { knockOuts } from '../scoring/knock-outs.ts';
import type { Profile } from '../types.ts';

/** The default: every practice weighs 1; only knock-outs with a statute or plain safety behind them are on. */
export const enisa: Profile = {
  id: 'enisa',
  version: 1,
  name: { en: 'ENISA, all practices alike', de: 'ENISA, alle Praktiken gleich' },
  practiceWeights: {},
  strictNa: false,
  knockOuts: knockOuts.filter((knockOut) => knockOut.on.enisa).map((knockOut) => knockOut.id),
  criteria: null,
};
