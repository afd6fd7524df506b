import { defineMessages, render, type Locale } from '@mds2/base';
import type { Finding, Fix, Position } from './model.ts';
import type { AnyRule } from './rule.ts';
import { rules } from './rules/index.ts';

const byId: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding; undefined for an ID that no rule has. */
export const ruleOf = (id: string): AnyRule | undefined => byId.get(id);

/** A finding as a sentence. */
export function describeFinding({ rule, data }: Finding, locale: Locale): string {
  const known = byId.get(rule);
  return known ? render(known.message[locale], locale, data) : rule;
}

const fixes = defineMessages({
  en: {
    'set-answer': 'Answer {question} with {value}',
    'move-remark': '{question}: move the remark to a note',
    'rename-id': 'Rename {from} to {to}',
    'insert-text': 'Insert: {text}',
    'remove-text': 'Remove this',
    'replace-text': 'Replace by: {text}',
    file: 'file',
  },
  de: {
    'set-answer': '{question} mit {value} beantworten',
    'move-remark': '{question}: Bemerkung in eine Anmerkung verschieben',
    'rename-id': '{from} in {to} umbenennen',
    'insert-text': 'Einfügen: {text}',
    'remove-text': 'Entfernen',
    'replace-text': 'Ersetzen durch: {text}',
    file: 'Datei',
  },
});

/** What a fix does, as a menu shows it. */
export const describeFix = ({ kind, data }: Fix, locale: Locale): string => render(fixes[locale][kind], locale, data);

/** A place as people write it: `Sheet!C12`, `12:5`; null for the file as a whole. */
export function describePosition(position: Position): string | null {
  switch (position.kind) {
    case 'cell':
      return position.cell;
    case 'text':
      return `${position.line}:${position.column}`;
    case 'file':
      return null;
  }
}
