import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { plainBrowser, type PlainBrowser } from './testing/plain-browser.ts';
import { builtPaths, buildPortal, startPortal, type RunningPortal } from './testing/start-portal.ts';

const PASSWORD = 'a sentence that is long enough';
const first = { organisation: 'Klinikum Weidenbruch', name: 'M. Aydın', email: 'm.aydin@weidenbruch.example', password: PASSWORD, repeat: PASSWORD };

let portal: RunningPortal;
beforeAll(async () => {
  buildPortal();
  portal = await startPortal();
}, 180_000);
afterAll(async () => void (await portal?.end()));

const signIn = async (email: string, password = PASSWORD): Promise<PlainBrowser> => {
  const browser = plainBrowser(portal.origin);
  await browser.post('/sign-in', { email, password });
  return browser;
};

describe('before anybody', () => {
  test('says in the terminal where to go, and that there is no default password', () => {
    expect(portal.output()).toContain(`${portal.origin.replace('127.0.0.1', 'localhost')}/setup`);
    expect(portal.output()).toContain('no default password');
  });

  test('is healthy', async () => {
    const response = await fetch(`${portal.origin}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
  });

  test('every way leads to setup', async () => {
    const browser = plainBrowser(portal.origin);
    for (const path of ['/sign-in', '/account', '/settings/people', '/record']) expect((await browser.get(path)).path).toBe('/setup');
  });

  test('speaks the language that the browser asks for', async () => {
    expect((await plainBrowser(portal.origin, 'de-AT,de;q=0.9').get('/setup')).title).toBe('MDS2 Desk einrichten · MDS2 Desk');
    expect((await plainBrowser(portal.origin, 'fr').get('/setup')).html).toContain('<html lang="en"');
  });
});

describe('setup', () => {
  test('says what is wrong, keeps what was typed, and makes nothing', async () => {
    const page = await plainBrowser(portal.origin).post('/setup', { ...first, password: 'short', repeat: 'short' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('Too short: at least 8 characters.');
    expect(page.html).toContain('value="Klinikum Weidenbruch"');
    expect(page.html).not.toContain('value="short"');
  });

  test('another site cannot set the portal up', async () => {
    const response = await fetch(`${portal.origin}/setup`, { method: 'POST', body: new URLSearchParams(first), headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'accept-language': 'de' } });
    const html = await response.text();
    expect(response.status).toBe(403);
    expect(html).toContain('Diese Anfrage kam nicht von einer Seite des Portals');
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/root-[\w-]+\.css">/);
    expect((await plainBrowser(portal.origin).get('/account')).path).toBe('/setup');
  });

  test('makes the first account, signs it in, and is closed from then on', async () => {
    const browser = plainBrowser(portal.origin);
    await browser.post('/setup', first);
    const account = await browser.get('/account');
    expect([account.status, account.title]).toEqual([200, 'Account · MDS2 Desk']);
    expect(account.html).toContain('m.aydin@weidenbruch.example');
    expect((await plainBrowser(portal.origin).get('/setup')).path).toBe('/sign-in');
    await plainBrowser(portal.origin).post('/setup', { ...first, email: 'late@weidenbruch.example' });
    expect((await (await signIn('late@weidenbruch.example')).get('/account')).path).toMatch(/^\/sign-in/);
  });
});

describe('sign-in', () => {
  test('an unknown address and a wrong password look alike', async () => {
    const wrong = await plainBrowser(portal.origin).post('/sign-in', { email: first.email, password: 'wrong password' });
    const unknown = await plainBrowser(portal.origin).post('/sign-in', { email: 'nobody@weidenbruch.example', password: 'wrong password' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.html).toContain('E-mail or password is not right.');
    const bare = (html: string) => html.replaceAll('nobody@weidenbruch.example', first.email).replace(/nonce="[^"]*"/g, '').replace(/:R\w+:/g, '').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
    expect(bare(unknown.html)).toBe(bare(wrong.html));
  });

  test('leads back to the page that was asked for, and to no other site', async () => {
    const asked = await plainBrowser(portal.origin).get('/account');
    expect(asked.path).toBe('/sign-in?to=%2Faccount');
    const browser = plainBrowser(portal.origin);
    expect((await browser.post(asked.path, { email: first.email, password: PASSWORD })).path).toBe('/account');
    const elsewhere = await fetch(`${portal.origin}/sign-in?to=//evil.example`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ email: first.email, password: PASSWORD }),
      headers: { origin: portal.origin },
    });
    expect(elsewhere.headers.get('location')).toBe('/');
  });

  test('the cookie is out of reach of scripts and other sites', async () => {
    const response = await fetch(`${portal.origin}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ email: first.email, password: PASSWORD }),
      headers: { origin: portal.origin },
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^desk_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('too many attempts must wait, and are told how long', async () => {
    const { post } = plainBrowser(portal.origin);
    const statuses = [];
    for (let i = 0; i < 7; i++) statuses.push((await post('/sign-in', { email: 'guessed@weidenbruch.example', password: `guess number ${i}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const page = await post('/sign-in', { email: 'guessed@weidenbruch.example', password: 'guess' });
    expect(page.html).toMatch(/Too many attempts\. Wait \d+ seconds/);
  });

  test('signing out ends the session, not only its cookie', async () => {
    const browser = await signIn(first.email);
    const kept = browser.cookie();
    expect((await browser.post('/sign-out', {})).path).toBe('/sign-in');
    const response = await fetch(`${portal.origin}/account`, { headers: { cookie: kept }, redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/sign-in?to=%2Faccount');
  });

  test('looking at /sign-out signs nobody out', async () => {
    const browser = await signIn(first.email);
    await browser.get('/sign-out');
    expect((await browser.get('/account')).path).toBe('/account');
  });
});

describe('another site', () => {
  test.each([
    ['with its own origin', { origin: 'https://evil.example' }],
    ['by a sibling of the domain', { 'sec-fetch-site': 'same-site' }],
    ['without saying where from', {}],
  ])('changes nothing with the cookie of somebody signed in: %s', async (_, headers) => {
    const browser = await signIn(first.email);
    const response = await fetch(`${portal.origin}/account`, {
      method: 'POST',
      body: new URLSearchParams({ intent: 'person', name: 'Mallory' }),
      headers: { cookie: browser.cookie(), ...(headers as Record<string, string>) },
    });
    expect(response.status).toBe(403);
    expect((await browser.get('/account')).html).not.toContain('Mallory');
  });
});

describe('people and roles', () => {
  const passwordIn = (html: string) => /<code>([a-z2-9]{5}(?:-[a-z2-9]{5}){3})<\/code>/.exec(html)![1]!;
  /** The id in the row of a person. */
  const idIn = (html: string, name: string) => /name="id" value="([^"]+)"/.exec(html.slice(html.indexOf(`<b>${name}</b>`, html.indexOf('<tbody>'))))![1]!;

  test('a person is added with a password that is shown once; the role decides what they see', async () => {
    const admin = await signIn(first.email);
    const added = await admin.post('/settings/people', { intent: 'add', name: 'Dr. Roth', email: 'roth@weidenbruch.example', role: 'auditor' });
    const password = passwordIn(added.html);
    expect((await admin.get('/settings/people')).html).not.toContain(password);
    const auditor = await signIn('roth@weidenbruch.example', password);
    expect((await auditor.get('/record')).status).toBe(200);
    const refused = await auditor.get('/settings/people');
    expect([refused.status, refused.title]).toEqual([403, 'This page is not for your role · MDS2 Desk']);
    expect((await auditor.post('/settings/people', { intent: 'add', name: 'x', email: 'x@x.example', role: 'administrator' })).status).toBe(403);
  });

  test('a person without a role, or with a taken address, is not added', async () => {
    const admin = await signIn(first.email);
    const noRole = await admin.post('/settings/people', { intent: 'add', name: 'X', email: 'x@weidenbruch.example' });
    expect([noRole.status, noRole.html.includes('Choose at least one role.')]).toEqual([422, true]);
    const taken = await admin.post('/settings/people', { intent: 'add', name: 'X', email: ' ROTH@weidenbruch.example', role: 'auditor' });
    expect([taken.status, taken.html.includes('Somebody has this e-mail already.')]).toEqual([422, true]);
  });

  test('deactivation signs out everywhere', async () => {
    const admin = await signIn(first.email);
    const added = await admin.post('/settings/people', { intent: 'add', name: 'Short Stay', email: 'stay@weidenbruch.example', role: 'procurement' });
    const person = await signIn('stay@weidenbruch.example', passwordIn(added.html));
    expect((await person.get('/account')).status).toBe(200);
    const id = idIn((await admin.get('/settings/people')).html, 'Short Stay');
    expect((await admin.post('/settings/people', { intent: 'deactivate', id })).html).toContain('Short Stay is deactivated');
    expect((await person.get('/account')).path).toMatch(/^\/sign-in/);
  });

  test('the last administrator cannot give the role away, nor leave', async () => {
    const admin = await signIn(first.email);
    const page = await admin.get('/settings/people');
    const id = idIn(page.html, 'M. Aydın');
    const roles = await admin.post('/settings/people', { intent: 'roles', id, role: 'procurement' });
    expect([roles.status, roles.html.includes('is the last administrator')]).toEqual([422, true]);
    const leave = await admin.post('/settings/people', { intent: 'deactivate', id });
    expect([leave.status, leave.html.includes('nobody deactivates themselves')]).toEqual([422, true]);
  });
});

