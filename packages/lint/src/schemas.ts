import { forms, hn1_2019 } from '@mds2/catalog';
import { severities } from './model.ts';
import { rules } from './rules/index.ts';

type Schema = Readonly<Record<string, unknown>>;
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON schema of `mds2lint.config.yaml` and `.json`. */
export function configSchema(): Schema {
  const severity = { enum: ['off', ...severities] };
  const settings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, options, message }) => [
        id,
        {
          description: message.en,
          oneOf: [
            severity,
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                severity,
                ...Object.fromEntries(
                  Object.entries(options ?? {}).map(([name, value]) => [name, { type: typeof value, default: value }]),
                ),
              },
            },
          ],
        },
      ]),
    ),
  };
  const globs = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  return {
    $schema: DRAFT,
    title: 'mds2lint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: { enum: ['recommended', 'strict'], default: 'recommended' },
      rules: { $ref: '#/$defs/rules' },
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: globs, rules: { $ref: '#/$defs/rules' } },
        },
      },
      ignore: globs,
    },
    $defs: { rules: settings },
  };
}

/** JSON schema of `*.mds2.yaml`. Unknown IDs are allowed: a manufacturer's own questions are kept. */
export function sourceSchema(): Schema {
  const keys = { oneOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }] };
  const answer = {
    oneOf: [
      { type: ['string', 'number', 'boolean', 'null'] },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          answer: { type: ['string', 'number', 'boolean', 'null'] },
          note: { ...keys, description: 'Keys of notes' },
          evidence: {
            description: 'Internal: file, ticket, requirement. It never leaves the source.',
            type: ['string', 'object', 'array'],
          },
        },
      },
    ],
  };
  return {
    $schema: DRAFT,
    title: 'MDS2 as text',
    type: 'object',
    required: ['mds2'],
    additionalProperties: false,
    properties: {
      mds2: { enum: Object.keys(forms) },
      extends: { type: 'string', description: 'Base whose answers hold where this file states none' },
      answers: {
        type: 'object',
        properties: Object.fromEntries(
          hn1_2019.questions.map(({ id, label }) => [id, { description: label.en, ...answer }]),
        ),
        additionalProperties: answer,
      },
      notes: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      other: { type: 'string', description: 'Other security considerations (OTHR)' },
    },
  };
}
