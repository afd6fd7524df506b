import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Why } from '../../ui/layout/why.tsx';
import messages from './messages.ts';
import { OpenForm } from './open-form.tsx';
import { PostponeForm } from './postpone-form.tsx';
import { PublishForm } from './publish-form.tsx';
import type { ShownProcedure, StepOutcome } from './shown-procedure.ts';

/** Each step that the table of transitions knows from here, as a form for who may take it. */
export function NextSteps({ page, outcome }: { page: ShownProcedure; outcome: StepOutcome | undefined }) {
  const say = useSay(messages);
  const { tender, steps, may, version } = page;
  const home = `/tenders/${tender.id}`;
  const typed = (intent: string) => (outcome?.intent === intent ? outcome.typed : NOTHING);
  const known = new Set(steps);
  if (tender.archived) return <Section title={say('next')}><p>{say('archived')}</p></Section>;
  if (steps.length === 0) return <Section title={say('next')}><p>{say('none')}</p></Section>;
  const plain = (intent: 'close' | 'reopen' | 'cancel'): ReactNode => (
    <StepForm intent={intent} version={version} text={say(`${intent}Text`)} withReason={intent !== 'close'} reason={typed(intent).reason} button={say(intent)} danger={intent === 'cancel'} />
  );
  return (
    <Section title={say('next')}>
      {!may.move && <p className="muted">{say('readOnly')}</p>}
      <div className="stack near">
        {known.has('publish') && may.move && <PublishForm page={page} error={outcome?.intent === 'publish' ? outcome.error : null} typed={typed('publish')} />}
        {known.has('first-offer') && <p>{say('first-offer')} <LinkButton to={home}>{say('toImport')}</LinkButton></p>}
        {known.has('open') && <OpenForm page={page} />}
        {known.has('open') && !page.isOpeningTime && may.move && <PostponeForm page={page} typed={typed('postpone')} />}
        {known.has('award') && !tender.sealed && <p>{say('awardText')} <LinkButton to={`${home}/decision`}>{say('decisionPage')}</LinkButton></p>}
        {known.has('revoke') && <p>{say('revokeText')} <LinkButton to={`${home}/decision`}>{say('decisionPage')}</LinkButton></p>}
        {may.move && (['close', 'reopen', 'cancel'] as const).filter((id) => known.has(id)).map((id) => (
          <Why key={id} summary={say(id)}>{plain(id)}</Why>
        ))}
      </div>
    </Section>
  );
}

interface StepFormProps {
  readonly intent: string;
  readonly version: number;
  readonly text: string;
  readonly withReason: boolean;
  readonly reason: string;
  readonly button: string;
  readonly danger: boolean;
}

function StepForm({ intent, version, text, withReason, reason, button, danger }: StepFormProps) {
  const say = useSay(messages);
  return (
    <Form method="post" className="stack near page-form">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      <p>{text}</p>
      {withReason && <TextField label={say('reason')} hint={say('reasonHint')} name="reason" required maxLength={4000} defaultValue={reason} />}
      <Button weight={danger ? 'danger' : 'normal'}>{button}</Button>
    </Form>
  );
}

const NOTHING = { rules: '', opensAt: '', reason: '' };
