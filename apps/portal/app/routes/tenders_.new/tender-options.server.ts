import type { Locale, LocalText } from '@mds2/base';
import { phases, procurementTypes, threats } from '@mds2/catalog';
import type { Repositories } from '@mds2/store';

import type { TenderOptions } from '../../ui/tender/tender-fields.tsx';

/** Everything that the form of a tender offers, in the reader's language; profiles in their newest version. */
export async function tenderOptions({ profiles, locale }: Pick<Repositories, 'profiles'> & { readonly locale: Locale }): Promise<TenderOptions> {
  const inLanguage = ({ code, label }: { code: string; label: LocalText }) => ({ code, label: label[locale] });
  return {
    types: procurementTypes.map(inLanguage),
    profiles: (await profiles.list()).map(({ id, name }) => ({ code: id, label: name[locale] })),
    threats: threats.map(inLanguage),
    phases: phases.map(inLanguage),
  };
}
