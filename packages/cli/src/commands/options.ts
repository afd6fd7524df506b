import type { Locale } from '@mds2/base';
import type { Source, builtInProfiles } from '@mds2/catalog';

export type Format = 'json' | 'text';

export interface OutputOptions {
  readonly format: Format;
  readonly locale: Locale;
}

export interface ScoreOptions extends OutputOptions {
  readonly profile: keyof typeof builtInProfiles;
  /** Code of a procurement type of the catalog. */
  readonly type: string;
  readonly sources: readonly Source[];
}
