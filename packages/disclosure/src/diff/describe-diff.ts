import { defineMessages, render, type Locale } from '@mds2/base';
import { changeKinds, type ChangeKind, type DisclosureDiff } from './disclosure-diff.ts';

const messages = defineMessages({
  en: {
    worse: 'worse',
    withdrawn: 'withdrawn',
    changed: 'changed',
    'note-changed': 'note changed',
    new: 'newly answered',
    better: 'better',
    'worse-count': '{count} worse',
    'withdrawn-count': '{count} withdrawn',
    'changed-count': '{count} changed',
    'note-changed-count': { one: '{count} note changed', other: '{count} notes changed' },
    'new-count': '{count} newly answered',
    'better-count': '{count} better',
    nothing: 'No answer has changed.',
    incomparable: 'The revisions use different editions of the form ({older}, {newer}): their questions are not the same, so that no answers are compared.',
  },
  de: {
    worse: 'schlechter',
    withdrawn: 'zurückgezogen',
    changed: 'geändert',
    'note-changed': 'Anmerkung geändert',
    new: 'neu beantwortet',
    better: 'besser',
    'worse-count': '{count} schlechter',
    'withdrawn-count': '{count} zurückgezogen',
    'changed-count': '{count} geändert',
    'note-changed-count': { one: '{count} Anmerkung geändert', other: '{count} Anmerkungen geändert' },
    'new-count': '{count} neu beantwortet',
    'better-count': '{count} besser',
    nothing: 'Keine Antwort hat sich geändert.',
    incomparable: 'Die Fassungen nutzen verschiedene Ausgaben des Formulars ({older}, {newer}): Ihre Fragen sind nicht dieselben, darum werden keine Antworten verglichen.',
  },
}); // prettier-ignore

/** The word for a kind of change: "withdrawn", "zurückgezogen". */
export const describeChangeKind = (kind: ChangeKind, locale: Locale): string => render(messages[locale][kind], locale);

/** A diff in one line, losses first: "3 worse, 2 withdrawn, 6 better". */
export function describeDiff({ comparable, versions, counts }: DisclosureDiff, locale: Locale): string {
  if (!comparable) return render(messages[locale].incomparable, locale, versions);
  const parts = changeKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => render(messages[locale][`${kind}-count`], locale, { count: counts[kind] }));
  return parts.length > 0 ? parts.join(', ') : render(messages[locale].nothing, locale);
}
