/** 0 fine; 1 used, with an entry at error level or a difference; 2 usage error or at least one input unusable. The worst counts. */
export type ExitCode = 0 | 1 | 2;

export const worst = (...codes: readonly ExitCode[]): ExitCode => codes.reduce((a, b) => (a > b ? a : b), 0);
