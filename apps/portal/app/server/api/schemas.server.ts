import { stages } from '@mds2/assessment';
import { procurementTypes } from '@mds2/catalog';
import { z } from 'zod';
import 'zod-openapi';

const interval = z.object({ low: z.number(), high: z.number() }).meta({ id: 'Interval', description: 'From the worst to the best that the unknowns allow; 0 to 1, at most six decimals.' });

export const sourceSchema = z.enum(['mds2', 'mdcg', 'document', 'hospital']);
export const tenderIdSchema = z.string().meta({ description: 'Id of a tender.' });
export const disclosureIdSchema = z.string().meta({ description: 'Id of a disclosure: one imported file, that is one revision.' });

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document.' });

const types = procurementTypes.map(({ code }) => code) as [string, ...string[]];

export const newTenderSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    procurementType: z.enum(types).default('MD').meta({ description: 'Code of the ENISA procurement type.' }),
    profile: z.string().min(1).default('enisa').meta({ description: 'Id of a scoring profile; its newest version is taken.' }),
    rules: z.enum(['public', 'private']).default('private').meta({ description: 'public: all stages and sealing until two persons open; private: no sealing.' }),
    sources: z.array(sourceSchema).min(1).default(['mds2']).meta({ description: 'What the tender asks for; what was not asked is not an unknown.' }),
  })
  .meta({ id: 'NewTender' });

export const changedTenderSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    profile: z.string().min(1).optional().meta({ description: 'Id of a scoring profile; its newest version is taken.' }),
  })
  .refine((change) => change.name !== undefined || change.profile !== undefined, 'name at least one field')
  .meta({ id: 'ChangedTender' });

export const publishSchema = z
  .strictObject({ opensAt: z.iso.datetime({ offset: true }).nullable().default(null).meta({ description: 'Opening time; needed under public rules, absent under private ones.' }) })
  .meta({ id: 'Publish' });

export const publishedSchema = z
  .object({ fingerprint: z.string().meta({ description: 'SHA-256 of all that was locked, to print in the tender documents.' }), publishedAt: z.string() })
  .meta({ id: 'Published' });

export const newVerdictSchema = z
  .strictObject({
    question: z.string().min(1).max(60),
    verdict: z.enum(['yes', 'no', 'partial', 'na', 'open']),
    reason: z.string().trim().min(1).max(4000),
  })
  .meta({ id: 'NewVerdict', description: 'What a person read out of an open answer; it stands beside the answer, never over it.' });

export const verdictSchema = z
  .object({ disclosure: disclosureIdSchema, question: z.string(), verdict: z.enum(['yes', 'no', 'partial', 'na', 'open']), reason: z.string(), by: z.string(), at: z.string() })
  .meta({ id: 'Verdict' });

export const tenderSchema = z
  .object({
    id: tenderIdSchema,
    name: z.string(),
    procurementType: z.string(),
    profile: z.string(),
    profileVersion: z.number().int(),
    sources: z.array(sourceSchema),
    archived: z.boolean(),
    demo: z.boolean().meta({ description: 'Fictional demonstration data.' }),
    createdAt: z.string(),
    rules: z.enum(['public', 'private']),
    stage: z.enum(stages),
    opensAt: z.string().nullable(),
    fingerprint: z.string().nullable(),
  })
  .meta({ id: 'Tender' });

export const errorSchema = z.object({ kind: z.string(), message: z.string() }).meta({ id: 'FileError' });

export const importedFileSchema = z
  .object({
    name: z.string(),
    outcome: z.enum(['created', 'revision', 'already-here', 'refused']),
    id: disclosureIdSchema.nullable(),
    problem: errorSchema.nullable(),
  })
  .meta({ id: 'ImportedFile' });

export const importResultSchema = z.object({ files: z.array(importedFileSchema) }).meta({ id: 'ImportResult' });

export const disclosureItemSchema = z
  .object({
    id: disclosureIdSchema,
    candidate: z.string(),
    manufacturer: z.string(),
    model: z.string(),
    revision: z.number().int(),
    current: z.boolean(),
    fileName: z.string(),
    sha256: z.string(),
    formVersion: z.string(),
    importedAt: z.string(),
  })
  .meta({ id: 'DisclosureItem' });

