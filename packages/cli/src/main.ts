import { render } from '@mds2/base';
import { languageOf } from './language.ts';
import { programMessages } from './messages.ts';
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

// The one boundary of the process: what arrives here is a bug or lost infrastructure, never an expected failure.
const args = process.argv.slice(2);
const locale = languageOf(args, process.env);

// `mds2 read … | head` closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await runProgram(args, processTerminal(), locale);
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`mds2: ${render(programMessages[locale].crashed, locale, { reason })}\n`);
  process.exitCode = 2;
}
