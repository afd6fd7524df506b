/** A path within this portal to go back to, or `/`: addresses of other hosts are refused, however they are spelled. */
export function returnPath(wish: unknown): string {
  if (typeof wish !== 'string' || !wish.startsWith('/')) return '/';
  // Browsers read a backslash as a slash and drop tabs and line breaks: //host, /\host, /<tab>/host all leave the house.
  if (wish.startsWith('//') || [...wish].some((sign) => sign < ' ' || sign === '\u007f' || sign === '\\')) return '/';
  const base = 'http://desk.invalid';
  const url = URL.canParse(wish, base) ? new URL(wish, base) : null;
  if (!url || url.origin !== base) return '/';
  // `/x/..//host` has become `//host` by now.
  if (url.pathname.startsWith('//')) return '/';
  if (/^\/(sign-in|sign-out|setup)(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
