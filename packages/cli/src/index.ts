export { runProgram } from './program.ts';
export type { ExitCode } from './exit-code.ts';
export type { Terminal } from './terminal.ts';
