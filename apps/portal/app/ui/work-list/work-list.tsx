import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { Tag, type Tone } from '../sign/tag.tsx';
import type { SignId } from '../sign/sign.tsx';

export interface WorkItem {
  readonly key: string;
  /** When it is due, or how pressing it is, with its sign. */
  readonly when: { readonly label: string; readonly sign?: SignId; readonly tone?: Tone };
  readonly title: ReactNode;
  readonly to: string;
  readonly detail?: ReactNode;
  /** What the one button says; the title is read after it. */
  readonly action: string;
  readonly spoken: string;
}

/** What needs me: one link and one button a line, most pressing first. */
export function WorkList({ items }: { items: readonly WorkItem[] }) {
  return (
    <ul className="todo">
      {items.map((item) => (
        <li key={item.key}>
          <span>
            {item.when.sign ? (
              <Tag sign={item.when.sign} tone={item.when.tone ?? 'plain'}>
                <b>{item.when.label}</b>
              </Tag>
            ) : (
              <span className="muted">{item.when.label}</span>
            )}
          </span>
          <div>
            <Link to={item.to}>{item.title}</Link>
            {item.detail && <p>{item.detail}</p>}
          </div>
          <Link className="btn" to={item.to}>
            {item.action}
            <span className="vh">: {item.spoken}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
