import { defineMessages } from '@mds2/base';

/** What is wrong with a new password, and how long it may be; slots are those of `passwordLength`. */
export const passwordMessages = defineMessages({
  en: {
    hint: 'At least {min} characters. A sentence is good.',
    'too-short': 'Too short: at least {min} characters.',
    'too-long': 'Too long: at most {max} characters.',
    easy: 'Too easy to guess. Take a sentence.',
    'not-equal': 'The two are not the same.',
  },
  de: {
    hint: 'Mindestens {min} Zeichen. Ein Satz ist gut.',
    'too-short': 'Zu kurz: mindestens {min} Zeichen.',
    'too-long': 'Zu lang: höchstens {max} Zeichen.',
    easy: 'Zu leicht zu erraten. Ein Satz ist besser.',
    'not-equal': 'Die beiden sind nicht gleich.',
  },
});
