import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { speaker, type Locale } from '@mds2/base';
import { builtInProfiles, procurementTypes, type Source } from '@mds2/catalog';
import packageJson from '../package.json' with { type: 'json' };
import { compareCommand } from './commands/compare.ts';
import { diffCommand } from './commands/diff.ts';
import { readCommand } from './commands/read.ts';
import { scoreCommand } from './commands/score.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Format, ScoreOptions } from './commands/options.ts';
import type { LintOptions } from './commands/lint.ts';
import type { ExitCode } from './exit-code.ts';
import { programMessages } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { describeUsageError } from './usage-error.ts';

/** The sources that a tender may ask for, in the order in which the house names them. */
const SOURCES: readonly Source[] = ['mds2', 'mdcg', 'document', 'hospital'];
const PROFILES = Object.keys(builtInProfiles) as (keyof typeof builtInProfiles)[];

/**
 * Runs one command line (without `node` and the script) and says how it ended.
 * Results go to `terminal.out`, everything else to `terminal.err`; `locale` is the language of all texts.
 */
export async function runProgram(args: readonly string[], terminal: Terminal, locale: Locale): Promise<ExitCode> {
  const say = speaker(programMessages, locale);
  let code: ExitCode = 0;
  let help = '';
  const command = (name: string, about: 'read' | 'score' | 'compare' | 'diff' | 'verify') =>
    program
      .command(name)
      .description(say(about))
      .helpOption('-h, --help', say('help'))
      .addOption(new Option('--format <format>', say('format')).choices(['json', 'text']).default('text'));
  const scoring = (target: Command) =>
    target
      .addOption(new Option('--profile <name>', say('profile')).choices(PROFILES).default('enisa'))
      .addOption(
        new Option('--type <code>', say('type')).choices(procurementTypes.map((type) => type.code)).default('MD'),
      )
      .addOption(
        new Option('--sources <list>', `${say('sources')} (${say('choices', { choices: SOURCES.join(', ') })})`)
          .default(['mds2'], 'mds2')
          .argParser(parseSources),
      );
  const files = () => new Argument('<files...>', say('files'));

  const program = new Command('mds2')
    .description(say('about'))
    .version(packageJson.version, '-V, --version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('helpCommand'))
    .addOption(new Option('--lang <language>', say('lang')).choices(['en', 'de']))
    .addHelpText('after', `\n${say('exitCodes')}`)
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: terminal.width,
      styleTitle: (title) => TITLES[title]?.(say) ?? title,
      optionDescription: (option) => describeOption(option, say),
    })
    .configureOutput({
      writeOut: (text) => void (help += text),
      writeErr: (text) => terminal.err(text),
      // Said in the user's language below.
      outputError: () => undefined,
    })
    .exitOverride();

  command('read', 'read')
    .addArgument(files())
    .action(async (names: string[], options: { format: Format }) => {
      code = await readCommand(names, { format: options.format, locale }, terminal);
    });
  scoring(command('score', 'score'))
    .addArgument(files())
    .action(async (names: string[], options: Omit<ScoreOptions, 'locale'>) => {
      code = await scoreCommand(names, { ...options, locale }, terminal);
    });
  scoring(command('compare', 'compare'))
    .addArgument(new Argument('<file>', say('files')))
    .addArgument(files())
    .action(async (first: string, others: string[], options: Omit<ScoreOptions, 'locale'>) => {
      code = await compareCommand([first, ...others], { ...options, locale }, terminal);
    });
  command('diff', 'diff')
    .addArgument(new Argument('<old>', say('old')))
    .addArgument(new Argument('<new>', say('new')))
    .action(async (older: string, newer: string, options: { format: Format }) => {
      code = await diffCommand(older, newer, { format: options.format, locale }, terminal);
    });
  command('verify', 'verify')
    .addArgument(new Argument('<file>', say('evaluation')))
    .action(async (file: string, options: { format: Format }) => {
      code = await verifyCommand(file, { format: options.format, locale }, terminal);
    });

  program
    .command('lint')
    .description(say('lint'))
    .helpOption('-h, --help', say('help'))
    .addArgument(new Argument('<paths...>', say('lintPaths')))
    .addOption(
      new Option('--format <format>', say('lintFormat')).choices(['text', 'json', 'sarif', 'junit']).default('text'),
    )
    .addOption(new Option('--config <file>', say('lintConfig')))
    .addOption(new Option('--fix', say('lintFix')))
    .addOption(new Option('--max-warnings <count>', say('lintMaxWarnings')).argParser(parseCount))
    .addOption(new Option('--baseline <file>', say('lintBaseline')))
    .addOption(new Option('--write-baseline <file>', say('lintWriteBaseline')))
    .addOption(new Option('--today <date>', say('lintToday')).argParser(parseDay))
    .action(async (paths: string[], options: Omit<LintOptions, 'locale'>) => {
      // Rules and parsers load only for this command.
      const { lintCommand } = await import('./commands/lint.ts');
      code = await lintCommand(paths, { ...options, locale }, terminal);
    });

  program
    .command('convert')
    .description(say('convert'))
    .helpOption('-h, --help', say('help'))
    .addArgument(new Argument('<file>', say('convertFile')))
    .addOption(new Option('--out <file>', say('convertOut')).makeOptionMandatory())
    .addOption(new Option('--into <workbook>', say('convertInto')))
    .action(async (file: string, options: { out: string; into?: string }) => {
      const { convertCommand } = await import('./commands/convert.ts');
      code = await convertCommand(file, { ...options, locale }, terminal);
    });
  program
    .command('changelog')
    .description(say('changelog'))
    .helpOption('-h, --help', say('help'))
    .addArgument(new Argument('<old>', say('changelogOld')))
    .addArgument(new Argument('<new>', say('changelogNew')))
    .action(async (older: string, newer: string) => {
      const { changelogCommand } = await import('./commands/changelog.ts');
      code = await changelogCommand(older, newer, locale, terminal);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await terminal.out(help);
    if (error.exitCode === 0) return 0;
    // A bare `mds2` has printed its help where errors go; all else is said here.
    if (error.code !== 'commander.help')
      terminal.err(`mds2: ${describeUsageError(error, locale)}\n${say('seeHelp')}\n`);
    return 2;
  }
  return code;
}

function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2, ….');
  return Number(text);
}

function parseDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Allowed choices are YYYY-MM-DD.');
  return text;
}

function parseSources(list: string): readonly Source[] {
  const asked = list.split(',').map((part) => part.trim());
  if (!asked.every((part) => SOURCES.some((source) => source === part))) {
    throw new InvalidArgumentError(`Allowed choices are ${SOURCES.join(', ')}.`);
  }
  return SOURCES.filter((source) => asked.includes(source));
}

type Say = ReturnType<typeof speaker<keyof (typeof programMessages)['en']>>;

function describeOption(option: Option, say: Say): string {
  const remarks = [
    ...(option.argChoices ? [say('choices', { choices: option.argChoices.join(', ') })] : []),
    ...(option.defaultValue === undefined
      ? []
      : [say('default', { value: String(option.defaultValueDescription ?? option.defaultValue) })]),
  ];
  return remarks.length === 0 ? option.description : `${option.description} (${remarks.join('; ')})`;
}

const TITLES: Readonly<Record<string, (say: Say) => string>> = {
  'Usage:': (say) => say('usageTitle'),
  'Arguments:': (say) => say('argumentsTitle'),
  'Options:': (say) => say('optionsTitle'),
  'Global Options:': (say) => say('globalOptionsTitle'),
  'Commands:': (say) => say('commandsTitle'),
};
