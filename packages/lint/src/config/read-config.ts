import { fail, ok, type Result } from '@mds2/base';
import { parse } from 'yaml';
import { severities } from '../model.ts';
import { defaultConfig, type LintConfig, type RuleSetting } from './config.ts';

/** Why a configuration cannot be used: `path` is the key, `found` what stands there. */
export interface ConfigError {
  readonly kind: 'not-readable' | 'unknown-key' | 'unknown-rule' | 'unknown-option' | 'wrong-value';
  readonly path: string;
  readonly found: string;
}

/** Option names and defaults by rule ID: what a configuration may name. */
export type KnownRules = ReadonlyMap<string, Readonly<Record<string, number | boolean | string>>>;

/** Reads `mds2lint.config.yaml` or `.json` (JSON is YAML). A wrong key or rule is an error: it would silence nothing, unseen. */
export function readConfig(text: string, known: KnownRules): Result<LintConfig, ConfigError> {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 50 });
  } catch (error) {
    return fail({ kind: 'not-readable', path: '', found: String((error as Error).message).split('\n')[0]! });
  }
  if (value === null || value === undefined) return ok(defaultConfig);
  if (!isRecord(value)) return fail({ kind: 'wrong-value', path: '', found: typeof value });
  try {
    return ok(configOf(value, known));
  } catch (error) {
    if (error instanceof Wrong) return fail(error.error);
    throw error;
  }
}

class Wrong extends Error {
  readonly error: ConfigError;
  constructor(error: ConfigError) {
    super(error.kind);
    this.error = error;
  }
}

const wrong = (kind: ConfigError['kind'], path: string, found: unknown): Wrong =>
  new Wrong({ kind, path, found: typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found)) });

function configOf(value: Record<string, unknown>, known: KnownRules): LintConfig {
  for (const key of Object.keys(value)) {
    if (!['$schema', 'extends', 'rules', 'overrides', 'ignore'].includes(key)) throw wrong('unknown-key', key, key);
  }
  const preset = value['extends'] ?? 'recommended';
  if (preset !== 'recommended' && preset !== 'strict') throw wrong('wrong-value', 'extends', preset);
  const overrides = value['overrides'] ?? [];
  if (!Array.isArray(overrides)) throw wrong('wrong-value', 'overrides', overrides);
  return {
    extends: preset,
    rules: rulesOf(value['rules'], 'rules', known),
    overrides: overrides.map((each, place) => {
      if (!isRecord(each)) throw wrong('wrong-value', `overrides[${place}]`, each);
      return {
        files: textsOf(each['files'], `overrides[${place}].files`),
        rules: rulesOf(each['rules'], `overrides[${place}].rules`, known),
      };
    }),
    ignore: value['ignore'] === undefined ? [] : textsOf(value['ignore'], 'ignore'),
  };
}

function rulesOf(value: unknown, path: string, known: KnownRules): Record<string, RuleSetting> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw wrong('wrong-value', path, value);
  return Object.fromEntries(
    Object.entries(value).map(([id, setting]) => {
      const options = known.get(id);
      if (!options) throw wrong('unknown-rule', `${path}.${id}`, id);
      return [id, settingOf(setting, `${path}.${id}`, options)];
    }),
  );
}

function settingOf(
  value: unknown,
  path: string,
  known: Readonly<Record<string, number | boolean | string>>,
): RuleSetting {
  // YAML 1.1 editors write off as false.
  if (value === false) return { severity: 'off', options: {} };
  if (typeof value === 'string') return { severity: severityOf(value, path), options: {} };
  if (!isRecord(value)) throw wrong('wrong-value', path, value);
  const { severity, ...options } = value;
  for (const [name, option] of Object.entries(options)) {
    if (!(name in known)) throw wrong('unknown-option', `${path}.${name}`, name);
    if (typeof option !== typeof known[name]) throw wrong('wrong-value', `${path}.${name}`, option);
  }
  return {
    severity: severity === undefined ? null : severityOf(severity, `${path}.severity`),
    options: options as RuleSetting['options'],
  };
}

function severityOf(value: unknown, path: string): RuleSetting['severity'] {
  if (value === 'off' || value === false) return 'off';
  const found = severities.find((severity) => severity === value);
  if (!found) throw wrong('wrong-value', path, value);
  return found;
}

function textsOf(value: unknown, path: string): readonly string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((each): each is string => typeof each === 'string')) throw wrong('wrong-value', path, value);
  return list;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
