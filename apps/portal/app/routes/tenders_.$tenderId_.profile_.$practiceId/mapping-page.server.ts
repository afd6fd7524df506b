import type { Locale } from '@mds2/base';
import { criteriaOf, evidenceKinds, practiceOf, questionOf, type Criterion, type Profile } from '@mds2/catalog';

import { notFound } from '../../server/refusals.server.ts';
import { criteriaIn } from './parse-mapping.ts';

export interface MappingLine extends Pick<Criterion, 'id' | 'ref' | 'source' | 'goodWhen' | 'weight' | 'confidence'> {
  readonly label: string;
  /** Whether this profile counts it otherwise than the catalogue. */
  readonly own: boolean;
}

/** The criteria of one practice as a profile counts them. Throws the 404 page for a practice that is not there. */
export function mappingPage(profile: Profile, practiceId: string, locale: Locale) {
  const practice = practiceOf(practiceId);
  if (!practice) throw notFound();
  const catalogue = new Map(criteriaOf(practiceId).map((one) => [one.id, one]));
  const lines = criteriaIn(profile)
    .filter((one) => one.practice === practiceId)
    .map(({ id, ref, source, goodWhen, weight, confidence }): MappingLine => {
      const first = ref.split(/[|&]/)[0] ?? ref;
      const before = catalogue.get(id);
      return { id, ref, source, goodWhen, weight, confidence, label: questionOf('HN 1-2019', first)?.label[locale] ?? evidenceKinds.find(({ key }) => key === first)?.label[locale] ?? '', own: before?.weight !== weight || before.goodWhen !== goodWhen };
    });
  return { practice: { id: practice.id, name: practice.title[locale] }, lines, differs: lines.some(({ own }) => own) || lines.length !== catalogue.size };
}
