import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Check, Select, TextField } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { useTenderWords } from '../../ui/tender/use-tender-words.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { readDraft } from './draft.ts';
import { KnockOutList } from './knock-out-list.tsx';
import { profileLede } from './lede.ts';
import { LiveRanking } from './live-ranking.tsx';
import messages from './messages.ts';
import { profilePage } from './profile-page.server.ts';
import { saveDraft } from './save-profile.server.ts';
import { TurnsTable } from './turns-table.tsx';
import { UndoForm } from './undo-form.tsx';
import { VersionList } from './version-list.tsx';
import { WeightsTable } from './weights-table.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'profile:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const query = new URL(request.url).searchParams;
  const base = (await baseProfile(access, query.get('base'), profile)) ?? profile;
  const page = await profilePage(access, tender, profile, base, readDraft(query, base, tender));
  const [was, wasVersion] = (query.get('was') ?? '').split('@');
  const undo = was ? await access.profiles.find(was, Number(wasVersion)) : undefined;
  return {
    tender: head,
    version: tender.version,
    mayEdit: access.can('profile:edit') && access.can('tender:edit'),
    saved: query.has('saved') ? { undo: undo ? { id: undo.id, version: undo.version, name: undo.name[access.locale] } : null } : null,
    ...page,
  };
}

