import { useEffect, useRef, type ReactNode } from 'react';

import { Sign, type SignId } from '../sign/sign.tsx';

type MessageKind = 'error' | 'warning' | 'note';

interface MessageProps {
  readonly kind: MessageKind;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Takes the focus when it appears: after a form was sent. */
  readonly focus?: boolean;
}

/** What happened, what it means, what to do. Errors and answers to a form take the focus. */
export function Message({ kind, title, children, focus = false }: MessageProps) {
  const self = useRef<HTMLDivElement>(null);
  // Focus is the one thing that markup alone cannot move.
  useEffect(() => {
    if (focus) self.current?.focus();
  }, [focus]);
  return (
    <div ref={self} className={TONE[kind]} tabIndex={focus ? -1 : undefined} role={focus ? 'alert' : undefined}>
      <Sign id={SIGN[kind]} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}

const TONE: Readonly<Record<MessageKind, string>> = { error: 'msg ko', warning: 'msg due', note: 'msg' };
const SIGN: Readonly<Record<MessageKind, SignId>> = { error: 'ko', warning: 'warn', note: 'ok' };
