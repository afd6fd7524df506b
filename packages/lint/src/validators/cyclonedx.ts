import type { Validation } from '@cyclonedx/cyclonedx-library';

const validators = new Map<string, Promise<Validation.JsonStrictValidator | null>>();

/** Errors of the CycloneDX schema of a version, by OWASP's own library; an unknown version is one. Each version loads once. */
export async function cycloneDxErrors(text: string, version: string): Promise<readonly string[]> {
  let loading = validators.get(version);
  if (!loading) validators.set(version, (loading = load(version)));
  const validator = await loading;
  if (!validator) return [`specVersion ${version}`];
  const errors = await validator.validate(text);
  if (errors === null) return [];
  const list = (Array.isArray(errors) ? errors : [errors]) as readonly { instancePath?: string; message?: string }[];
  return list.slice(0, 20).map(({ instancePath, message }) => `${instancePath ?? ''}: ${message ?? ''}`);
}

async function load(version: string): Promise<Validation.JsonStrictValidator | null> {
  const { Spec, Validation: validation } = await import('@cyclonedx/cyclonedx-library');
  const known = Object.values(Spec.Version).find((each) => each === version);
  return known ? new validation.JsonStrictValidator(known) : null;
}
