import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** Stands at the end of the head: a count, a link, the one action. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A part of a page under a strong rule and its heading. */
export function Section({ title, aside, children, id }: SectionProps) {
  return (
    <section id={id}>
      <div className="head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
