import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    meta: 'New tender',
    title: 'What do you want to buy, and how is it judged?',
    lede: 'Set the profile and the knock-outs before the files come: then nobody can say they were made to fit.',
    tenders: 'Tenders',
    new: 'New tender',
    create: 'Create the tender',
    cancel: 'Back to the tenders',
    problems: 'Not created yet: some fields need another look.',
  },
  de: {
    meta: 'Neue Vergabe',
    title: 'Was wird beschafft, und wie wird bewertet?',
    lede: 'Profil und Ausschlusskriterien stehen fest, bevor die Dateien kommen: Dann kann niemand sagen, sie seien passend gemacht.',
    tenders: 'Vergaben',
    new: 'Neue Vergabe',
    create: 'Vergabe anlegen',
    cancel: 'Zurück zu den Vergaben',
    problems: 'Noch nicht angelegt: Einige Felder brauchen einen zweiten Blick.',
  },
});
