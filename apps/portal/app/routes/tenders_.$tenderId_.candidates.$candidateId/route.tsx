import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { LinkButton } from '../../ui/controls/button.tsx';
import { IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { Message } from '../../ui/message/message.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { floorPercent, formatList } from '../../ui/text/figures.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { AnswersTable } from './answers-table.tsx';
import { candidatePage } from './candidate-page.server.ts';
import messages from './messages.ts';
import { RevisionTable } from './revision-table.tsx';
import { candidateLink, readCandidateView } from './view.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const page = await candidatePage(access, tender, profile, params['candidateId']!, readCandidateView(request.url));
  return { tender: head, mayImport: access.can('tender:import') && !head.archived && head.decidedAt === null, ...page };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { candidate: data?.candidate.name ?? '', tender: data?.tender.name ?? '' });

export default function Candidate() {
  const say = useSay(messages);
  const locale = useLocale();
  const { date, dateTime } = useDates();
  const page = useLoaderData<typeof loader>();
  const { tender, candidate, shown, view, sections, answers, report, revisions, total, mayImport } = page;
  const home = `/tenders/${tender.id}/candidates/${candidate.id}`;
  const corrections = mayImport && (
    <>
      <Link to={`${home}/correct`}>{say('correct')}</Link> <Link to={`${home}/answers`}>{say('edit')}</Link>
    </>
  );
  if (!shown || !total) {
    return (
      <TenderFrame tender={tender} tab="overview" title={say('title', { candidate: candidate.name })} below={[{ label: candidate.name }]}>
        <Lede>{say('ledeNone')}</Lede>
        <EmptyState title={say('ledeNone')}><LinkButton to={`/tenders/${tender.id}`}>{say('emptyAction')}</LinkButton></EmptyState>
        <p className="bar">{corrections}</p>
      </TenderFrame>
    );
  }
  const section = sections.find(({ code }) => code === view.section);
  const open = sections.reduce((sum, each) => sum + each.open, 0);
  const lede = [
    say('lede', { answered: shown.answered, count: shown.answered + shown.open, open: shown.open, range: intervalLabel(total), coverage: floorPercent(page.coverage) }),
    page.failed.length > 0 ? say('ledeOut', { count: page.failed.length }) : page.openKnockOuts > 0 ? say('ledeOpenKnockOuts', { count: page.openKnockOuts }) : '',
    shown.manual ? say('ledeManual') : '',
    shown.formVersion === 'HN 1-2019' ? '' : say('ledeOlder', { form: shown.formVersion }),
  ];
  return (
    <TenderFrame tender={tender} tab="overview" title={say('title', { candidate: candidate.name })} below={[{ label: candidate.name }]}>
      <Lede>{lede.filter(Boolean).join(' ')}</Lede>
      {!shown.current && (
        <Message kind="warning" title={say('older', { number: shown.number })}>
          <p><Link to={home}>{say('toCurrent')}</Link></p>
        </Message>
      )}
      <div className="stack">
        <IntervalBar range={total} label={intervalLabel(total)} grid />
        <div className="cols">
          <Section title={say('document')}>
            <Facts
              rows
              items={[
                [say('manufacturer'), shown.document.manufacturer ?? say('notStated')],
                [say('model'), shown.document.model ?? say('notStated')],
                [say('documentId'), shown.document.documentId ?? say('notStated')],
                [say('releaseDate'), shown.document.releaseDate === null ? say('notStated') : date(shown.document.releaseDate)],
                [say('form'), shown.formVersion],
                [say('sheets'), shown.sheets.length > 0 ? shown.sheets.join(', ') : undefined],
                [say('imported'), say('importedBy', { date: dateTime(shown.importedAt), who: shown.importedBy })],
                [say('file'), shown.manual ? <Tag sign="warn">{say('typed')}</Tag> : <a href={`/disclosures/${candidate.id}/original/${shown.number}`}>{say('original')}</a>],
              ]}
            />
          </Section>
          <Section title={say('exposures')}>
            <p>{page.exposures.length > 0 ? formatList(page.exposures, locale) : say('noExposures')}</p>
            {page.failed.length > 0 && (
              <Message kind="error" title={say('knockedOut')}>
                <ul>
                  {page.failed.map(({ wording, questions }) => (
                    <li key={wording}>{wording} <span className="muted">{questions.join(', ')}</span></li>
                  ))}
                </ul>
              </Message>
            )}
          </Section>
        </div>
        <Section title={say('answers')} id="answers">
          <nav aria-label={say('sectionsNav')} className="bar sections">
            <Link to={`${candidateLink(view, { onlyOpen: true })}#answers`} aria-current={view.onlyOpen ? 'page' : undefined} preventScrollReset>{say('onlyOpen', { count: open })}</Link>
            {sections.map((one) => (
              <Link key={one.code} to={`${candidateLink(view, { section: one.code, onlyOpen: false })}#answers`} aria-current={!view.onlyOpen && one.code === view.section ? 'page' : undefined} title={one.title || say('sectionOther')} preventScrollReset>
                {one.code === 'other' ? say('sectionOther') : one.code}
                {one.open > 0 && <small className="muted"> {one.open}</small>}
                <span className="vh"> {one.title}, {say('sectionCount', { answers: one.answers, open: one.open })}</span>
              </Link>
            ))}
          </nav>
          {section && !view.onlyOpen && <h3>{section.title || say('sectionOther')}</h3>}
          {answers.length === 0 ? <p>{say('noOpen')}</p> : <AnswersTable caption={view.onlyOpen ? say('captionOpen') : say('caption', { section: section?.code ?? '' })} answers={answers} home={home} isCurrent={shown.current} />}
        </Section>
        <Section title={say('report')} aside={<span className="muted">{page.reportCount}</span>}>
          {report.length === 0 ? (
            <p>{say('reportNone')}</p>
          ) : (
            <ul className="stack tight">
              {report.map(({ level, text }, i) => (
                <li key={i}>
                  <Tag sign={level === 'info' ? 'none' : 'warn'} tone={level === 'error' ? 'ko' : level === 'warning' ? 'due' : 'plain'}>{say(`level-${level}`)}</Tag> <span className="wrap">{text}</span>
                </li>
              ))}
            </ul>
          )}
          {page.reportCount > report.length && !view.allRemarks && <p><Link to={candidateLink(view, { allRemarks: true })} preventScrollReset>{say('reportMore', { count: page.reportCount })}</Link></p>}
        </Section>
        <Section title={say('revisions')} aside={corrections}>
          <RevisionTable candidateId={candidate.id} home={home} revisions={revisions} shown={shown.number} />
        </Section>
      </div>
    </TenderFrame>
  );
}
