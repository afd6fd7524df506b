import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    title: 'Results for {candidate}',
    intro: 'This letter holds only what was found for the device named here. No other candidate is named, and no place among others.',
    total: 'Assured and possible points', results: 'Results', open: 'Open answers', 'open-none': 'No answer is open.',
    'open-why': 'These answers are open: they count as a range until they are known.',
    document: 'Disclosure read', awarded: 'The decision was for this device.', 'not-awarded': 'The decision was not for this device.', undecided: 'No decision has been made yet.', outcome: 'Outcome',
  },
  de: {
    title: 'Ergebnisse für {candidate}',
    intro: 'Dieses Schreiben enthält nur, was zu dem hier genannten Gerät festgestellt wurde. Es nennt kein anderes Angebot und keinen Platz unter anderen.',
    total: 'Gesicherte und mögliche Punkte', results: 'Ergebnisse', open: 'Offene Antworten', 'open-none': 'Keine Antwort ist offen.',
    'open-why': 'Diese Antworten sind offen: Sie zählen als Spanne, bis sie bekannt sind.',
    document: 'Gelesene Selbstauskunft', awarded: 'Die Entscheidung fiel für dieses Gerät.', 'not-awarded': 'Die Entscheidung fiel nicht für dieses Gerät.', undecided: 'Es ist noch nichts entschieden.', outcome: 'Ausgang',
  },
});
