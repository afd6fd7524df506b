import { useSay } from '../../i18n/use-say.ts';
import type { LeftOut } from './compare-data.server.ts';
import messages from './messages.ts';

const notes = { 'not-assessed': 'noteNotAssessed', type: 'noteType', threat: 'noteThreat', phase: 'notePhase', condition: 'noteCondition', weight: 'noteWeight' } as const;

/** What the table leaves out and why: nothing disappears without a word. */
export function LeftOutNotes({ leftOut }: { leftOut: LeftOut }) {
  const say = useSay(messages);
  const kinds = (Object.keys(notes) as (keyof typeof notes)[]).filter((kind) => leftOut[kind]);
  return (
    <p className="muted">
      <small>{[...kinds.map((kind) => say(notes[kind], { ids: leftOut[kind]!.join(', ') })), say('noteRounding')].join(' ')}</small>
    </p>
  );
}
