/** The signs of the house; each differs in shape, none in colour alone. */
export type SignId = 'for' | 'against' | 'open' | 'none' | 'ko' | 'warn' | 'up' | 'down' | 'gone' | 'right' | 'ok' | 'clock' | 'pause';

/** One sign in the running text. Silent beside words; with `label` it is read aloud in their place. */
export function Sign({ id, label }: { id: SignId; label?: string }) {
  return label === undefined ? (
    <svg className="i" aria-hidden="true">
      <use href={`#sign-${id}`} />
    </svg>
  ) : (
    <svg className="i" role="img" aria-label={label}>
      <use href={`#sign-${id}`} />
    </svg>
  );
}
