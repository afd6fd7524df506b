import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { catalogueOf } from './catalogue-data.server.ts';
import { ConfidenceMark } from './confidence-mark.tsx';
import messages from './messages.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'catalogue:read');
  return catalogueOf(access.locale, new URL(request.url).searchParams.get('section'));
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function Catalogue() {
  const say = useSay(messages);
  const { counts, practices, sections, section } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Lede>{say('lede', counts)}</Lede>
      <div className="stack">
        <Section title={say('questions')} id="questions">
          <nav className="bar sections" aria-label={say('questions')}>
            {sections.map((one) => (
              <Link key={one.code} to={`?section=${one.code}#questions`} aria-current={section?.code === one.code ? 'page' : undefined} title={one.title} preventScrollReset>
                {one.code} <small className="muted">{one.count}</small>
                <span className="vh"> {one.title}</span>
              </Link>
            ))}
          </nav>
          {section ? (
            <div className="stack near">
              <h3>{section.title}</h3>
              <p>{section.what} <ConfidenceMark of={section.confidence} /></p>
              <DataTable
                caption={section.title}
                variant="top stacked"
                head={
                  <tr>
                    <th scope="col">{say('question')}</th>
                    <th scope="col">{say('paraphrase')}</th>
                    <th scope="col">{say('polarity')}</th>
                  </tr>
                }
              >
                <tbody>
                  {section.questions.map(({ id, text, polarity }) => (
                    <tr key={id}>
                      <th scope="row"><Link to={`/catalogue/questions/${id}`}>{id}</Link></th>
                      <td>{text}</td>
                      <td>{say(`polarity-${polarity}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </div>
          ) : (
            <p className="muted">{say('notSection')}</p>
          )}
        </Section>
        <Section title={say('practices')} aside={<span className="muted">{say('practicesHint')}</span>}>
          <DataTable
            caption={say('practices')}
            variant="top stacked"
            head={
              <tr>
                <th scope="col">{say('practice')}</th>
                <th scope="col">{say('phase')}</th>
                <th scope="col" className="num">{say('criteria')}</th>
              </tr>
            }
          >
            <tbody>
              {practices.map(({ id, title, phase, criteria }) => (
                <tr key={id}>
                  <th scope="row"><Link to={`/catalogue/practices/${id}`}>{id}</Link> {title}</th>
                  <td>{say(phase)}</td>
                  <td className="num">{criteria}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Section>
      </div>
    </>
  );
}