describe('account', () => {
  test('a new password needs the present one, and ends the other sessions', async () => {
    portal.desk(['user', 'add', '--email', 'change@weidenbruch.example', '--role', 'procurement', '--password-stdin'], `${PASSWORD}\n`);
    const [here, there] = [await signIn('change@weidenbruch.example'), await signIn('change@weidenbruch.example')];
    const next = { password: 'another sentence, also long', repeat: 'another sentence, also long' };
    expect((await here.post('/account', { intent: 'password', current: 'not this one', ...next })).html).toContain('This is not your present password.');
    expect((await here.post('/account', { intent: 'password', current: PASSWORD, ...next })).html).toContain('Password changed.');
    expect((await here.get('/account')).path).toBe('/account');
    expect((await there.get('/account')).path).toMatch(/^\/sign-in/);
    expect((await (await signIn('change@weidenbruch.example')).get('/account')).path).toMatch(/^\/sign-in/);
    expect((await (await signIn('change@weidenbruch.example', next.password)).get('/account')).path).toBe('/account');
  });

  test('the language follows the person', async () => {
    const browser = await signIn(first.email);
    const german = await browser.post('/preferences', { locale: 'de', to: '/account' });
    expect([german.path, german.title, german.html.includes('<html lang="de"')]).toEqual(['/account', 'Konto · MDS2 Desk', true]);
    expect((await (await signIn(first.email)).get('/account')).title).toBe('Konto · MDS2 Desk');
    await browser.post('/preferences', { locale: 'en', to: '/account' });
  });

  test('the theme is kept in a cookie, and can be left to the system again', async () => {
    const browser = plainBrowser(portal.origin);
    expect((await browser.post('/preferences', { theme: 'dark', to: '/sign-in' })).html).toContain('data-theme="dark"');
    expect((await browser.post('/preferences', { theme: 'system', to: '/sign-in' })).html).not.toContain('data-theme=');
    expect((await browser.post('/preferences', { locale: 'de', to: '//evil.example' })).path).not.toContain('evil');
  });
});

