import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { useLocale } from '../../i18n/use-locale.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Crumbs } from '../../ui/layout/crumbs.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { formatList } from '../../ui/text/figures.ts';
import { practicePage } from '../catalogue/catalogue-data.server.ts';
import { CriteriaList } from '../catalogue/criteria-list.tsx';
import messages from '../catalogue/messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'catalogue:read');
  return practicePage(access.locale, params['practiceId']!);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'metaPractice', { id: data?.id ?? '' });

const FACTS = ['title', 'phase', 'types', 'threats', 'evidence', 'mapping'] as const;

export default function CataloguePractice() {
  const say = useSay(messages);
  const locale = useLocale();
  const practice = useLoaderData<typeof loader>();
  return (
    <>
      <Crumbs items={[{ label: say('catalogue'), to: '/catalogue' }, { label: `${practice.id} ${practice.title}` }]} />
      <PageTitle facts={<Facts items={[[say('practice'), practice.title], [say('phase'), say(practice.phase)]]} />}>{say('titlePractice', { id: practice.id })}</PageTitle>
      <Lede>{practice.meaning}</Lede>
      <div className="cols">
        <Section title={say('why')}>
          <div className="stack near">
            <p>{practice.why}</p>
            <p><b>{say('ask')}:</b> {practice.ask}</p>
          </div>
        </Section>
        <Section title={practice.title}>
          <Facts
            rows
            items={[
              [say('types'), formatList(practice.types, locale)],
              [say('threats'), formatList(practice.threats, locale)],
              [say('evidenceExamples'), practice.evidence],
            ]}
          />
        </Section>
        <Section title={say('sure')}>
          <ul className="stack tight">
            {FACTS.map((fact) => (
              <li key={fact}>{say(`sure-${fact}`, { confidence: say(practice.confidence[fact]) })}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={say('criteria')} aside={<span className="muted">{say('changeHint')}</span>}>
        <CriteriaList caption={say('criteria')} criteria={practice.criteria} by="ref" />
      </Section>
    </>
  );
}
