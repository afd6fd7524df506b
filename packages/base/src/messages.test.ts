import { expect, test } from 'vitest';
import { defineMessages, formatNumber, render, speaker } from './messages.ts';

const messages = defineMessages({
  en: { files: { one: '{count} file of {who}', other: '{count} files of {who}' }, plain: 'no slot' },
  de: { files: { one: '{count} Datei von {who}', other: '{count} Dateien von {who}' }, plain: 'kein Platz' },
});

test('the plural form follows the count, in each language', () => {
  const [en, de] = [speaker(messages, 'en'), speaker(messages, 'de')];
  expect([0, 1, 2].map((count) => en('files', { count, who: 'Mira' }))).toEqual([
    '0 files of Mira',
    '1 file of Mira',
    '2 files of Mira',
  ]);
  expect([0, 1, 2].map((count) => de('files', { count, who: 'Mira' }))).toEqual([
    '0 Dateien von Mira',
    '1 Datei von Mira',
    '2 Dateien von Mira',
  ]);
  expect(en('plain')).toBe('no slot');
});

test('a number is written as the language writes it', () => {
  expect(render('{count}', 'en', { count: 12345.5 })).toBe('12,345.5');
  expect(render('{count}', 'de', { count: 12345.5 })).toBe('12.345,5');
  expect(formatNumber(0.25, 'de')).toBe('0,25');
});

test('a slot without a value stays visible, and what a value holds is not taken for a slot', () => {
  expect(render('{who} and {what}', 'en', { who: '{what}' })).toBe('{what} and {what}');
  expect(render('{who}', 'en', { who: '$& $1' })).toBe('$& $1');
});
