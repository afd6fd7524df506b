import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { LinkButton } from '../../ui/controls/button.tsx';
import { IntervalLegend } from '../../ui/interval/legend.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { RankingTable } from '../../ui/ranking/ranking-table.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { useTenderWords } from '../../ui/tender/use-tender-words.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { canWin, columnsOf, inOrder, shownQuestions, shownRows } from './columns.ts';
import { comparePage } from './compare-page.server.ts';
import { CompareFilter } from './compare-filter.tsx';
import { compareLede } from './lede.ts';
import { LeftOutNotes } from './left-out-notes.tsx';
import messages from './messages.ts';
import type { Column, QuestionRow, ScoreRow } from './model.ts';
import { QuestionTable } from './question-table.tsx';
import { ScoreColumns } from './score-columns.tsx';
import { ScoreMatrix } from './score-matrix.tsx';
import { SettlingTable } from './settling-table.tsx';
import { compareLink, readCompareView, toggled } from './view.ts';

/** Columns up to six, rows from seven: names stay horizontal, and twenty fit a screen. */
const MOST_COLUMNS = 6;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const page = await comparePage(access, tender, profile, readCompareView(request.url));
  return { tender: head, ...page, quiet: page.view.rows === 'questions' && page.candidates.length > MOST_COLUMNS };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function Compare() {
  const say = useSay(messages);
  const shared = useTenderWords();
  const locale = useLocale();
  const page = useLoaderData<typeof loader>();
  const { tender, view, knockOuts, questions, rows, groups } = page;
  const home = `/tenders/${tender.id}`;
  const all = columnsOf(page.candidates);
  const columns = inOrder(view.inRace ? all.filter(canWin) : all, view.order);
  const leader = all.find(({ out }) => !out);
  const dense = columns.length > MOST_COLUMNS;
  const asRows = view.table === null ? dense : view.table === 'rows';
  const candidateLink = ({ id }: Column): string => `${home}/candidates/${id}`;
  const practiceLink = (column: Column, row: ScoreRow): string => `${home}/candidates/${column.id}/evidence/${row.id}`;
  const sectionLink = (column: Column, row: ScoreRow): string => `${home}/candidates/${column.id}?section=${row.id}#answers`;
  const answerLink = (column: Column, { id, practice }: QuestionRow): string =>
    practice === null ? `${home}/candidates/${column.id}?section=${id.split('-')[0]}#q-${id}` : `${home}/candidates/${column.id}/evidence/${practice}/${id}`;

  if (all.length === 0) {
    return (
      <TenderFrame tender={tender} tab="compare" title={say('title')}>
        <Lede>{say('ledeNone')}</Lede>
        <EmptyState title={say('emptyTitle')} hint={say('emptyHint')}>
          <LinkButton weight="first" to={home}>{say('toTender')}</LinkButton>
        </EmptyState>
      </TenderFrame>
    );
  }
  const scoreRows = shownRows(rows, columns, view.only);
  const questionPlaces = shownQuestions(questions, columns, view.only);
  const shownCount = view.rows === 'questions' ? questionPlaces.length : scoreRows.length;
  const allCount = view.rows === 'questions' ? questions.length : rows.length;
  const allOpen = scoreRows.length > 0 && scoreRows.every(({ row }) => view.open.includes(row.id));
  const title = view.rows === 'practices' ? say('byPractices') : view.rows === 'sections' ? say('bySections') : say('byQuestions');
  const caption = view.rows === 'practices' ? say('captionPractices') : say('captionSections');
  const tableProps = { caption, columns, scoresOf: (column: Column) => column.scores, knockOuts, candidateLink, figureLink: view.rows === 'practices' ? practiceLink : sectionLink };
  const groupRows = groups.map((row, at) => ({ row: { ...row, group: say(row.group === 'phases' ? 'phases' : 'goals') }, at }));
  return (
    <TenderFrame tender={tender} tab="compare" title={columns.length === 2 && view.candidates.length === 2 ? say('titleTwo', { left: columns[0]!.name, right: columns[1]!.name }) : say('title')}>
      <Lede>{compareLede(all, page.older, say, locale)}</Lede>
      {page.ofCandidates > page.picker.length && <p className="muted">{say('noteTwenty', { shown: page.picker.length, count: page.ofCandidates })}</p>}
      {view.rows !== 'questions' && (
        <div className="cols wide1">
          <Section title={say('ranking')}>
            <RankingTable
              caption={say('ranking')}
              knockOuts={knockOuts}
              {...(leader ? { lead: leader.total.low } : {})}
              rows={columns.map((column) => ({ ...column, key: column.id, to: candidateLink(column), failed: column.failed.length, open: column.open.length }))}
            />
            <p className="muted">{shared('securityOnly')}</p>
          </Section>
          <Section title={say('settling')}>
            {page.decisive !== '' && <p>{page.decisive}</p>}
            <SettlingTable decided={page.decisive !== ''} lines={page.settling} more={page.settlingMore} />
          </Section>
        </div>
      )}
      <section>
        <div className="head">
          <h2>{title}</h2>
          <IntervalLegend />
          {view.rows === 'practices' && <p className="legend"><span>{say('legendAnswered')}</span></p>}
        </div>
        <CompareFilter view={view} candidates={page.picker} phases={page.phases} sections={page.sections} section={page.section} shown={all.map(({ id }) => id)}>
          <span className="muted" role="status">{say('shownRows', { shown: shownCount, count: allCount })}</span>
          {view.rows !== 'questions' && !asRows && (
            <LinkButton to={compareLink(view, { open: allOpen ? [] : scoreRows.map(({ row }) => row.id) })} preventScrollReset replace>
              {say(allOpen ? 'closeAll' : 'openAll')}
            </LinkButton>
          )}
        </CompareFilter>
        {shownCount === 0 ? (
          <p>{say('nothing')}</p>
        ) : view.rows === 'questions' ? (
          <QuestionTable
            questions={questions}
            shown={questionPlaces}
            columns={columns}
            knockOuts={knockOuts}
            dense={dense}
            candidateLink={candidateLink}
            answerLink={answerLink}
            questionLink={({ id }) => (questions.length === 1 ? `/catalogue/questions/${id}` : compareLink(view, { find: id, only: null, section: null }))}
          />
        ) : asRows ? (
          <ScoreMatrix
            {...tableProps}
            candidates={columns}
            rows={scoreRows}
            headLink={(row) => (view.rows === 'practices' ? `/catalogue/practices/${row.id}` : compareLink(view, { rows: 'questions', section: row.id, only: null, table: null }))}
          />
        ) : (
          <ScoreColumns
            {...tableProps}
            rowName={say(view.rows === 'practices' ? 'practice' : 'section')}
            rows={scoreRows}
            opening={{ open: view.open, questions, toggle: (id) => compareLink(view, { open: toggled(view.open, id) }), onlyDifferent: view.only !== null }}
          />
        )}
        <LeftOutNotes leftOut={page.leftOut} />
      </section>
      {groupRows.length > 0 && (
        <Section title={say('byGroups')}>
          {asRows ? (
            <ScoreMatrix caption={say('captionGroups')} rows={groupRows.map(({ row, at }) => ({ row: { ...row, id: row.title }, at }))} candidates={columns} scoresOf={({ groups: own }) => own} knockOuts={knockOuts} candidateLink={candidateLink} figureLink={() => undefined} headLink={() => undefined} />
          ) : (
            <ScoreColumns caption={say('captionGroups')} rowName={say('group')} rows={groupRows.map(({ row, at }) => ({ row: { ...row, id: row.id }, at }))} columns={columns} scoresOf={({ groups: own }) => own} knockOuts={null} candidateLink={candidateLink} figureLink={() => undefined} />
          )}
        </Section>
      )}
      <p>
        <Link to={`${home}/decision`}>{shared('decision')}</Link>
      </p>
    </TenderFrame>
  );
}