describe('tokens', () => {
  const call = (token: string, init: RequestInit = {}) =>
    fetch(`${portal.origin}/api/v1/tenders`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });

  test('one made on the account page is shown once, works, and stops working when revoked', async () => {
    const browser = await signIn(first.email);
    const made = await browser.post('/account', { intent: 'make-token', name: 'nightly export', scope: 'read' });
    const token = /<code>(desk_[\w-]{43})<\/code>/.exec(made.html)![1]!;
    const page = await browser.get('/account');
    expect(page.html).not.toContain(token);
    expect(page.html).toContain('nightly export');
    expect((await call(token)).status).toBe(200);
    const id = /name="id" value="([^"]+)"/.exec(page.html)![1]!;
    expect((await browser.post('/account', { intent: 'revoke-token', id })).html).toContain('is revoked');
    expect((await call(token)).status).toBe(401);
  });

  test('one made by `desk` beside the running portal is the last word, and does what scope and role allow', async () => {
    expect(portal.desk(['user', 'add', '--email', 'api@weidenbruch.example', '--role', 'procurement', '--password-stdin'], PASSWORD).code).toBe(0);
    const made = portal.desk(['token', 'create', '--email', 'API@weidenbruch.example', '--scope', 'read']);
    const token = made.stdout.trim().split(/\s+/).at(-1)!;
    expect([made.code, token]).toEqual([0, expect.stringMatching(/^desk_/)]);
    expect((await call(token)).status).toBe(200);
    const write = await call(token, { method: 'POST', body: '{}' });
    expect([write.status, write.headers.get('content-type')]).toEqual([403, expect.stringContaining('application/problem+json')]);
  });
});

