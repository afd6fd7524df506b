/** What one process measured: figures by name, in the unit that the name's measure states. */
export type Figures = Readonly<Record<string, number>>;

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that one call takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** As `timed`, of work that waits. */
export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const WARM_UP = 40;
const MEASURED = 60;

/** A reader of the sample workbook: its first read in this process, and the median of sixty after forty more. Milliseconds. */
export function coldAndWarm(read: () => unknown): { readonly cold: number; readonly warm: number } {
  const cold = timed(read);
  for (let i = 0; i < WARM_UP; i++) read();
  return { cold, warm: median(Array.from({ length: MEASURED }, () => timed(read))) };
}

/** Resident memory now, in MB. */
export const residentMegabytes = (): number => process.memoryUsage.rss() / 1024 / 1024;

/** Hands the figures of this process to the run that started it: one line of JSON, the last that it prints. */
export function report(figures: Figures): void {
  console.log(JSON.stringify(figures));
}
