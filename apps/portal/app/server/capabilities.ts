import type { ApiToken, Role } from '@mds2/store';

/** What a person may do. Routes ask for a capability, never for a role. */
export const capabilities = [
  'tender:read',
  'tender:create',
  'tender:edit',
  'tender:import',
  'tender:decide',
  'tender:archive',
  'tender:delete',
  'profile:read',
  'profile:edit',
  'disclosure:read',
  'disclosure:judge',
  'catalogue:read',
  'record:read',
  'people:manage',
  'token:own',
  'account:own',
] as const;
export type Capability = (typeof capabilities)[number];

const everyone: readonly Capability[] = ['tender:read', 'profile:read', 'disclosure:read', 'catalogue:read', 'token:own', 'account:own'];

/** What a role is: a set of capabilities. What does not stand here is denied. */
export const roleCapabilities: Readonly<Record<Role, readonly Capability[]>> = {
  procurement: [...everyone, 'tender:create', 'tender:edit', 'tender:import', 'tender:decide', 'tender:archive', 'profile:edit', 'disclosure:judge'],
  'clinical-engineering': [...everyone, 'disclosure:judge'],
  auditor: [...everyone, 'record:read'],
  administrator: [...everyone, 'tender:archive', 'tender:delete', 'record:read', 'people:manage'],
};

/** The roles in the order in which pages list them. */
export const roles: readonly Role[] = ['procurement', 'clinical-engineering', 'auditor', 'administrator'];

/** Everything that a person with these roles may do. */
export function capabilitiesOf(held: readonly Role[]): ReadonlySet<Capability> {
  return new Set(held.flatMap((role) => roleCapabilities[role] ?? []));
}

/** What a token of this scope may do at most: `read` looks and changes nothing. Its person's roles still decide within it. */
export function withinScope(scope: ApiToken['scope'], capability: Capability): boolean {
  return scope === 'write' || capability.endsWith(':read');
}
