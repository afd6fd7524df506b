import type { Severity } from '../model.ts';

export type Preset = 'recommended' | 'strict';
export type Options = Readonly<Record<string, number | boolean | string>>;

/** What a configuration says of one rule. */
export interface RuleSetting {
  /** null leaves the preset's. */
  readonly severity: Severity | 'off' | null;
  readonly options: Options;
}

export interface LintConfig {
  readonly extends: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Later ones win. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  readonly ignore: readonly string[];
}

export const defaultConfig: LintConfig = { extends: 'recommended', rules: {}, overrides: [], ignore: [] };
