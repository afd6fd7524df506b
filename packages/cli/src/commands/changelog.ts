import { defineMessages, speaker, type Locale } from '@mds2/base';
import { questionOf } from '@mds2/catalog';
import { changeKinds, describeChangeKind, diffDisclosures, type Answer } from '@mds2/disclosure';
import { readForm } from '../lint/read-form.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from '../text/printable.ts';

const messages = defineMessages({
  en: {
    title: '# What changes for hospitals: {model}',
    dates: 'Disclosure of {newer}, before of {older}.',
    unmoved: 'The release date has not moved ({older}, {newer}): a changed disclosure needs a later one.',
    none: 'No answer has changed.',
    incomparable: 'The two disclosures use different editions of the form; their answers are not compared.',
    change: '- {id} {label}: {before}, now {after}',
    nothing: 'not stated',
    undated: 'no date',
  },
  de: {
    title: '# Was sich für Krankenhäuser ändert: {model}',
    dates: 'Angabe vom {newer}, davor vom {older}.',
    unmoved: 'Das Ausgabedatum ist nicht weitergerückt ({older}, {newer}): Eine geänderte Angabe braucht ein späteres.',
    none: 'Keine Antwort hat sich geändert.',
    incomparable:
      'Die beiden Angaben nutzen verschiedene Ausgaben des Formulars; ihre Antworten werden nicht verglichen.',
    change: '- {id} {label}: bisher {before}, jetzt {after}',
    nothing: 'nicht angegeben',
    undated: 'ohne Datum',
  },
});

/**
 * `mds2 changelog OLD NEW`: what changed for hospitals, Markdown, English and then German. 1 where something changed and the
 * release date did not move, 2 where a file cannot be used.
 */
export async function changelogCommand(
  older: string,
  newer: string,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await readForm(older, locale, terminal);
  const after = await readForm(newer, locale, terminal);
  if (!before || !after) return 2;
  const diff = diffDisclosures(before.disclosure, after.disclosure);
  const dates = { older: before.disclosure.document.releaseDate, newer: after.disclosure.document.releaseDate };
  const changed = !diff.comparable || diff.changes.length > 0;
  const moved = dates.older !== null && dates.newer !== null && dates.newer > dates.older;
  const parts = (['en', 'de'] as const).map((language) => {
    const say = speaker(messages, language);
    const shown = (answer: Answer | null): string => {
      if (!answer || answer.value === 'blank') return say('nothing');
      return [answer.raw.trim(), ...answer.notes].join(' / ').replace(/\s+/g, ' ');
    };
    const lines = [
      say('title', { model: after.disclosure.document.model ?? newer }),
      '',
      say('dates', { older: dates.older ?? say('undated'), newer: dates.newer ?? say('undated') }),
    ];
    if (!diff.comparable) lines.push('', say('incomparable'));
    else if (diff.changes.length === 0) lines.push('', say('none'));
    for (const kind of changeKinds) {
      const mine = diff.changes.filter((change) => change.kind === kind);
      if (mine.length === 0) continue;
      lines.push('', `## ${describeChangeKind(kind, language)}`, '');
      for (const { id, before: from, after: to } of mine) {
        const label = questionOf(diff.versions.newer, id)?.label[language] ?? '';
        lines.push(say('change', { id, label, before: shown(from), after: shown(to) }));
      }
    }
    return lines.map(printable).join('\n');
  });
  await terminal.out(`${parts.join('\n\n')}\n`);
  if (!changed || moved) return 0;
  terminal.err(
    `mds2: ${speaker(messages, locale)('unmoved', { older: dates.older ?? '-', newer: dates.newer ?? '-' })}\n`,
  );
  return 1;
}
