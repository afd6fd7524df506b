import { speaker, type Messages, type Slots } from '@mds2/base';

import { useLocale } from './use-locale.ts';

/** A speaker for one catalogue in the language of this page: `const say = useSay(messages); say('candidates', { count: 5 })`. */
export function useSay<K extends string>(messages: Messages<K>): (key: K, slots?: Slots) => string {
  return speaker(messages, useLocale());
}
