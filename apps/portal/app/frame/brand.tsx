/** Solid, and beside it what is still open: the house in one sign. */
export function Brand() {
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      <rect x=".5" y=".5" width="21" height="11" fill="none" stroke="currentColor" />
      <path fill="currentColor" d="M0 0h11v12H0z" />
      <path stroke="currentColor" strokeWidth="1.5" d="M11 9l3-8M13 12l4-12" />
    </svg>
  );
}
