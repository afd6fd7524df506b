import type { KnownRules } from './config/read-config.ts';
import { rules } from './rules/index.ts';

/** What a configuration may name. */
export const knownRules: KnownRules = new Map(rules.map(({ id, options }) => [id, options ?? {}]));
