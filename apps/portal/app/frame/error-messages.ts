import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    notFoundTitle: 'There is no page here',
    notFoundText: 'The address may be old, or what it names belongs to another hospital. We do not say which.',
    forbiddenTitle: 'This page is not for your role',
    forbiddenText: 'You are signed in, but your roles do not reach this far. An administrator can change them under People.',
    notAllowedTitle: 'This address cannot do that',
    notAllowedText: 'The page was asked to do something that it does not offer. Nothing was changed.',
    tooLargeTitle: 'That is more than fits in one go',
    tooLargeText: 'What was sent is larger than the portal takes. Nothing was changed. Send fewer or smaller files.',
    failedTitle: 'The portal failed here',
    failedText: 'Not your doing. Nothing that was stored before is lost; whether the last step was stored can be seen on its page. Try again in a moment. If it fails again, tell the administrator what you did and when: the log has the details.',
    today: 'What needs me today',
    tenders: 'Tenders',
    start: 'To the start page',
  },
  de: {
    notFoundTitle: 'Hier ist keine Seite',
    notFoundText: 'Die Adresse ist vielleicht veraltet, oder was sie nennt, gehört einem anderen Haus. Was davon zutrifft, sagen wir nicht.',
    forbiddenTitle: 'Diese Seite gehört nicht zu Ihrer Rolle',
    forbiddenText: 'Sie sind angemeldet, aber Ihre Rollen reichen nicht so weit. Die Administration kann sie unter „Personen“ ändern.',
    notAllowedTitle: 'Diese Adresse kann das nicht',
    notAllowedText: 'Die Seite sollte etwas tun, was sie nicht anbietet. Es wurde nichts geändert.',
    tooLargeTitle: 'Das ist mehr, als auf einmal geht',
    tooLargeText: 'Das Gesendete ist größer, als das Portal annimmt. Es wurde nichts geändert. Senden Sie weniger oder kleinere Dateien.',
    failedTitle: 'Hier ist das Portal gescheitert',
    failedText: 'Das lag nicht an Ihnen. Was vorher gespeichert war, ist nicht verloren; ob der letzte Schritt gespeichert wurde, zeigt seine Seite. Gleich noch einmal versuchen. Scheitert es wieder, hilft der Administration, was Sie wann getan haben: Einzelheiten stehen im Log.',
    today: 'Was heute ansteht',
    tenders: 'Vergaben',
    start: 'Zur Startseite',
  },
});
