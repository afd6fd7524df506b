import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { formatList } from '../../ui/text/figures.ts';
import messages from './messages.ts';
import type { KnockOutLine } from './profile-page.server.ts';

/** The knock-outs that can be set, each with whom it fails before it is set. */
export function KnockOutList({ lines }: { lines: readonly KnockOutLine[] }) {
  const say = useSay(messages);
  const groups = [
    { legend: say('statutory'), own: lines.filter(({ statutory }) => statutory) },
    { legend: say('ours'), own: lines.filter(({ statutory }) => !statutory) },
  ].filter(({ own }) => own.length > 0);
  return (
    <div className="stack near">
      <p className="muted">{say('knockOutsHint')}</p>
      {groups.map(({ legend, own }) => (
        <fieldset key={legend} className="stack tight">
          <legend>{legend}</legend>
          {own.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Line({ line }: { line: KnockOutLine }) {
  const say = useSay(messages);
  const locale = useLocale();
  return (
    <label className="check wide">
      <input type="checkbox" name="k" value={line.id} defaultChecked={line.on} />
      <span>
        {line.wording} <small className="muted">{say('basis', { basis: line.basis })}</small>
        <br />
        <small>
          {line.fails.length > 0 && (
            <b className="worse">
              <Sign id="ko" /> {say('fails', { names: formatList(line.fails, locale) })}{' '}
            </b>
          )}
          {line.open.length > 0 && (
            <span>
              <Sign id="open" /> {say('openFor', { names: formatList(line.open, locale) })}
            </span>
          )}
          {line.fails.length === 0 && line.open.length === 0 && <span className="muted">{say('failsNobody')}</span>}
        </small>
      </span>
    </label>
  );
}
