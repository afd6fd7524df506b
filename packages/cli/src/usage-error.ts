import type { CommanderError } from 'commander';
import { speaker, type Locale } from '@mds2/base';
import { programMessages } from './messages.ts';

/** A usage error of the option parser in the user's language; its names are taken from the parser's own English text. */
export function describeUsageError(error: CommanderError, locale: Locale): string {
  const say = speaker(programMessages, locale);
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  switch (error.code) {
    case 'commander.unknownCommand':
      return say('unknownCommand', { name: first });
    case 'commander.unknownOption':
      return say('unknownOption', { name: first });
    case 'commander.missingArgument':
      return say('missingArgument', { name: first });
    case 'commander.optionMissingArgument':
      return say('optionMissingArgument', { name: first });
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return say('invalidArgument', { name: first, value: second, choices });
    }
    case 'commander.excessArguments':
      return say('excessArguments');
    default:
      return say('usage', { detail: error.message });
  }
}
