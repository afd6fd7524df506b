import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { formatBytes } from '../../ui/text/figures.ts';
import { FileRow } from '../tenders_.$tenderId/file-row.tsx';
import { FileTable } from '../tenders_.$tenderId/file-table.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { Uploader } from '../tenders_.$tenderId/uploader.tsx';
import { importPage } from './import-page.server.ts';
import messages from './messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, head } = await tenderOf(access, params['tenderId']);
  const one = await access.imports.find(params['importId']!);
  if (!one || one.tenderId !== tender.id) throw notFound();
  return { tender: head, mayImport: access.can('tender:import') && !head.archived, ...(await importPage(access, one)) };
}

/** Takes lines that never arrived off the list, after the officer has seen them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender } = await tenderOf(access, params['tenderId']);
  const one = await access.imports.find(params['importId']!);
  if (!one || one.tenderId !== tender.id) throw notFound();
  const wished = (await request.formData()).getAll('dismiss');
  const waiting = one.files.filter(({ id, outcome }) => outcome === 'waiting' && wished.includes(id));
  if (waiting.length === 0) return data({ error: 'nothing-waits' }, { status: 409 });
  for (const { id } of waiting) await access.imports.dismiss(id);
  return redirect(`/tenders/${tender.id}/imports/${one.id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { date: data?.startedAt.slice(0, 10) ?? '' });

export default function ImportPage() {
  const say = useSay(messages);
  const locale = useLocale();
  const { dateTime } = useDates();
  const { tender, id, startedAt, startedBy, lines, refused, missing, taken, mayImport } = useLoaderData<typeof loader>();
  const files = taken + refused.length + missing.length;
  const lede = [
    taken === files ? say('ledeAll', { count: files }) : say('ledeSome', { taken, count: files }),
    refused.length > 0 ? say('ledeRefused', { count: refused.length }) : '',
    missing.length > 0 ? say('ledeMissing', { count: missing.length }) : '',
  ];
  const crumb = say('crumb', { date: dateTime(startedAt) });
  return (
    <TenderFrame
      tender={tender}
      tab="overview"
      title={say('title')}
      whileSealed
      below={[{ label: crumb }]}
      facts={[
        [say('import'), dateTime(startedAt)],
        [say('by'), startedBy],
        [say('files'), files],
      ]}
    >
      <Lede>{lede.filter(Boolean).join(' ')}</Lede>
      {missing.length > 0 && (
        <section id="missing">
          <Message kind="warning" title={say('missing')}>
            <p>{say('missingText')}</p>
            <ul className="stack tight">
              {missing.map((file) => (
                <li key={file.id} className="wrap">
                  {file.name}
                </li>
              ))}
            </ul>
            {mayImport && (
              <Form method="post" className="bar">
                {missing.map((file) => (
                  <input key={file.id} type="hidden" name="dismiss" value={file.id} />
                ))}
                <Button>{say(missing.length === 1 ? 'dismiss' : 'dismissAll')}</Button>
              </Form>
            )}
          </Message>
        </section>
      )}
      {refused.length > 0 && (
        <Section title={say('refusedFiles')}>
          <div className="stack near">
            {refused.map((file) => (
              <div key={file.id} id={`f-${file.id}`}>
                <Message kind="error" title={<span className="wrap">{file.name}</span>}>
                  <Facts
                    rows
                    items={[
                      [say('where'), file.where],
                      [say('means'), file.what],
                      [say('notAffected'), say('others')],
                    ]}
                  />
                  <Why summary={say('support')}>
                    <p className="mono wrap">
                      {say('supportLine', {
                        import: id,
                        file: file.id,
                        kind: file.kind,
                        bytes: file.bytes === null ? say('unknown') : formatBytes(file.bytes, locale),
                        sha256: file.sha256 ?? say('unknown'),
                      })}
                    </p>
                  </Why>
                </Message>
              </div>
            ))}
          </div>
        </Section>
      )}
      {mayImport && refused.length + missing.length > 0 && (
        <section>
          <Uploader tenderId={tender.id} first={false} />
        </section>
      )}
      <Section title={say('fileByFile')}>
        <FileTable>
          {lines.map((line) => (
            <FileRow key={line.id} name={line.name} state={line.done ? { state: 'done', outcome: line.done } : { state: 'lost' }} />
          ))}
        </FileTable>
        <p className="bar">
          <LinkButton to={`/tenders/${tender.id}`}>{say('back')}</LinkButton>
          {taken > 0 && !tender.sealed && <Link to={`/tenders/${tender.id}/compare`}>{say('next')}</Link>}
        </p>
      </Section>
    </TenderFrame>
  );
}
