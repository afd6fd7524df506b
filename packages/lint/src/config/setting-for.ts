import type { Severity } from '../model.ts';
import type { AnyRule } from '../rule.ts';
import type { LintConfig, Options } from './config.ts';
import { matchesGlob } from './glob.ts';

const STRICTER: Readonly<Record<Severity, Severity>> = { info: 'warning', warning: 'error', error: 'error' };

/** The severity and options of a rule for one file: preset, then `rules`, then the overrides whose globs match. */
export function settingFor(
  rule: AnyRule,
  file: string,
  config: LintConfig,
): { readonly severity: Severity | 'off'; readonly options: Options; readonly fixed: boolean } {
  let severity: Severity | 'off' = config.extends === 'strict' ? STRICTER[rule.severity] : rule.severity;
  let options: Options = rule.options ?? {};
  let fixed = false;
  const layers = [
    config.rules,
    ...config.overrides.filter(({ files }) => files.some((glob) => matchesGlob(file, glob))).map(({ rules }) => rules),
  ];
  for (const layer of layers) {
    const setting = layer[rule.id];
    if (!setting) continue;
    if (setting.severity !== null) {
      severity = setting.severity;
      fixed = true;
    }
    options = { ...options, ...setting.options };
  }
  return { severity, options, fixed };
}

export const stricter = (severity: Severity): Severity => STRICTER[severity];
