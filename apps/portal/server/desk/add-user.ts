import type { Actor, Role, Store } from '@mds2/store';

import { passwordLength, passwordProblem, type PasswordProblem } from '../../app/passwords/password-rule.ts';
import { loadDemo } from '../../app/server/demo.server.ts';
import { parseEmail } from '../../app/server/email.ts';
import { hashPassword } from '../../app/server/password.server.ts';
import { DeskProblem } from './desk-problem.ts';
import { readPassword } from './read-password.ts';
import { withStore } from './with-store.ts';

interface AddUser {
  readonly email: string;
  readonly role: readonly Role[];
  readonly name?: string;
  readonly organisation: string;
}

const problems: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `the password is too short: at least ${passwordLength.min} characters.`,
  'too-long': `the password is too long: at most ${passwordLength.max} characters.`,
  easy: 'the password is too easy to guess.',
  'not-equal': 'the passwords are not the same.',
};

/** `desk user add`. Prints who was added. */
export async function addUser({ email: given, role, name: called, organisation }: AddUser): Promise<void> {
  const email = parseEmail(given);
  if (email === null) throw new DeskProblem(`${given} is not an e-mail address.`, { usage: true });
  const name = called?.trim() || email;
  const roles = [...new Set(role)];
  const password = await readPassword();
  const problem = passwordProblem(password, password, [email, name]);
  if (problem) throw new DeskProblem(problems[problem]);
  const passwordHash = await hashPassword(password);
  await withStore(async (store, { demo }) => {
    const person = { email, name, roles, passwordHash };
    if (await store.frontDoor.isEmpty()) {
      const made = await store.frontDoor.setUp({ organisation: organisation.trim() || 'Hospital', ...person });
      if (made !== 'already-set-up') {
        process.stdout.write(`Made the organisation and added ${email} (${roles.join(', ')}).\n`);
        if (!roles.includes('administrator')) process.stderr.write('No one is administrator yet: desk user add --role administrator\n');
        if (demo) await addDemo(store);
        return;
      }
    }
    const added = await store.as(await operator(store)).people.add(person);
    if (added === 'email-taken') throw new DeskProblem(`somebody has the e-mail ${email} already.`);
    process.stdout.write(`Added ${email} (${roles.join(', ')}).\n`);
  });
}

/** The person is there whatever becomes of the demo; the portal tries again when it starts. */
async function addDemo(store: Store): Promise<void> {
  try {
    if (await loadDemo(store)) process.stdout.write('Added the demo tender; DESK_DEMO=0 leaves it out.\n');
  } catch (error) {
    process.stderr.write(`The demo tender could not be added: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Who acts when nobody is signed in: the person at the operating system's prompt. */
async function operator(store: Store): Promise<Actor> {
  const organisation = await store.frontDoor.organisation();
  if (!organisation) throw new DeskProblem('the organisation is gone from the database.');
  return { organisationId: organisation.id, userId: OPERATOR, name: 'desk (command line)' };
}

// No id of a person: entries of the record carry it with the name above.
const OPERATOR = 'desk';
