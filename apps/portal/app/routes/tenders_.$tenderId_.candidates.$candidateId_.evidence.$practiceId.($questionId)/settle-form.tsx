import { Form } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import type { QuestionDetail } from './evidence-page.server.ts';
import messages from './messages.ts';

interface SettleFormProps {
  readonly question: QuestionDetail;
  readonly practice: string;
  readonly error: 'reason-missing' | 'verdict-missing' | null;
}

/** What a person reads out of an open answer: each reading with its consequence beside it, before it is chosen. */
export function SettleForm({ question, practice, error }: SettleFormProps) {
  const say = useSay(messages);
  const name = useVisitor()?.user?.name ?? '';
  const now = question.consequences.find(({ verdict }) => verdict === (question.chosen ?? 'open'));
  return (
    <Section title={say('settle', { question: question.id })}>
      <Form method="post" className="stack near" key={question.id} preventScrollReset>
        {error === 'verdict-missing' && <Message kind="error" title={say('chooseMissing')} focus />}
        <input type="hidden" name="question" value={question.id} />
        <Choice
          name="verdict"
          legend={say('settle', { question: question.id })}
          chosen={question.chosen ?? 'open'}
          options={question.consequences.map((one) => ({
            value: one.verdict,
            label: say(`verdict-${one.verdict}`),
            consequence:
              now && one.practice.low === now.practice.low && one.practice.high === now.practice.high && one.total.low === now.total.low && one.total.high === now.total.high
                ? say('unchanged')
                : say('consequence', { practice, range: intervalLabel(one.practice), total: intervalLabel(one.total) }),
          }))}
        />
        <TextField label={say('reason')} name="reason" rows={2} required maxLength={2000} {...(error === 'reason-missing' ? { error: say('reasonMissing') } : {})} />
        <p className="bar">
          <Button weight="first">{say('confirm', { name })}</Button>
          <span className="muted">{say('settleHint')}</span>
        </p>
      </Form>
    </Section>
  );
}