/** Saves the draft as the tender's requirements, or takes an earlier profile back into use. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'profile:edit');
  const { tender, profile, decision } = await tenderOf(access, params['tenderId']);
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  const form = await request.formData();
  const back = `/tenders/${tender.id}/profile?saved=1&was=${encodeURIComponent(`${profile.id}@${profile.version}`)}`;
  if (form.get('intent') === 'use') {
    const wanted = await access.profiles.find(String(form.get('profile')), Number(form.get('profileVersion')));
    if (!wanted) throw notFound();
    const done = await access.tenders.update(tender.id, Number(form.get('version')), { profileId: wanted.id, profileVersion: wanted.version });
    return done === true ? redirect(back) : data({ error: done === 'locked' ? ('frozen' as const) : ('conflict' as const) }, { status: 409 });
  }
  const base = await baseProfile(access, String(form.get('base') ?? ''), profile);
  if (!base) throw notFound();
  const outcome = await saveDraft(access, tender, base, form);
  if (outcome.kind === 'saved') return redirect(back);
  return data({ error: outcome.kind }, { status: outcome.kind === 'wrong' ? 422 : 409 });
}

/** The profile that a draft starts from; the tender's own in the version that it uses. */
async function baseProfile(access: Pick<Awaited<ReturnType<typeof requireAccess>>, 'profiles'>, id: string | null, current: { readonly id: string; readonly version: number }) {
  if (!id) return undefined;
  return await access.profiles.find(id, id === current.id ? current.version : undefined);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function TenderProfile() {
  const say = useSay(messages);
  const shared = useTenderWords();
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const { tender, draft, base, weights, knockOuts, ranking, mayEdit, saved } = page;
  const home = `/tenders/${tender.id}`;
  const frozen = tender.decidedAt !== null;
  const maySave = mayEdit && !frozen && !tender.archived;
  const { form, preview, settle } = useLivePreview();
  const leader = ranking.find(({ place }) => place !== null);
  return (
    <TenderFrame tender={tender} tab="profile" title={say('title')}>
      <Lede hold live>{profileLede(page, say)}</Lede>
      {error && <Message kind="error" title={say(error === 'frozen' ? 'frozenTitle' : error)} focus />}
      {saved && !error && page.changes === 0 && (
        <Message kind="note" title={say('savedTitle', { name: base.name, version: base.version })} focus>
          {saved.undo && maySave && <UndoForm version={page.version} to={saved.undo} label={say('undoOf', { name: saved.undo.name, version: saved.undo.version })} />}
        </Message>
      )}
      {frozen ? (
        <Message kind="note" title={say('frozenTitle')}><p>{say('frozenText')}</p></Message>
      ) : tender.archived ? (
        <Message kind="note" title={say('archivedTitle')}><p>{say('archivedText')}</p></Message>
      ) : (
        !mayEdit && <p className="muted">{say('readOnly')}</p>
      )}
      <Form method="get" className="bar" preventScrollReset>
        <Select label={say('startFrom')} name="base" defaultValue={base.id} key={base.id}>
          {page.profiles.map(({ code, label }) => (
            <option key={code} value={code}>{label}</option>
          ))}
        </Select>
        <Button>{say('take')}</Button>
        <span className="muted">{say('startHint')}</span>
      </Form>
      {/* A new base brings new fields: what was typed for another one does not stay in them. */}
      <Form method="post" ref={form} key={`${base.id}@${base.version}@${page.version}`} onChange={preview} onSubmit={settle} preventScrollReset>
        <input type="hidden" name="set" value="1" />
        <input type="hidden" name="base" value={base.id} />
        <input type="hidden" name="version" value={page.version} />
        <div className="cols wide1">
          <div className="stack">
            <Section title={say('asked')}>
              <div className="stack near">
                <Select label={say('type')} name="type" defaultValue={draft.procurementType}>
                  {page.types.map(({ code, label }) => (
                    <option key={code} value={code}>{label} ({code})</option>
                  ))}
                </Select>
                <fieldset className="field">
                  <legend>{say('sources')}</legend>
                  {SOURCES.map((source) => (
                    <Check key={source} name="sources" value={source} defaultChecked={draft.sources.includes(source)}>{shared(`source-${source}`)}</Check>
                  ))}
                </fieldset>
                <Check name="strict" value="1" defaultChecked={draft.strictNa}>{say('strictNa')}</Check>
              </div>
            </Section>
            <Section title={say('weights')} aside={<span className="muted">{say('weightsHint')}</span>}>
              <WeightsTable lines={weights} home={home} />
            </Section>
            <Section title={say('knockOuts')}>
              <KnockOutList lines={knockOuts} />
            </Section>
          </div>
          <div className="stack side">
            <Section title={say('ranking')} aside={<span className="muted" role="status">{page.changes === 0 ? say('asSaved') : say('changed', { count: page.changes })}</span>}>
              {ranking.length > 0 && <LiveRanking rows={ranking} knockOuts={draft.knockOuts.length} lead={leader?.total.low} linkTo={({ key }) => `${home}/candidates/${key}`} />}
              {page.count > ranking.length && <p className="muted">{say('best', { shown: ranking.length, count: page.count })}</p>}
            </Section>
            {ranking.length > 1 && (
              <Section title={say('turns')}>
                <TurnsTable lines={weights} />
              </Section>
            )}
            <div className="stack near">
              {maySave && <TextField label={say('reason')} hint={say('reasonHint')} name="reason" rows={2} maxLength={2000} />}
              <p className="bar">
                {maySave && <Button weight="first">{say('save')}</Button>}
                <Button formMethod="get" name="preview" value="1">{say('preview')}</Button>
                {page.changes > 0 && <LinkButton to={`${home}/profile`}>{say('discard')}</LinkButton>}
              </p>
              <p className="muted">{say('previewHint')}</p>
            </div>
          </div>
        </div>
      </Form>
      {page.versions.length > 0 && (
        <Section title={say('versions')}>
          <VersionList versions={page.versions} version={page.version} mayUse={maySave} />
        </Section>
      )}
    </TenderFrame>
  );
}

const SOURCES = ['mds2', 'mdcg', 'document', 'hospital'] as const;

/** With script the consequence follows each change by itself, through the same address that the button opens. */
function useLivePreview() {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const wait = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(wait.current), []);
  const preview = (): void => {
    clearTimeout(wait.current);
    wait.current = setTimeout(() => {
      if (!form.current?.checkValidity()) return;
      const fields = new FormData(form.current);
      for (const own of ['version', 'reason']) fields.delete(own);
      submit(fields, { method: 'get', replace: true, preventScrollReset: true });
    }, 250);
  };
  // Saving goes before a preview that still waits: it would take the answer's place.
  const settle = (): void => clearTimeout(wait.current);
  return { form, preview, settle };
}