describe('the record', () => {
  test('says who did what, to those who may read it', async () => {
    const browser = await signIn(first.email);
    const page = await browser.get('/record?action=user.add');
    expect(page.html).toContain('Person added');
    expect(page.html).toContain('roth@weidenbruch.example');
    expect(page.html).not.toContain('$argon2id');
  });

  test('can be paged and filtered by address, and takes a bad address for none', async () => {
    const browser = await signIn(first.email);
    expect((await browser.get('/record?cursor=garbage')).status).toBe(200);
    expect((await browser.get('/record?cursor=WzEsMl0')).status).toBe(200);
    expect((await browser.get('/record?action=nothing.such')).html).toContain('No entry matches.');
  });
});

describe('pages that are not there', () => {
  test('look the same signed in and out, in both languages', async () => {
    const page = await plainBrowser(portal.origin).get('/no/such/page');
    expect([page.status, page.title]).toEqual([404, 'There is no page here · MDS2 Desk']);
    expect((await plainBrowser(portal.origin, 'de').get('/no/such/page')).title).toBe('Hier ist keine Seite · MDS2 Desk');
    expect((await (await signIn(first.email)).get('/no/such/page')).status).toBe(404);
  });
});

describe('nobody', () => {
  /** Addresses that answer without a session, and why: see every-route-asks.test.ts. */
  const open = new Set(['/sign-in', '/sign-out', '/setup', '/preferences', '/*', '/api/v1/*', '/api/v1/openapi.json']);

  test('gets no page and changes nothing, at whatever address the portal has', async () => {
    const paths = (await builtPaths()).filter((path) => !open.has(path));
    expect(paths.length).toBeGreaterThan(4);
    const answers: string[] = [];
    for (const path of paths) {
      for (const method of ['GET', 'POST']) {
        const body = method === 'POST' ? new URLSearchParams({ intent: 'x' }) : null;
        const response = await fetch(portal.origin + path, { method, body, redirect: 'manual', headers: { origin: portal.origin } });
        const kept = path.startsWith('/api/') ? [401, 405] : method === 'POST' ? [302, 405] : [302];
        const location = response.headers.get('location');
        if (!kept.includes(response.status) || (location !== null && !location.startsWith('/sign-in'))) answers.push(`${method} ${path}: ${response.status} ${location}`);
      }
    }
    expect(answers).toEqual([]);
  });
});

describe('every answer', () => {
  test('carries a strict content security policy that the page keeps', async () => {
    const response = await fetch(`${portal.origin}/sign-in`);
    const policy = response.headers.get('content-security-policy')!;
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
    for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain(`nonce="${nonce}"`);
    const again = await fetch(`${portal.origin}/sign-in`);
    expect(again.headers.get('content-security-policy')).not.toBe(policy);
  });

  test('is not kept by browsers, except assets with hashed names, which are kept long and sent small', async () => {
    const page = await fetch(`${portal.origin}/sign-in`);
    expect([page.headers.get('cache-control'), page.headers.get('content-encoding')]).toEqual(['no-store', 'gzip']);
    const [, css] = /href="(\/assets\/root-[\w-]+\.css)"/.exec(await page.text())!;
    const asset = await fetch(portal.origin + css!);
    expect([asset.headers.get('cache-control'), asset.headers.get('content-encoding')]).toEqual(['public, max-age=31536000, immutable', 'gzip']);
    expect((await fetch(`${portal.origin}/assets/no-such-file.js`)).status).toBe(404);
  });

  test('has an id that a proxy may have given', async () => {
    const given = await fetch(`${portal.origin}/sign-in`, { headers: { 'x-request-id': 'proxy-12345678' } });
    expect(given.headers.get('x-request-id')).toBe('proxy-12345678');
    const forged = await fetch(`${portal.origin}/sign-in`, { headers: { 'x-request-id': '<script>' } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

test('a signal lets what is under way finish, then the portal ends with 0', async () => {
  const other = await startPortal();
  // Setup hashes a password, so the answer is still being made when the signal comes.
  const answer = fetch(`${other.origin}/setup`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(first), headers: { origin: other.origin } });
  await new Promise((later) => setTimeout(later, 20));
  const code = other.end();
  expect((await answer).status).toBe(303);
  expect(await code).toBe(0);
  expect(other.output()).toContain('"msg":"closed"');
});

test('without a usable setting the portal does not start, and says which', async () => {
  await expect(startPortal({ PORT: 'http' })).rejects.toThrow(/PORT=http cannot be used\. Expected: a port number/);
});
