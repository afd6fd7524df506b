import type { Portal, Role } from './portal-process.ts';

/** Who the tests are. Names and passwords are made up. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const first: Person = {
  name: 'Mira Aydin',
  email: 'mira.aydin@hospital.example',
  password: 'seven green ultrasound carts',
};

/** Makes the organisation and its first account as the set-up page does; the session cookie of that account. */
export async function setUp(portal: Portal, person: Person = first): Promise<string> {
  const answer = await fetch(`${portal.url}/setup`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal.url },
    body: new URLSearchParams({
      organisation: 'Klinikum Beispielstadt',
      name: person.name,
      email: person.email,
      password: person.password,
      repeat: person.password,
    }),
  });
  return cookieOf(answer);
}

/** Adds a person with one role beside the running portal. */
export function addPerson(portal: Portal, role: Role): Person {
  const person: Person = { name: role, email: `${role}@hospital.example`, password: `a long password for ${role}` };
  portal.desk(['user', 'add', '--email', person.email, '--role', role, '--password-stdin'], `${person.password}\n`);
  return person;
}

/** The session cookie of a person who signs in. */
export async function signIn(portal: Portal, person: Person): Promise<string> {
  const answer = await fetch(`${portal.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal.url },
    body: new URLSearchParams({ email: person.email, password: person.password }),
  });
  return cookieOf(answer);
}

/** A bearer token of a person, as `desk token create` prints it. */
export function token(portal: Portal, person: Person, scope: 'read' | 'write'): string {
  return portal.desk(['token', 'create', '--email', person.email, '--scope', scope]).trim().split(/\s+/).at(-1)!;
}

function cookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (answer.status !== 303 || cookies.length === 0)
    throw new Error(`Nobody was signed in: ${answer.status} ${answer.url}`);
  return cookies.join('; ');
}
