// Plain JavaScript: a bundled command line loads it from here.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

/**
 * A function that lists the errors of a text by the schema of a version; null for a version that the library does not know.
 * @param {string} version
 */
export function validatorOf(version) {
  const known = Object.values(Spec.Version).find((each) => each === version);
  if (!known) return null;
  const validator = new Validation.JsonStrictValidator(known);
  return async (/** @type {string} */ text) => {
    const errors = await validator.validate(text);
    if (errors === null) return [];
    return (Array.isArray(errors) ? errors : [errors])
      .slice(0, 20)
      .map(({ instancePath, message }) => `${instancePath ?? ''}: ${message ?? ''}`);
  };
}
