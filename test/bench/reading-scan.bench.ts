import { coldAndWarm, report } from './measuring.ts';
import { inflatedParts } from './inflated-parts.ts';
import { sampleWorkbook } from './sample-workbook.ts';

/** The floor of any reader: inflate, and look at each byte once. */
const { bytes } = await sampleWorkbook();
const OPEN = '<'.charCodeAt(0);
report({
  ...coldAndWarm(() => {
    let tags = 0;
    for (const part of inflatedParts(bytes).values()) {
      for (let i = 0; i < part.length; i++) if (part[i] === OPEN) tags++;
    }
    if (tags < 1_000) throw new Error('not scanned');
  }),
});
