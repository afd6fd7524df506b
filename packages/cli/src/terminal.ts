/** Where a command writes: results to `out`, everything else to `err`. Passed in, so that tests read what a user would see. */
export interface Terminal {
  /** Resolves when the text has been taken, so that a slow reader holds the command back instead of filling memory. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Standard error is a terminal: a progress line may be drawn and overwritten there. */
  readonly progress: boolean;
  /** Columns of the output; wide where it is no terminal. */
  readonly width: number;
}

/** The terminal of this process. Without a TTY there are no colours, whatever else the environment says. */
export function processTerminal(
  streams: { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream } = process,
): Terminal {
  const { stdout, stderr } = streams;
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve();
        else stdout.once('drain', resolve);
      }),
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY === true && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb',
    progress: stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    width: stdout.isTTY ? Math.max(60, stdout.columns ?? 100) : 120,
  };
}
