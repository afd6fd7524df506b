import type { Confidence } from '@mds2/catalog';

import { useSay } from '../../i18n/use-say.ts';
import { Tag } from '../../ui/sign/tag.tsx';
import messages from './messages.ts';

/** How sure we are of a fact: read in a public source, or ours. */
export function ConfidenceMark({ of }: { of: Confidence }) {
  const say = useSay(messages);
  return of === 'verified' ? <Tag sign="ok">{say(of)}</Tag> : <Tag sign="open">{say(of)}</Tag>;
}
