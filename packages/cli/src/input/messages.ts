import { defineMessages } from '@mds2/base';

export const inputMessages = defineMessages({
  en: {
    notFound: 'There is no file of this name. Check the path.',
    notAFile: 'This is a folder. Name the workbooks in it, for example with *.xlsx.',
    unreadable: 'The file cannot be opened ({reason}). Check its permissions.',
    severalForms: 'The workbook holds {count} forms; the first is compared.',
    reading: 'Reading {done} of {count}: {file}',
  },
  de: {
    notFound: 'Eine Datei dieses Namens gibt es nicht. Den Pfad prüfen.',
    notAFile: 'Das ist ein Ordner. Die Arbeitsmappen darin nennen, etwa mit *.xlsx.',
    unreadable: 'Die Datei lässt sich nicht öffnen ({reason}). Die Zugriffsrechte prüfen.',
    severalForms: 'Die Arbeitsmappe enthält {count} Formulare; verglichen wird das erste.',
    reading: 'Liest {done} von {count}: {file}',
  },
});
