import { defineMessages, parseLocale, speaker } from '@mds2/base';

const messages = defineMessages({
  en: {
    foreignTitle: 'This request did not come from a page of the portal',
    foreignText: 'For your protection the portal takes changes only from its own pages. Nothing was changed.',
    foreignHint: 'Open the portal, find the page there, and do it again. If that fails too, a proxy in front of the portal may be changing the address: the administrator finds the remedy in the notes for operators, under DESK_PROXIES.',
    foreignApi: 'Programs use the API under /api/v1 with a token and without cookies.',
    brokenTitle: 'The portal failed here',
    brokenText: 'Not your doing. Try again in a moment; if it fails again, tell the administrator this number: {id}',
    start: 'To the start page',
  },
  de: {
    foreignTitle: 'Diese Anfrage kam nicht von einer Seite des Portals',
    foreignText: 'Zu Ihrem Schutz nimmt das Portal Änderungen nur von seinen eigenen Seiten an. Es wurde nichts geändert.',
    foreignHint: 'Portal öffnen, die Seite dort aufsuchen und es noch einmal tun. Scheitert auch das, verändert vielleicht ein Proxy vor dem Portal die Adresse: Abhilfe steht in den Hinweisen für den Betrieb unter DESK_PROXIES.',
    foreignApi: 'Programme benutzen die Schnittstelle unter /api/v1 mit Token und ohne Cookies.',
    brokenTitle: 'Hier ist das Portal gescheitert',
    brokenText: 'Das lag nicht an Ihnen. Gleich noch einmal versuchen; scheitert es wieder, hilft der Administration diese Nummer: {id}',
    start: 'Zur Startseite',
  },
});

interface Asking {
  readonly acceptLanguage: string | undefined;
  /** Addresses of the built style sheets. */
  readonly styles: readonly string[];
}

/** The 403 page for a change that another site may have caused; made before Remix sees the request. */
export function foreignPage(asking: Asking): string {
  return page(asking, 'foreignTitle', (say) => [say('foreignText'), say('foreignHint'), say('foreignApi')]);
}

/** The 500 page where not even Remix could answer. */
export function brokenPage(asking: Asking, requestId: string): string {
  return page(asking, 'brokenTitle', (say) => [say('brokenText', { id: requestId })]);
}

type Say = ReturnType<typeof speaker<keyof (typeof messages)['en']>>;

function page({ acceptLanguage, styles }: Asking, title: 'foreignTitle' | 'brokenTitle', texts: (say: Say) => string[]): string {
  const locale = parseLocale(acceptLanguage);
  const say = speaker(messages, locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(title))} · MDS2 Desk</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`).join('\n')}
</head>
<body>
<header class="mast"><a class="brand" href="/">MDS2 Desk</a></header>
<main id="main">
<div class="narrow stack">
<h1>${escape(say(title))}</h1>
${texts(say)
  .map((text) => `<p>${escape(text)}</p>`)
  .join('\n')}
<p class="bar"><a class="btn first" href="/">${escape(say('start'))}</a></p>
</div>
</main>
</body>
</html>
`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
