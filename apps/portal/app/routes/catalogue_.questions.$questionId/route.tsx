import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { useLocale } from '../../i18n/use-locale.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Crumbs } from '../../ui/layout/crumbs.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { formatList } from '../../ui/text/figures.ts';
import { questionPage } from '../catalogue/catalogue-data.server.ts';
import { CriteriaList } from '../catalogue/criteria-list.tsx';
import messages from '../catalogue/messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'catalogue:read');
  return questionPage(access.locale, params['questionId']!);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'metaQuestion', { id: data?.id ?? '' });

export default function CatalogueQuestion() {
  const say = useSay(messages);
  const locale = useLocale();
  const question = useLoaderData<typeof loader>();
  const { id, section, criteria } = question;
  return (
    <>
      <Crumbs items={[{ label: say('catalogue'), to: '/catalogue' }, { label: `${section.code} ${section.title}`, to: `/catalogue?section=${section.code}#questions` }, { label: id }]} />
      <PageTitle>{say('titleQuestion', { id })}</PageTitle>
      <Lede>{question.text}</Lede>
      <div className="cols">
        <Section title={say('why')}>
          <div className="stack near">
            {question.why && <p>{question.why}</p>}
            <p><b>{say('ask')}:</b> {question.ask}</p>
          </div>
        </Section>
        <Section title={question.label}>
          <Facts
            rows
            items={[
              [say('polarity'), say(`polarity-${question.polarity}`)],
              [say('importance'), say('importanceOf', { level: question.importance })],
              [say('gate'), question.gate === null ? say('always') : <code>{question.gate}</code>],
              [say('goals'), question.goals.length > 0 ? formatList(question.goals, locale) : undefined],
              [say('evidence'), question.evidence || undefined],
              [say('parent'), question.parent ? <><Link to={`/catalogue/questions/${question.parent.id}`}>{question.parent.id}</Link> {question.parent.label}</> : undefined],
              [say('confidence'), <>{say('idSure', { confidence: say(question.confidence.id) })}<br />{say('wordsSure', { confidence: say(question.confidence.words) })}</>],
            ]}
          />
        </Section>
        {question.children.length > 0 && (
          <Section title={say('children')}>
            <ul>
              {question.children.map((child) => (
                <li key={child.id}><Link to={`/catalogue/questions/${child.id}`}>{child.id}</Link> {child.label}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Section title={say('countsIn')} aside={<span className="muted">{say('changeHint')}</span>}>
        {criteria.length === 0 ? <p>{say('nowhere')}</p> : <CriteriaList caption={say('countsIn')} criteria={criteria} by="practice" />}
      </Section>
    </>
  );
}
