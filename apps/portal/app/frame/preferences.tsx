import { locales } from '@mds2/base';
import { Form, useLocation } from '@remix-run/react';

import { languageNames } from '../i18n/language-names.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { useSay } from '../i18n/use-say.ts';
import messages from './messages.ts';
import { useVisitor } from './use-visitor.ts';
import type { Theme } from './visitor.ts';

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** The switches of language and theme: forms, so that they work before the script has loaded. */
export function Preferences() {
  const say = useSay(messages);
  const locale = useLocale();
  const theme = useVisitor()?.theme ?? 'system';
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/preferences" preventScrollReset className="stack near">
      <input type="hidden" name="to" value={pathname + search} />
      <p className="bar" role="group" aria-label={say('language')}>
        {locales.map((other) => (
          <button key={other} className="btn" type="submit" name="locale" value={other} lang={other} aria-pressed={other === locale}>
            {languageNames[other]}
          </button>
        ))}
      </p>
      <p>
        <button className="btn" type="submit" name="theme" value={nextTheme[theme]}>
          {say('theme', { theme: say(theme) })}
        </button>
      </p>
    </Form>
  );
}
