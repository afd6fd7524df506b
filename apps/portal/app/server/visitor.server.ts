import type { Visitor } from '../frame/visitor.ts';
import { capabilitiesOf } from './capabilities.ts';
import { desk } from './desk.server.ts';
import { wishedLocale, wishedTheme } from './preferences.server.ts';
import { signedIn } from './session.server.ts';

/** What the page frame shows of the person in front of it: for pages of everybody and nobody. It hands out no data. */
export async function visitorOf(request: Request): Promise<Visitor> {
  const { store, settings } = desk();
  const found = await signedIn(request);
  const user = found?.user ?? null;
  const organisation = await store.frontDoor.organisation();
  return {
    locale: await wishedLocale(request, user),
    theme: await wishedTheme(request),
    timeZone: settings.timeZone,
    organisation: organisation?.name ?? null,
    user: user && { id: user.id, name: user.name, email: user.email, roles: user.roles },
    capabilities: user ? [...capabilitiesOf(user.roles)] : [],
  };
}
