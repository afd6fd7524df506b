import { defineMessages, render, type Locale } from '@mds2/base';
import type { ConfigError } from './read-config.ts';

const messages = defineMessages({
  en: {
    'not-readable': 'The configuration cannot be read: {found}',
    'unknown-key': 'The configuration has no key {path}.',
    'unknown-rule': '{path}: there is no rule {found}.',
    'unknown-option': '{path}: the rule has no option {found}.',
    'wrong-value': '{path}: {found} is not allowed here.',
  },
  de: {
    'not-readable': 'Die Konfiguration ist nicht lesbar: {found}',
    'unknown-key': 'Die Konfiguration kennt keinen Schlüssel {path}.',
    'unknown-rule': '{path}: Eine Regel {found} gibt es nicht.',
    'unknown-option': '{path}: Die Regel hat keine Einstellung {found}.',
    'wrong-value': '{path}: {found} ist hier nicht erlaubt.',
  },
});

export const describeConfigError = (error: ConfigError, locale: Locale): string =>
  render(messages[locale][error.kind], locale, { path: error.path, found: error.found });
