import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field, Select } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { saveProfile } from '../tenders_.$tenderId_.profile/save-profile.server.ts';
import { mappingPage } from './mapping-page.server.ts';
import messages from './messages.ts';
import { mappingFrom } from './parse-mapping.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'profile:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  return { tender: head, version: tender.version, mayEdit: access.can('profile:edit') && head.decidedAt === null && !head.archived, ...mappingPage(profile, params['practiceId']!, access.locale) };
}

/** Saves what counts for one practice as the tender's own profile, in its next version. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'profile:edit');
  const { tender, profile, decision } = await tenderOf(access, params['tenderId']);
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  const practiceId = params['practiceId']!;
  const form = await request.formData();
  if (mappingPage(profile, practiceId, access.locale).practice.id !== practiceId) throw notFound();
  const wanted = mappingFrom(form, profile, practiceId);
  if (!wanted.ok) return data({ error: wanted.error }, { status: 422 });
  const outcome = await saveProfile(access, tender, wanted.value, JSON.stringify(wanted.value) !== JSON.stringify(profile), form);
  if (outcome.kind !== 'saved') return data({ error: outcome.kind }, { status: outcome.kind === 'wrong' ? 422 : 409 });
  return redirect(`/tenders/${tender.id}/profile?saved=1&was=${encodeURIComponent(`${profile.id}@${profile.version}`)}`);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { practice: data?.practice.id ?? '', tender: data?.tender.name ?? '' });

export default function PracticeMapping() {
  const say = useSay(messages);
  const { tender, version, mayEdit, practice, lines, differs } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const profile = `/tenders/${tender.id}/profile`;
  return (
    <TenderFrame tender={tender} tab="profile" title={say('title', { practice: practice.id })} below={[{ label: say('toProfile'), to: profile }, { label: practice.id }]}>
      <Lede>{say('lede', { name: practice.name })}</Lede>
      {error && <Message kind="error" title={say(error)} focus />}
      {!mayEdit && <p className="muted">{say('readOnly')}</p>}
      <Form method="post" className="stack" key={version}>
        <input type="hidden" name="version" value={version} />
        {lines.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <DataTable
            caption={say('title', { practice: practice.id })}
            variant="top stacked"
            head={
              <tr>
                <th scope="col">{say('criterion')}</th>
                <th scope="col">{say('goodWhen')}</th>
                <th scope="col">{say('weight')}</th>
                <th scope="col">{say('link')}</th>
              </tr>
            }
          >
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row"><span className="hang">{line.ref}</span> {line.label}</th>
                  <td>
                    {line.source === 'mds2' && line.goodWhen !== 'provided' && mayEdit ? (
                      <select name={`good-${line.id}`} defaultValue={line.goodWhen} aria-label={say('goodOf', { ref: line.ref })}>
                        <option value="yes">{say('yes')}</option>
                        <option value="no">{say('no')}</option>
                        {line.goodWhen === 'text-present' && <option value="text-present">{say('text-present')}</option>}
                      </select>
                    ) : (
                      say(line.goodWhen)
                    )}
                  </td>
                  <td>
                    {mayEdit ? (
                      <select name={`weight-${line.id}`} defaultValue={String(line.weight)} aria-label={say('weightOf', { ref: line.ref })}>
                        <option value="3">3</option>
                        <option value="2">2</option>
                        <option value="1">1</option>
                        <option value="0">{say('leftOut')}</option>
                      </select>
                    ) : (
                      line.weight
                    )}
                  </td>
                  <td>{line.own ? <b>{say('own')}</b> : say(line.confidence)}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
        {mayEdit && (
          <>
            <Section title={say('add')}>
              <div className="bar">
                <Field name="add" label={say('addQuestion')} hint={say('addHint')} maxLength={20} autoComplete="off" />
                <Select name="addGood" label={say('addGood')}>
                  <option value="yes">{say('yes')}</option>
                  <option value="no">{say('no')}</option>
                </Select>
                <Select name="addWeight" label={say('addWeight')}>
                  <option value="1">1</option>
                  <option value="2">2</option>
                  <option value="3">3</option>
                </Select>
              </div>
            </Section>
            <Field name="reason" label={say('reason')} maxLength={2000} />
            <p className="bar">
              <Button weight="first">{say('save')}</Button>
              {differs && <Button name="restore" value="1">{say('restore')}</Button>}
            </p>
          </>
        )}
      </Form>
      <p className="bar">
        <Link to={profile}>{say('toProfile')}</Link>
        <Link to={`/catalogue/practices/${practice.id}`}>{say('catalogue')}</Link>
      </p>
    </TenderFrame>
  );
}
