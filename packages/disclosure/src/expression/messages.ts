import { defineMessages, render, type Locale } from '@mds2/base';
import type { Expected, ExpressionError } from './expression.ts';

const messages = defineMessages({
  en: {
    expected: 'At character {at}: {expected} is missing before "{found}".',
    expectedAtEnd: 'The condition ends too early: {expected} is missing.',
    'unknown-question': 'At character {at}: this form has no question {question}.',
    'unknown-exposure': 'At character {at}: there is no exposure @{exposure}.',
    'empty-range': 'At character {at}: {to} stands before {from} in the form.',
    'bad-pattern': 'At character {at}: /{pattern}/ is not a regular expression.',
    condition: 'a condition',
    question: 'a question ID',
    value: 'a value (yes, no, na, see-note, text, blank)',
    comparison: 'a comparison (< or >)',
    number: 'a number, a date or meta(...)',
    pattern: 'a pattern between slashes',
    name: 'a name',
    end: 'and, or, or the end',
  },
  de: {
    expected: 'Zeichen {at}: Vor „{found}“ fehlt {expected}.',
    expectedAtEnd: 'Die Bedingung endet zu früh: Es fehlt {expected}.',
    'unknown-question': 'Zeichen {at}: Die Frage {question} gibt es in dieser Fassung des Formulars nicht.',
    'unknown-exposure': 'Zeichen {at}: Die Angriffsfläche @{exposure} gibt es nicht.',
    'empty-range': 'Zeichen {at}: {to} steht im Formular vor {from}.',
    'bad-pattern': 'Zeichen {at}: /{pattern}/ ist kein regulärer Ausdruck.',
    condition: 'eine Bedingung',
    question: 'eine Fragenkennung',
    value: 'ein Wert (yes, no, na, see-note, text, blank)',
    comparison: 'ein Vergleich (< oder >)',
    number: 'eine Zahl, ein Datum oder meta(...)',
    pattern: 'ein Muster zwischen Schrägstrichen',
    name: 'ein Name',
    end: 'and, or oder das Ende',
  },
});

type Key = keyof (typeof messages)['en'];

/** Says in one sentence what is wrong with an expression; characters are counted from 1. */
export function describeExpressionError(error: ExpressionError, locale: Locale): string {
  const text = messages[locale];
  const at = error.position + 1;
  if (error.kind !== 'expected') return render(text[error.kind], locale, { ...error, at });
  const expected = error.expected in text ? render(text[error.expected as Key], locale) : `"${error.expected satisfies Expected}"`;
  return error.found === '' ? render(text.expectedAtEnd, locale, { expected }) : render(text.expected, locale, { at, expected, found: error.found });
}
