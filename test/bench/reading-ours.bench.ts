import { readWorkbook } from '@mds2/disclosure';
import { coldAndWarm, report } from './measuring.ts';
import { sampleWorkbook } from './sample-workbook.ts';

/** From the file's bytes to a full disclosure with its report. */
const { bytes } = await sampleWorkbook();
report({
  ...coldAndWarm(() => {
    const reading = readWorkbook(bytes);
    if (!reading.ok || reading.value.forms[0]?.disclosure.answers.length !== 240) throw new Error('not read');
  }),
});
