import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    title: 'Sign in',
    of: 'MDS2 Desk of {organisation}',
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'E-mail or password is not right.',
    wrongHint: 'After 5 attempts within a minute you wait for the rest of it.',
    wait: { one: 'Too many attempts. Wait one second, then try again.', other: 'Too many attempts. Wait {count} seconds, then try again.' },
    waitHint: 'The account is not locked, and this attempt was not looked at.',
    lost: 'No account, or password lost? Your administrator can help, under People.',
  },
  de: {
    title: 'Anmelden',
    of: 'MDS2 Desk von {organisation}',
    email: 'E-Mail',
    password: 'Passwort',
    signIn: 'Anmelden',
    wrong: 'E-Mail oder Passwort stimmt nicht.',
    wrongHint: 'Nach 5 Versuchen in einer Minute heißt es den Rest davon warten.',
    wait: { one: 'Zu viele Versuche. In einer Sekunde wieder versuchen.', other: 'Zu viele Versuche. In {count} Sekunden wieder versuchen.' },
    waitHint: 'Das Konto ist nicht gesperrt, und dieser Versuch wurde nicht geprüft.',
    lost: 'Kein Konto oder Passwort vergessen? Die Administration kann helfen, unter „Personen“.',
  },
});
