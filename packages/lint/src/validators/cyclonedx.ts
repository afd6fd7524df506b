import { validatorUrl } from './validator-url.ts';

type Validator = (text: string) => Promise<readonly string[]>;
const validators = new Map<string, Promise<Validator | null>>();

/** Errors of the CycloneDX schema of a version, by OWASP's own library; an unknown version is one. Each version loads once. */
export async function cycloneDxErrors(text: string, version: string): Promise<readonly string[]> {
  let loading = validators.get(version);
  if (!loading) validators.set(version, (loading = load(version)));
  const validator = await loading;
  return validator ? await validator(text) : [`specVersion ${version}`];
}

async function load(version: string): Promise<Validator | null> {
  const { validatorOf } = (await import(validatorUrl('./cyclonedx-validator.mjs').href)) as {
    validatorOf: (version: string) => Validator | null;
  };
  return validatorOf(version);
}
