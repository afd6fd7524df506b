import { locales, parseLocale, type Locale } from '@mds2/base';
import type { User } from '@mds2/store';

import type { Theme } from '../frame/visitor.ts';
import { localeCookie, themeCookie } from './cookies.server.ts';

/** The person's choice, else the cookie, else what the browser asks for. */
export async function wishedLocale(request: Request, user: User | null): Promise<Locale> {
  if (user) return user.locale;
  const chosen: unknown = await localeCookie.parse(request.headers.get('cookie'));
  return locales.find((locale) => locale === chosen) ?? parseLocale(request.headers.get('accept-language'));
}

/** Light or dark where chosen, else as the system says. */
export async function wishedTheme(request: Request): Promise<Theme> {
  const chosen: unknown = await themeCookie.parse(request.headers.get('cookie'));
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}
