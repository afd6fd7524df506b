import { useSay } from '../../i18n/use-say.ts';
import { uiMessages } from '../messages.ts';
import { Sign } from '../sign/sign.tsx';

/** What the parts of the bars mean; stands where bars stand for the first time on a page. */
export function IntervalLegend() {
  const say = useSay(uiMessages);
  return (
    <p className="legend">
      <span>
        <svg className="iv" aria-hidden="true">
          <rect className="s" width="100%" />
        </svg>
        {say('assured')}
      </span>
      <span>
        <svg className="iv" aria-hidden="true">
          <rect className="o" width="100%" />
        </svg>
        {say('open')}
      </span>
      <span>
        <svg className="iv" aria-hidden="true" />
        {say('lost')}
      </span>
      <span>
        <Sign id="ko" /> {say('out')}
      </span>
    </p>
  );
}
