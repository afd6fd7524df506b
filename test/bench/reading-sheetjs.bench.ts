import * as XLSX from 'xlsx';
import { coldAndWarm, report } from './measuring.ts';
import { sampleWorkbook } from './sample-workbook.ts';

/** SheetJS's bare parse: cells, nothing made of them. */
const { bytes } = await sampleWorkbook();
report({
  ...coldAndWarm(() => {
    if (XLSX.read(bytes, { type: 'array' }).SheetNames.length === 0) throw new Error('not read');
  }),
});
