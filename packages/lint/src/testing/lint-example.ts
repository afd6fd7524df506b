import { cellName, readForms, type Cell } from '@mds2/disclosure';
import { defaultConfig } from '../config/config.ts';
import { formsOfWorkbook, readDocuments } from '../documents/read-document.ts';
import { validated } from '../documents/validate.ts';
import type { LintDocument } from '../engine/documents.ts';
import { lint } from '../engine/lint.ts';
import type { LintResult } from '../model.ts';
import type { Example } from '../rule.ts';

export const TODAY = '2026-06-01';

/** For tests: the findings of an example, all documents given. `*.tsv` is a sheet, a row a line, `=` a formula without value. */
export async function lintExample(example: Example): Promise<LintResult> {
  const files = typeof example === 'string' ? { 'device.mds2.yaml': example } : example;
  const documents: LintDocument[] = [];
  for (const [name, text] of Object.entries(files)) {
    const read = name.endsWith('.tsv') ? formsOfTable(name, text) : readDocuments(name, new TextEncoder().encode(text));
    for (const document of read) documents.push(await validated(document));
  }
  return lint({ documents, config: defaultConfig, today: TODAY, complete: true });
}

function formsOfTable(path: string, text: string): readonly LintDocument[] {
  const cells = text.split('\n').flatMap((line, row) =>
    line.split('\t').flatMap((content, column): Cell[] =>
      content === ''
        ? []
        : [
            {
              row: row + 1,
              column: column + 1,
              kind: 'text',
              text: content === '=' ? '' : content,
              formula: content === '=',
            },
          ],
    ),
  );
  const state = path.includes('.hidden.') ? 'hidden' : 'visible';
  const forms = readForms({ sheets: [{ name: 'form', state, cells, merges: [], hiddenRows: new Set() }] });
  if (forms.length === 0) throw new Error(`${path} ${cellName('form', 1, 1)}: no form`);
  return formsOfWorkbook(path, forms);
}
