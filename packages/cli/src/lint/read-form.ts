import { existsSync, readFileSync } from 'node:fs';
import { defineMessages, speaker, type Locale } from '@mds2/base';
import { defaultLimits, type ReadForm } from '@mds2/disclosure';
import { defaultConfig, describeFinding, kindOfPath, lint, readDocuments } from '@mds2/lint';
import { fileBytes } from '../input/file-bytes.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from '../text/printable.ts';

const messages = defineMessages({
  en: {
    kinds: '{path} is neither .xlsx nor .mds2.yaml.',
    unreadable: '{path} cannot be read.',
    several: '{path} holds {count} forms; the first was taken.',
  },
  de: {
    kinds: '{path} ist weder .xlsx noch .mds2.yaml.',
    unreadable: '{path} ist nicht lesbar.',
    several: '{path} enthält {count} Formulare; genommen wurde das erste.',
  },
});

/** The form of a workbook or a text source; what stands against it is said. */
export async function readForm(path: string, locale: Locale, terminal: Terminal): Promise<ReadForm | null> {
  const say = speaker(messages, locale);
  const complain = (text: string): void => terminal.err(`mds2: ${printable(text)}\n`);
  const kind = kindOfPath(path);
  if (kind !== 'workbook' && kind !== 'yaml') {
    complain(say('kinds', { path }));
    return null;
  }
  const bytes = await fileBytes(path, defaultLimits.fileBytes);
  if (!bytes.ok) {
    complain(say('unreadable', { path }));
    return null;
  }
  const load = (base: string) => (existsSync(base) ? { path: base, text: readFileSync(base, 'utf8') } : undefined);
  const documents = readDocuments(path, bytes.value, { load });
  const forms = documents.flatMap((document) => (document.kind === 'disclosure' ? document.form : []));
  if (forms.length > 1) complain(say('several', { path, count: forms.length }));
  if (forms.length === 0) {
    const { findings } = lint({ documents, config: defaultConfig, today: '1970-01-01' });
    for (const finding of findings) complain(`${path}: ${describeFinding(finding, locale)}`);
  }
  return forms[0] ?? null;
}
