import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { Tender } from '../records.ts';

/** A LIKE pattern for texts that hold this one, which may itself hold the signs of LIKE. */
export const containing = (text: string): string => `%${text.trim().toLowerCase().replace(/[!%_]/g, '!$&')}%`;
export const searchKey = (name: string, reference: string | null): string => `${name}\n${reference ?? ''}`.toLowerCase();

type Settings = Pick<Tender, 'name' | 'reference' | 'procurementType' | 'profileId' | 'profileVersion' | 'sources' | 'threats' | 'phases' | 'decideBy' | 'rules'>;
type Setting = keyof Settings;

const columns = {
  name: 'name',
  reference: 'reference',
  procurementType: 'procurement_type',
  profileId: 'profile_id',
  profileVersion: 'profile_version',
  sources: 'sources',
  threats: 'threats',
  phases: 'phases',
  decideBy: 'decide_by',
  rules: 'rules',
} as const satisfies Record<Setting, keyof Schema['tender']>;

/** The columns of the settings that are given; lists as JSON. What is no setting is left out, whatever the caller passed. */
export function toColumns(settings: Partial<Settings>): Record<string, string | number | null> {
  const set: Record<string, string | number | null> = {};
  for (const [setting, column] of Object.entries(columns) as [Setting, string][]) {
    const value = settings[setting];
    if (value !== undefined) set[column] = Array.isArray(value) ? JSON.stringify(value) : (value as string | number | null);
  }
  return set;
}

/** The tender with its settings changed and nothing else, whatever the caller passed. */
export function withSettings(tender: Tender, change: Partial<Settings>): Tender {
  const given = (Object.keys(columns) as Setting[]).filter((setting) => change[setting] !== undefined);
  return { ...tender, ...Object.fromEntries(given.map((setting) => [setting, change[setting]])) };
}

export function toTender(row: Selectable<Schema['tender']>): Tender {
  return {
    id: row.id,
    name: row.name,
    reference: row.reference,
    procurementType: row.procurement_type,
    profileId: row.profile_id,
    profileVersion: row.profile_version,
    sources: JSON.parse(row.sources) as Tender['sources'],
    threats: JSON.parse(row.threats) as string[],
    phases: JSON.parse(row.phases) as string[],
    decideBy: row.decide_by,
    demo: row.demo === 1,
    archivedAt: row.archived_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    version: row.version,
    rules: row.rules as Tender['rules'],
    stage: row.stage as Tender['stage'],
    sealed: row.sealed === 1,
    opensAt: row.opens_at,
    publishedAt: row.published_at,
    fingerprint: row.fingerprint,
  };
}
