import { fail, ok, type Result } from '@mds2/base';

import { parseEmail } from '../../server/email.ts';
import { passwordProblem, type PasswordProblem } from '../../passwords/password-rule.ts';

export interface Setup {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface SetupErrors {
  readonly organisation?: 'needed';
  readonly name?: 'needed';
  readonly email?: 'not-an-email';
  readonly password?: PasswordProblem;
}

/** Longest name of a person or an organisation. */
const LONGEST = 120;

/** The first account as the form states it, or what is wrong with which field. */
export function parseSetup(form: FormData): Result<Setup, SetupErrors> {
  const text = (key: string) => String(form.get(key) ?? '').trim().slice(0, LONGEST);
  const organisation = text('organisation');
  const name = text('name');
  const email = parseEmail(form.get('email'));
  const password = String(form.get('password') ?? '');
  const problem = passwordProblem(password, String(form.get('repeat') ?? ''), [organisation, name, email ?? '']);
  const errors: SetupErrors = {
    ...(organisation === '' && { organisation: 'needed' }),
    ...(name === '' && { name: 'needed' }),
    ...(email === null && { email: 'not-an-email' }),
    ...(problem && { password: problem }),
  };
  return Object.keys(errors).length > 0 || email === null ? fail(errors) : ok({ organisation, name, email, password });
}
