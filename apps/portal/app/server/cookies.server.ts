import { createCookie } from '@remix-run/node';

const year = 365 * 24 * 3600;

/** Hours that a sign-in lasts: a working day with its overtime. */
export const sessionHours = 12;

/** Secret of the session; the store knows only its hash. */
export const sessionCookie = createCookie('desk_session', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: sessionHours * 3600 });
export const localeCookie = createCookie('desk_locale', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: year });
export const themeCookie = createCookie('desk_theme', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: year });
