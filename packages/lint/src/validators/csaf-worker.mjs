// @ts-nocheck: the library carries no types.
import { parentPort } from 'node:worker_threads';

/** Loaded with the first document. */
let library;

async function failuresOf(text) {
  library ??= Promise.all([
    import('@secvisogram/csaf-validator-lib/validateStrict.js'),
    import('@secvisogram/csaf-validator-lib/schemaTests.js'),
    import('@secvisogram/csaf-validator-lib/basic.js'),
  ]);
  const [{ default: validateStrict }, schemaTests, basic] = await library;
  const document = JSON.parse(text);
  const tests =
    document?.document?.csaf_version === '2.1' ? [schemaTests.csaf_2_1].filter(Boolean) : Object.values(basic);
  const { tests: results } = await validateStrict(tests, document);
  return results
    .filter(({ isValid, errors }) => !isValid || errors.length > 0)
    .flatMap(({ name, errors }) =>
      errors.map(({ message, instancePath }) => ({
        test: name,
        message: String(message),
        pointer: instancePath ?? '',
      })),
    )
    .slice(0, 50);
}

parentPort.on('message', async ({ id, text }) => {
  let failures;
  try {
    failures = await failuresOf(text);
  } catch (error) {
    failures = [{ test: 'validator', message: error instanceof Error ? error.message : String(error), pointer: '' }];
  }
  parentPort.postMessage({ id, failures });
});