export const candidateSchema = z
  .object({ id: z.string(), manufacturer: z.string(), model: z.string(), createdAt: z.string() })
  .meta({ id: 'Candidate' });

const documentSchema = z.object({
  manufacturer: z.string().nullable(),
  model: z.string().nullable(),
  documentId: z.string().nullable(),
  releaseDate: z.string().nullable().meta({ description: 'YYYY-MM-DD, or null where day and month cannot be told apart.' }),
});

export const answerSchema = z
  .object({
    id: z.string(),
    value: z.enum(['yes', 'no', 'na', 'see-note', 'text', 'blank']),
    raw: z.string(),
    notes: z.array(z.string()),
    noteCells: z.array(z.string()),
    cell: z.string(),
  })
  .meta({ id: 'Answer' });

export const disclosureSchema = z
  .object({
    id: disclosureIdSchema,
    file: z.string(),
    sheets: z.array(z.string()),
    formVersion: z.string(),
    document: documentSchema,
    answers: z.array(answerSchema),
    report: z.array(
      z.object({
        kind: z.string(),
        level: z.enum(['error', 'warning', 'info']),
        id: z.string().nullable(),
        cell: z.string().nullable(),
        data: z.record(z.string(), z.string()),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'Disclosure', description: 'One file of `mds2 read --format json`, with its id.' });

export const evaluationSchema = z
  .object({
    profile: z.object({ id: z.string(), version: z.number().int() }),
    procurementType: z.string(),
    sources: z.array(sourceSchema),
    files: z.array(
      z.looseObject({
        file: z.string(),
        candidate: z.string(),
        disclosure: disclosureIdSchema,
        practices: z.array(
          z.looseObject({
            id: z.string(),
            low: z.number().nullable(),
            high: z.number().nullable(),
            coverage: z.number(),
            applicable: z.boolean().nullable(),
            assessed: z.boolean(),
            evidence: z.array(z.looseObject({ criterion: z.string(), value: interval.nullable() })),
          }),
        ),
        total: z.object({ low: z.number(), high: z.number(), coverage: z.number() }),
        knockOuts: z.array(z.looseObject({ id: z.string(), result: z.enum(['pass', 'fail', 'open']) })),
        rank: z.number().int().nullable().meta({ description: 'The best place that is still possible; null where a knock-out took the candidate out.' }),
        rankTo: z.number().int().nullable().meta({ description: 'The worst place that is still possible: equal to `rank` once the order is settled.' }),
      }),
    ),
  })
  .meta({ id: 'Evaluation', description: 'The JSON of `mds2 score --format json`, one entry per candidate from its current revision.' });

const decisiveItem = z.object({
  candidate: z.string(),
  disclosure: disclosureIdSchema,
  question: z.string(),
  effect: z.number().meta({ description: 'How far the answer can move an end of the total, 0 to 1.' }),
  narrows: z.number().meta({ description: 'How much narrower the interval of the total gets at least, whatever the answer.' }),
  turn: z.enum(['yes', 'no', 'partial', 'provided', 'missing']).meta({ description: 'How it would have to turn out.' }),
});

export const decisiveSchema = z
  .object({
    verdict: z.enum(['can-change', 'none-can', 'no-set-found']),
    leader: z.string().nullable().meta({ description: 'Candidate that heads the list now.' }),
    items: z.array(decisiveItem),
    pairs: z.array(z.object({ rival: z.string(), kind: z.enum(['certain', 'depends', 'no-set-found']), items: z.array(decisiveItem) })),
    falls: z.array(decisiveItem).meta({ description: 'The smallest set that would fail a knock-out of the leader.' }),
  })
  .meta({ id: 'Decisive', description: 'The smallest set of open answers that could change the first place.' });

export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).default(100).meta({ description: 'Items a page: 100 unless asked; never more than 200, whatever is asked.' }),
  cursor: z.string().optional().meta({ description: 'The `next` of the page before.' }),
});

/** The list envelope that every list of the API has. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().meta({ description: 'Cursor of the next page, null on the last.' }) });
