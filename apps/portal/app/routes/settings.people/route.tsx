import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { AddPerson } from './add-person.tsx';
import { changePeople } from './change-people.server.ts';
import messages from './messages.ts';
import { OutcomeMessage } from './outcome-message.tsx';
import { PeopleTable } from './people-table.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { people, user } = await requireAccess(request, 'people:manage');
  return { people: await people.list(), self: user.id };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'people:manage');
  const outcome = await changePeople(access, await request.formData());
  return data({ id: context.requestId, outcome }, refused.has(outcome.kind) ? 422 : 200);
}

const refused: ReadonlySet<string> = new Set(['not-added', 'last-administrator', 'self', 'no-roles', 'nothing']);

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function People() {
  const say = useSay(messages);
  const { people, self } = useLoaderData<typeof loader>();
  const { id, outcome } = useActionData<typeof action>() ?? {};
  const active = people.filter((person) => person.active).length;
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Lede>
        {say('lede', { count: active })} {people.length > active && say('ledeInactive', { count: people.length - active })}
      </Lede>
      <div className="stack">
        {outcome && <OutcomeMessage key={id} outcome={outcome} />}
        <PeopleTable people={people} self={self} />
        <AddPerson key={outcome?.kind === 'added' || outcome?.kind === 'not-added' ? id : 'add'} refused={outcome?.kind === 'not-added' ? outcome : undefined} />
      </div>
    </>
  );
}
