import type { User } from '@mds2/store';
import { Form } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { roles as knownRoles } from '../../server/capabilities.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Check } from '../../ui/controls/field.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';

/** Everybody of the house, with what can be changed about them folded into the row. */
export function PeopleTable({ people, self }: { people: readonly User[]; self: string }) {
  const say = useSay(messages);
  const { date } = useDates();
  return (
    <DataTable
      caption={say('meta')}
      variant="top stacked"
      head={
        <tr>
          <th scope="col">{say('name')}</th>
          <th scope="col">{say('roles')}</th>
          <th scope="col">{say('since')}</th>
          <th scope="col">{say('state')}</th>
          <th scope="col">{say('change')}</th>
        </tr>
      }
    >
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row" className="wrap">
              <b>{person.name}</b> {person.id === self && <span className="muted">({say('you')})</span>}
              <br />
              <span className="muted">{person.email}</span>
            </th>
            <td>{person.roles.map((role) => say(role)).join(', ')}</td>
            <td className="nowrap">{date(person.createdAt)}</td>
            <td className="nowrap">
              {person.active ? (
                <Tag sign="ok" tone="sure">
                  {say('active')}
                </Tag>
              ) : (
                <Tag sign="gone">{say('inactive')}</Tag>
              )}
            </td>
            <td>
              <Changes person={person} self={person.id === self} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Changes({ person, self }: { person: User; self: boolean }) {
  const say = useSay(messages);
  const named = <span className="vh">{say('changeNamed', { name: person.name })}</span>;
  const id = <input type="hidden" name="id" value={person.id} />;
  return (
    <details className="why">
      <summary>
        {say('change')}
        {named}
      </summary>
      <div className="stack near">
        <Form method="post" className="stack near">
          {id}
          <input type="hidden" name="intent" value="roles" />
          <fieldset className="stack tight">
            <legend className="vh">
              {say('roles')}
              {say('changeNamed', { name: person.name })}
            </legend>
            {knownRoles.map((role) => (
              <div key={role}>
                <Check name="role" value={role} defaultChecked={person.roles.includes(role)}>
                  {say(role)}
                </Check>
              </div>
            ))}
          </fieldset>
          <Button>
            {say('saveRoles')}
            {named}
          </Button>
        </Form>
        {!self && (
          <Form method="post" className="bar">
            {id}
            <Button name="intent" value="password">
              {say('newPassword')}
              {named}
            </Button>
            <Button weight={person.active ? 'danger' : 'normal'} name="intent" value={person.active ? 'deactivate' : 'activate'}>
              {say(person.active ? 'deactivate' : 'activate')}
              {named}
            </Button>
          </Form>
        )}
      </div>
    </details>
  );
}
