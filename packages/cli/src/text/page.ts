import type { Locale } from '@mds2/base';
import type { Style } from './style.ts';

/** How text is laid out: in which language, how wide, how set off. */
export interface PageLayout {
  readonly locale: Locale;
  readonly width: number;
  readonly style: Style;
}
