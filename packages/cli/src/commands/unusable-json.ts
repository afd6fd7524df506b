import type { Locale } from '@mds2/base';
import type { UnusableFileJson } from '@mds2/assessment';
import { describeInputError, type Input } from '../input/input.ts';

/** The entry of a file that cannot be used: it keeps its place among `files[]`. */
export const unusableJson = ({ file, error }: Extract<Input, { ok: false }>, locale: Locale): UnusableFileJson => ({
  file,
  error: { kind: error.error.kind, message: describeInputError(error, locale) },
});
