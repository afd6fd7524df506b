import type { ReactElement } from 'react';

import type { SignId } from './sign.tsx';

const ring = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2';
const line = (d: string, width = 2) => <path fill="none" stroke="currentColor" strokeWidth={width} d={d} />;

const shapes: Readonly<Record<SignId, ReactElement>> = {
  for: <circle cx="8" cy="8" r="7" />,
  against: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  open: line(`${ring}M2.5 9.5l7-7M4 12.4 12.4 4M7 14l7-7`),
  none: <path d="M3 7h10v2H3z" />,
  ko: <path fillRule="evenodd" d="M0 0h16v16H0zM3.2 4.6 6.6 8l-3.4 3.4 1.4 1.4L8 9.4l3.4 3.4 1.4-1.4L9.4 8l3.4-3.4-1.4-1.4L8 6.6 4.6 3.2z" />,
  warn: <path fillRule="evenodd" d="M8 1 16 15H0zM7.1 6v4.5h1.8V6zm0 5.6v1.8h1.8v-1.8z" />,
  up: <path d="M8 2l7 11H1z" />,
  down: <path d="M8 14 1 3h14z" />,
  gone: line(`${ring}M3.8 3.8l8.4 8.4`),
  right: <path d="M4 1l9 7-9 7z" />,
  ok: line('M1.5 8.5 6 13 14.5 3', 2.4),
  clock: line(`${ring}M8 4.5V8l2.5 2`),
  pause: <path d="M3 2h4v12H3zM9 2h4v12H9z" />,
};

/** The shapes that `Sign` and `IntervalBar` point to; rendered once, first in the body of the document. */
export function SignDefs() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="vh">
      <defs>
        <Hatch id="hatch" stroke="hl" />
        <Hatch id="hatch-out" stroke="hk" />
        {Object.entries(shapes).map(([id, shape]) => (
          <symbol key={id} id={`sign-${id}`} viewBox="0 0 16 16">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}

/** Diagonal lines on the colour of the sheet: what is open. */
function Hatch({ id, stroke }: { id: string; stroke: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hb" width="4" height="4" />
      <path className={stroke} d="M0 0V4" strokeWidth="3" />
    </pattern>
  );
}
