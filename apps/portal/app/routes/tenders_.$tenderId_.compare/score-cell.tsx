import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { intervalLabel, IntervalText } from '../../ui/interval/interval-text.tsx';
import messages from './messages.ts';
import type { RowScore } from './packed.ts';

interface ScoreCellProps {
  readonly score: RowScore;
  /** Where the figure is taken apart; undefined for figures that are sums of linked ones. */
  readonly to?: string | undefined;
  /** The exposure that is absent, where that is why the row does not apply. */
  readonly absent?: string | undefined;
}

/** One figure of the wide table: the range as a link to its evidence, how much is answered, and the bar. Words where nothing applies. */
export function ScoreCell({ score, to, absent }: ScoreCellProps) {
  const say = useSay(messages);
  const { state, range, decided, applicable } = score;
  if (state !== 'scored') {
    return <span className="muted">{state === 'condition' && absent ? say('na-absent', { exposure: absent }) : say(`na-${state}`)}</span>;
  }
  return (
    <>
      <div className="cell">
        <b>
          {to === undefined ? (
            <IntervalText range={range} />
          ) : (
            <Link to={to} discover="none">
              <IntervalText range={range} />
            </Link>
          )}
        </b>
        {applicable > 0 && (
          <small>
            <span aria-hidden="true">{say('answered', { decided, applicable })}</span>
            <span className="vh">{say('answeredSpoken', { decided, applicable })}</span>
          </small>
        )}
      </div>
      <IntervalBar range={range} />
    </>
  );
}

/** The same figure for the dense table of many candidates: range and bar. */
export function DenseScore({ score, to }: ScoreCellProps) {
  const say = useSay(messages);
  if (score.state !== 'scored') return <span className="muted">{say(score.state === 'not-assessed' ? 'notAssessedShort' : 'naShort')}</span>;
  const figure = intervalLabel(score.range);
  return (
    <>
      {to === undefined ? (
        figure
      ) : (
        <Link to={to} discover="none">
          {figure}
        </Link>
      )}
      <IntervalBar range={score.range} />
    </>
  );
}
