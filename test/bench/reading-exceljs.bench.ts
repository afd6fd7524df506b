import ExcelJS from 'exceljs';
import { median, report, timedAsync } from './measuring.ts';
import { sampleWorkbook } from './sample-workbook.ts';

/** exceljs, for the picture: the house writes with it and never reads an upload with it. */
const { bytes } = await sampleWorkbook();
const read = async (): Promise<void> => {
  await new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer);
};
const cold = await timedAsync(read);
for (let i = 0; i < 10; i++) await read();
const warm: number[] = [];
for (let i = 0; i < 20; i++) warm.push(await timedAsync(read));
report({ cold, warm: median(warm) });
