import { render, type Locale } from '@mds2/base';
import type { DocumentHeader } from '@mds2/disclosure';
import { printable } from './printable.ts';
import { words } from './words.ts';

/** Manufacturer and model as one name, the brand once: many models begin with it. Says so where the form states neither. */
export function candidateName(
  { manufacturer, model }: Pick<DocumentHeader, 'manufacturer' | 'model'>,
  locale: Locale,
): string {
  const [maker, device] = [printable(manufacturer ?? ''), printable(model ?? '')];
  const brand = maker.split(' ')[0] ?? '';
  const repeats = brand !== '' && device.toLowerCase().startsWith(`${brand.toLowerCase()} `);
  return (repeats ? device : `${maker} ${device}`.trim()) || render(words[locale].unnamed, locale);
}
