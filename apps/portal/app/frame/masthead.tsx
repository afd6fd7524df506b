import { Link, NavLink } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { useSay } from '../i18n/use-say.ts';
import { Brand } from './brand.tsx';
import messages from './messages.ts';
import { navigationFor } from './navigation.ts';
import { Preferences } from './preferences.tsx';
import { useVisitor } from './use-visitor.ts';

/** The head of every page: where one can go, and who one is. */
export function Masthead() {
  const say = useSay(messages);
  const visitor = useVisitor();
  const user = visitor?.user;
  const self = useRef<HTMLElement>(null);
  useClosingMenus(self);
  const links = navigationFor(visitor?.capabilities ?? []).map(({ key, to }) => (
    <li key={key}>
      <NavLink to={to} end={to === '/'}>
        {say(key)}
      </NavLink>
    </li>
  ));
  return (
    <header className="mast" ref={self}>
      <Link className="brand" to="/">
        <Brand /> MDS2 Desk
      </Link>
      {links.length > 0 && (
        <>
          <nav className="nav" aria-label={say('main')}>
            <ul>{links}</ul>
          </nav>
          <details className="menu nav-small">
            <summary>{say('menu')}</summary>
            <div>
              <nav aria-label={say('mainSmall')}>
                <ul className="stack near">{links}</ul>
              </nav>
            </div>
          </details>
        </>
      )}
      {user ? (
        <details className="menu">
          <summary>{user.name}</summary>
          <div className="stack near">
            <p className="wrap">
              <b>{user.name}</b>
              <br />
              {user.roles.map((role) => say(role)).join(', ')}
              <br />
              {visitor.organisation}
            </p>
            <p>
              <Link to="/account">{say('account')}</Link>
            </p>
            <Preferences />
            <form method="post" action="/sign-out">
              <button className="btn" type="submit">
                {say('signOut')}
              </button>
            </form>
          </div>
        </details>
      ) : (
        <details className="menu">
          <summary>{say('language')}</summary>
          <div className="stack near">
            <Preferences />
          </div>
        </details>
      )}
    </header>
  );
}

/** Menus are `details` and open without script; with it, Escape and a click elsewhere close them. */
function useClosingMenus(mast: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const open = () => [...(mast.current?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      for (const menu of open()) {
        menu.open = false;
        menu.querySelector('summary')?.focus();
      }
    };
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      for (const menu of open()) if (!menu.contains(target) || target.closest('a')) menu.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [mast]);
}
