import { Form, Link, useSubmit } from '@remix-run/react';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import messages from './messages.ts';
import { compareLink, DEFAULT_DIFFERENCE, type CompareView } from './view.ts';

interface CompareFilterProps {
  readonly view: CompareView;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly phases: readonly { readonly code: string; readonly label: string }[];
  readonly sections: readonly { readonly code: string; readonly title: string }[];
  readonly section: string | null;
  /** Ids that are shown now. */
  readonly shown: readonly string[];
  /** What stands at the end: counts, a button. */
  readonly children: ReactNode;
}

/** What the table shows, as a form whose answer is an address: at once with script, by its button without. */
export function CompareFilter({ view, candidates, phases, sections, section, shown, children }: CompareFilterProps) {
  const say = useSay(messages);
  const submit = useSubmit();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    // Text is searched when its form is sent: a page per letter would take the focus from the writer.
    if ((event.target as HTMLElement).getAttribute('type') !== 'search') submit(event.currentTarget, { preventScrollReset: true, replace: true });
  };
  const scores = view.rows !== 'questions';
  return (
    <Form method="get" className="bar" aria-label={say('filter')} preventScrollReset onChange={send} key={compareLink(view)}>
      <label className="check">
        {say('rows')}{' '}
        <select name="rows" defaultValue={view.rows}>
          {(['practices', 'sections', 'questions'] as const).map((rows) => (
            <option key={rows} value={rows}>{say(`rows-${rows}`)}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" name="only" defaultChecked={view.only !== null} /> {say(scores ? 'only' : 'onlyAnswers')}
      </label>
      {scores && (
        <label className="check">
          <input type="number" name="by" min={0} max={100} defaultValue={view.only ?? DEFAULT_DIFFERENCE} aria-label={say('points')} /> {say('pointsOrMore')}
        </label>
      )}
      {view.rows === 'practices' && (
        <label className="check">
          {say('phase')}{' '}
          <select name="phase" defaultValue={view.phase ?? ''}>
            <option value="">{say('allPhases')}</option>
            {phases.map(({ code, label }) => (
              <option key={code} value={code}>{label}</option>
            ))}
          </select>
        </label>
      )}
      {!scores && (
        <>
          <label className="check">
            {say('sections')}{' '}
            <select name="section" defaultValue={section ?? 'all'}>
              <option value="all">{say('allSections')}</option>
              {sections.map(({ code, title }) => (
                <option key={code} value={code}>{code} {title}</option>
              ))}
            </select>
          </label>
          <label className="check">
            {say('find')} <input type="search" name="find" defaultValue={view.find} size={12} />
          </label>
        </>
      )}
      <label className="check">
        {say('order')}{' '}
        <select name="order" defaultValue={view.order}>
          {(['place', 'possible', 'coverage', 'name'] as const).map((order) => (
            <option key={order} value={order}>{say(`order-${order}`)}</option>
          ))}
        </select>
      </label>
      {scores && (
        <label className="check">
          {say('table')}{' '}
          <select name="table" defaultValue={view.table ?? ''}>
            <option value="">{say('tableAuto')}</option>
            <option value="columns">{say('table-columns')}</option>
            <option value="rows">{say('table-rows')}</option>
          </select>
        </label>
      )}
      <label className="check">
        <input type="checkbox" name="race" value="1" defaultChecked={view.inRace} /> {say('inRace')}
      </label>
      {candidates.length > 2 && (
        <details className="why">
          <summary>{say('which', { shown: shown.length, count: candidates.length })}</summary>
          <fieldset className="picker">
            <legend className="vh">{say('candidates')}</legend>
            {candidates.map(({ id, name }) => (
              <label key={id} className="check">
                <input type="checkbox" name="v" value={id} defaultChecked={shown.includes(id)} /> {name}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      {view.open.length > 0 && <input type="hidden" name="open" value={view.open.join(',')} />}
      <Button hidden={scripted && scores}>{say('show')}</Button>
      <span className="grow" />
      {compareLink(view) !== compareLink({ ...view, only: null, phase: null, find: '', inRace: false, candidates: [] }) && (
        <Link to={compareLink(view, { only: null, phase: null, find: '', inRace: false, candidates: [] })} preventScrollReset>
          {say('reset')}
        </Link>
      )}
      {children}
    </Form>
  );
}
