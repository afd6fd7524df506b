import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import { closeSession } from '../../server/session.server.ts';

/** Looking at the address signs nobody out. */
export function loader() {
  return redirect('/');
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': await closeSession(request) } });
}
