import { locales } from '@mds2/base';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import { requireAccess } from '../../server/access.server.ts';
import { localeCookie, themeCookie } from '../../server/cookies.server.ts';
import { returnPath } from '../../server/return-path.ts';
import { signedIn } from '../../server/session.server.ts';

export function loader() {
  return redirect('/');
}

/** Language and theme: kept in cookies for everybody, the language also with the person. Works signed out. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const locale = locales.find((known) => known === form.get('locale'));
  if (locale) {
    headers.append('Set-Cookie', await localeCookie.serialize(locale));
    if (await signedIn(request)) {
      const { user, people } = await requireAccess(request, 'account:own');
      await people.setLocale(user.id, locale);
    }
  }
  const theme = form.get('theme');
  if (theme === 'light' || theme === 'dark') headers.append('Set-Cookie', await themeCookie.serialize(theme));
  if (theme === 'system') headers.append('Set-Cookie', await themeCookie.serialize('', { maxAge: 0 }));
  return redirect(returnPath(form.get('to')), { status: 303, headers });
}
