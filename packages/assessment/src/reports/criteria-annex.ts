import { speaker, type Locale } from '@mds2/base';
import { criteria as catalogCriteria, knockOuts, practiceOf, procurementTypes, questionOf, type Criterion, type Profile, type Source } from '@mds2/catalog';
import messages from './criteria-annex.messages.ts';
import shared from './evaluation-report.messages.ts';
import { column, numberColumn, paragraph, tableSection, text, type Report } from './report.ts';

export interface CriteriaAnnexInput {
  readonly organisation: string;
  readonly tender: { readonly name: string; readonly reference: string | null; readonly procurementType: string; readonly sources: readonly Source[]; readonly demo: boolean };
  readonly profile: Profile;
  /** null before publishing: the annex is a draft then, and says so on every page. */
  readonly published: { readonly fingerprint: string; readonly at: string } | null;
  /** ISO time. */
  readonly madeAt: string;
}

/** The annex to the tender documents: what is asked, by which criteria and weights it is judged, what excludes, under which fingerprint. */
export function criteriaAnnex({ organisation, tender, profile, published, madeAt }: CriteriaAnnexInput, locale: Locale): Report {
  const say = speaker(messages, locale);
  const word = speaker(shared, locale);
  const type = procurementTypes.find(({ code }) => code === tender.procurementType);
  const scoring = (profile.criteria ?? catalogCriteria).filter(({ source, practice }) => tender.sources.includes(source) && weightOf(practice) > 0 && practiceOf(practice)?.procurementTypes.includes(tender.procurementType));
  return {
    title: say('title', { tender: tender.name }),
    subtitle: organisation,
    locale,
    mark: published ? (tender.demo ? word('demo') : null) : say('draft'),
    madeAt,
    facts: [
      [word('reference'), text(tender.reference ?? say('none'))],
      [word('type'), text(type ? `${type.label[locale]} (${type.code})` : tender.procurementType)],
      [word('profile'), text(`${profile.name[locale]} ${profile.version}`)],
      [word('sources'), text(tender.sources.map((source) => word(`source-${source}`)).join(', '))],
      ...(published
        ? ([
            [say('fingerprint'), text(published.fingerprint)],
            [say('publishedAt'), { kind: 'date', iso: published.at }],
          ] as const)
        : []),
    ],
    sections: [
      { id: 'asked', heading: say('asked'), blocks: [paragraph(say('intro')), ...(tender.sources.includes('mds2') ? [paragraph(say('asked-form'))] : []), ...(published ? [paragraph(say('fingerprint-why'))] : [])] },
      tableSection(
        'weights',
        word('practices'),
        {
          columns: [column('practice', word('practice'), 6), numberColumn('weight', word('weight'), 1)],
          rows: [...new Set(scoring.map(({ practice }) => practice))].map((id) => [text(`${id} ${practiceOf(id)?.title[locale] ?? ''}`), { kind: 'number', value: weightOf(id), decimals: 1 }]),
        },
        say('weights-why'),
      ),
      tableSection(
        'knock-outs',
        word('knock-outs'),
        {
          columns: [column('criterion', word('criterion'), 5), column('basis', say('basis'), 3)],
          rows: profile.knockOuts.flatMap((id) => {
            const found = knockOuts.find((one) => one.id === id);
            return found ? [[text(found.wording[locale]), text(found.basis)]] : [];
          }),
        },
        say('knock-outs-why'),
      ),
      tableSection('criteria', say('criteria'), {
        columns: [column('practice', word('practice'), 1), column('asks', say('asks'), 5), column('good', say('good'), 1), numberColumn('weight', word('weight'), 1)],
        rows: scoring.map((criterion) => [text(criterion.practice), text(asksWords(criterion, locale)), text(say(`good-${criterion.goodWhen}`)), { kind: 'number', value: criterion.weight, decimals: 0 }]),
      }),
      { id: 'method', heading: word('method'), blocks: [...(['method-interval', 'method-criterion', 'method-practice', 'method-total', 'method-rank', 'method-knock-out', 'provenance'] as const).map((key) => paragraph(word(key)))] },
    ],
  };

  function weightOf(practice: string): number {
    return profile.practiceWeights[practice] ?? 1;
  }
}

/** The questions of a criterion with their short labels; other sources by their key. */
function asksWords({ ref, source }: Criterion, locale: Locale): string {
  if (source !== 'mds2') return ref;
  return ref
    .split(/([|&])/)
    .map((part) => (part === '|' || part === '&' ? part : `${part} ${questionOf('HN 1-2019', part)?.label[locale] ?? ''}`.trim()))
    .join(' ');
}
