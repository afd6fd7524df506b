import type { ReactNode } from 'react';

import { Sign, type SignId } from './sign.tsx';

export type Tone = 'sure' | 'ko' | 'due' | 'plain';

/** A state in the running text: a sign and a word. */
export function Tag({ sign, tone = 'plain', children }: { sign: SignId; tone?: Tone; children: ReactNode }) {
  return (
    <span className={tone === 'plain' ? 'tag' : `tag ${tone}`}>
      <Sign id={sign} /> {children}
    </span>
  );
}
