import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AccessDenied } from './access-denied.ts';
import { requireAccess } from './access.server.ts';
import { desk } from './desk.server.ts';
import { addTestPerson, startTestDesk, thrownBy, type TestPerson } from './testing/desk-for-tests.ts';

let running: Awaited<ReturnType<typeof startTestDesk>>;
let buyer: TestPerson;
let auditor: TestPerson;

const page = (path: string, cookie?: string, init: RequestInit = {}) =>
  new Request(`http://desk.example${path}`, { ...init, headers: cookie === undefined ? {} : { cookie } });
const api = (authorization?: string, extra: Record<string, string> = {}) =>
  new Request('http://desk.example/api/v1/tenders', { headers: { ...(authorization && { authorization }), ...extra } });

beforeAll(async () => {
  running = await startTestDesk();
});
afterAll(() => running.stop());

test('before setup everybody is led to it', async () => {
  const thrown = (await thrownBy(requireAccess(page('/tenders'), 'tender:read'))) as Response;
  expect([thrown.status, thrown.headers.get('location')]).toEqual([302, '/setup']);
});

describe('after setup', () => {
  beforeAll(async () => {
    await addTestPerson('Admin', ['administrator']);
    buyer = await addTestPerson('Buyer', ['procurement']);
    auditor = await addTestPerson('Auditor', ['auditor']);
  });

  test('nobody is led to the sign-in, with the page to come back to', async () => {
    const thrown = (await thrownBy(requireAccess(page('/tenders/t1/compare?only=differences'), 'tender:read'))) as Response;
    expect(thrown.headers.get('location')).toBe('/sign-in?to=%2Ftenders%2Ft1%2Fcompare%3Fonly%3Ddifferences');
  });

  test('a form that came too late is not come back to', async () => {
    const thrown = (await thrownBy(requireAccess(page('/tenders/t1', undefined, { method: 'POST' }), 'tender:edit'))) as Response;
    expect(thrown.headers.get('location')).toBe('/sign-in');
  });

  test('hands out repositories that act as the person', async () => {
    const access = await requireAccess(page('/tenders', buyer.cookie), 'tender:create');
    const made = await access.tenders.create({ name: 'Ultrasound 2027', procurementType: 'MD', profileId: 'enisa', profileVersion: 1, sources: ['mds2'] });
    expect([access.user.name, access.organisation.name, made.createdBy]).toEqual(['Buyer', 'Klinikum Weidenbruch', 'Buyer']);
    expect([access.can('tender:decide'), access.can('people:manage')]).toEqual([true, false]);
  });

  test('a capability that no role of the person holds is a 403 page', async () => {
    const thrown = (await thrownBy(requireAccess(page('/settings/people', buyer.cookie), 'people:manage'))) as Response;
    expect(thrown.status).toBe(403);
  });

  test('a made-up, an ended and an inactive session are nobody', async () => {
    const madeUp = buyer.cookie.slice(0, -4) + 'AAAA';
    expect(((await thrownBy(requireAccess(page('/', madeUp), 'account:own'))) as Response).status).toBe(302);
    const guest = await addTestPerson('Guest', ['clinical-engineering']);
    expect((await requireAccess(page('/', guest.cookie), 'account:own')).user.name).toBe('Guest');
    const admin = desk().store.as({ organisationId: (await desk().store.frontDoor.organisation())!.id, userId: 'test', name: 'test' });
    await admin.people.setActive(guest.user.id, false);
    expect(((await thrownBy(requireAccess(page('/', guest.cookie), 'account:own'))) as Response).status).toBe(302);
    expect(((await thrownBy(requireAccess(api(`Bearer ${guest.tokens.write}`), 'tender:read'))) as AccessDenied).denial).toEqual({ kind: 'unauthenticated' });
  });

  test('roles count from the next request on', async () => {
    const person = await addTestPerson('Changing', ['procurement']);
    const organisation = await desk().store.frontDoor.organisation();
    await desk().store.as({ organisationId: organisation!.id, userId: 'test', name: 'test' }).people.setRoles(person.user.id, ['auditor']);
    const access = await requireAccess(page('/', person.cookie), 'record:read');
    expect(access.can('tender:create')).toBe(false);
  });

  test('the language is the choice of the person, whatever the browser asks for', async () => {
    await (await requireAccess(page('/', auditor.cookie), 'account:own')).people.setLocale(auditor.user.id, 'de');
    expect((await requireAccess(page('/', auditor.cookie), 'account:own')).locale).toBe('de');
  });

  describe('for the API', () => {
    const denial = async (request: Request, capability: Parameters<typeof requireAccess>[1]) => {
      const thrown = await thrownBy(requireAccess(request, capability));
      expect(thrown).toBeInstanceOf(AccessDenied);
      const { status, denial: why } = thrown as AccessDenied;
      return [status, why.kind];
    };

    test('a token acts as its person', async () => {
      const access = await requireAccess(api(`Bearer ${buyer.tokens.write}`), 'tender:create');
      expect([access.user.name, access.actor.name]).toEqual(['Buyer', 'Buyer']);
    });

    test('no, a wrong and a malformed token are 401', async () => {
      expect(await denial(api(), 'tender:read')).toEqual([401, 'unauthenticated']);
      expect(await denial(api('Bearer wrong'), 'tender:read')).toEqual([401, 'unauthenticated']);
      expect(await denial(api(`Basic ${buyer.tokens.write}`), 'tender:read')).toEqual([401, 'unauthenticated']);
    });

    test('a cookie opens nothing there', async () => {
      expect(await denial(api(undefined, { cookie: buyer.cookie }), 'tender:read')).toEqual([401, 'unauthenticated']);
    });

    test('scope read looks and changes nothing, whatever the role allows', async () => {
      const access = await requireAccess(api(`Bearer ${buyer.tokens.read}`), 'tender:read');
      expect([access.can('disclosure:read'), access.can('tender:create')]).toEqual([true, false]);
      expect(await denial(api(`Bearer ${buyer.tokens.read}`), 'tender:create')).toEqual([403, 'scope']);
    });

    test('scope write gives no more than the role', async () => {
      expect(await denial(api(`Bearer ${auditor.tokens.write}`), 'tender:create')).toEqual([403, 'role']);
    });

    test('a revoked token is 401', async () => {
      const access = await requireAccess(page('/account', buyer.cookie), 'token:own');
      const [first] = await access.tokens.ofUser(buyer.user.id);
      await access.tokens.revoke(first!.id);
      expect(await denial(api(`Bearer ${buyer.tokens.read}`), 'tender:read')).toEqual([401, 'unauthenticated']);
    });

    test('a token opens no page', async () => {
      const request = new Request('http://desk.example/tenders', { headers: { authorization: `Bearer ${buyer.tokens.write}` } });
      expect(((await thrownBy(requireAccess(request, 'tender:read'))) as Response).status).toBe(302);
    });
  });
});
