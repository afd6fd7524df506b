/** The `desk` command: accounts and tokens, beside a running portal or without one. */
import { Command, CommanderError, Option } from 'commander';

import { roles } from '../app/server/capabilities.ts';
import { addUser } from './desk/add-user.ts';
import { createToken } from './desk/create-token.ts';
import { DeskProblem } from './desk/desk-problem.ts';

/** Exit codes: 0 done; 1 refused or failed, nothing was changed; 2 the command cannot be used like that. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

const program = new Command('desk')
  .description('Accounts and tokens of MDS2 Desk. Uses the database that DESK_DATA or DATABASE_URL name, as the portal does.')
  .showHelpAfterError('(desk --help tells more)')
  .exitOverride();

const user = program.command('user').description('people who can sign in');
user
  .command('add')
  .description('adds a person; on an empty database makes the organisation first')
  .requiredOption('--email <address>', 'what the person signs in with')
  .addOption(new Option('--role <role...>', 'what the person may do; several may be given').choices(roles).makeOptionMandatory())
  .requiredOption('--password-stdin', 'reads the password from standard input')
  .option('--name <name>', 'name of the person; otherwise the e-mail address')
  .option('--organisation <name>', 'name of the organisation, on an empty database', 'Hospital')
  .action(addUser);

const token = program.command('token').description('bearer tokens for the API');
token
  .command('create')
  .description('makes a token for a person and prints it as the last word; it is shown only now')
  .requiredOption('--email <address>', 'the person whose roles the token has')
  .addOption(new Option('--scope <scope>', 'read looks and changes nothing; write does all that the roles allow').choices(['read', 'write']).makeOptionMandatory())
  .option('--name <name>', 'what the token is for', 'desk token create')
  .action(createToken);

for (const command of [user, token, ...user.commands, ...token.commands]) command.exitOverride();

async function run(argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(argv, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`desk: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof DeskProblem && error.usage ? EXIT.usage : EXIT.failed;
  }
}

process.exitCode = await run(process.argv.slice(2));
