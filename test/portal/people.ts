import type { Portal, Role } from './portal-process.ts';

/** Who the tests are. Names and passwords are made up. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * `desk` holds this process while it runs: a connection that was kept would be closed by the portal in the meantime,
 * and the next request sent into it.
 */
const ONCE = { Connection: 'close' };

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
    headers: { Origin: portal.url, ...ONCE },
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

/** Adds a person with one role beside the running portal; the name is also that of the e-mail. */
export function addPerson(portal: Portal, role: Role, name: string = role): Person {
  const person: Person = { name, email: `${name}@hospital.example`, password: `a long password for ${name}` };
  portal.desk(['user', 'add', '--email', person.email, '--role', role, '--password-stdin'], `${person.password}\n`);
  return person;
}

/** The session cookie of a person who signs in. */
export async function signIn(portal: Portal, person: Person): Promise<string> {
  const answer = await fetch(`${portal.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal.url, ...ONCE },
    body: new URLSearchParams({ email: person.email, password: person.password }),
  });
  return cookieOf(answer);
}

/** Makes a signed-in person's account speak German: the account goes before the browser. */
export async function speakGerman(portal: Portal, cookie: string): Promise<void> {
  const answer = await fetch(`${portal.url}/preferences`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie, Origin: portal.url, ...ONCE },
    body: new URLSearchParams({ locale: 'de' }),
  });
  if (answer.status !== 303) throw new Error(`The language was not taken: ${answer.status}`);
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
