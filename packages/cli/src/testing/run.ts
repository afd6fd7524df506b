import type { Locale } from '@mds2/base';
import { runProgram } from '../program.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as a user would in a pipe: what came out where, and how it ended. */
export async function mds2(args: readonly string[], locale: Locale = 'en'): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await runProgram(
    args,
    {
      out: async (text) => void (out += text),
      err: (text) => void (err += text),
      colour: false,
      progress: false,
      width: 120,
    },
    locale,
  );
  return { code, out, err };
}
