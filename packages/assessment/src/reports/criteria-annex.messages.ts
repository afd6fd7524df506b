import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    title: 'Security criteria and weights: {tender}',
    intro: 'Offers are evaluated for security by these criteria, weights and knock-out criteria. They were fixed before any offer was opened.',
    fingerprint: 'Fingerprint', publishedAt: 'Published', draft: 'Draft: not published, not locked.',
    'fingerprint-why': 'The fingerprint is the SHA-256 of all that was locked: procurement type, sources, scope, profile, weights and knock-out criteria. The evaluation carries the same one.',
    asked: 'What is asked', 'asked-form': 'Manufacturer Disclosure Statement for Medical Device Security (ANSI/NEMA HN 1-2019), as a workbook (.xlsx), for each model offered.',
    criteria: 'Criteria', 'good-yes': 'Yes', 'good-no': 'No', 'good-provided': 'provided', 'good-text-present': 'stated', asks: 'Rests on', good: 'Counts if', 'weights-why': 'A practice counts with its weight from 0 to 10; 0 leaves it out. A criterion counts 1 (hints), 2 (matters) or 3 (carries the practice).',
    basis: 'Basis', 'knock-outs-why': 'An offer that fails one of these is excluded from the ranking, whatever its points. What is open is clarified, or waived with a recorded reason.',
    none: 'none',
  },
  de: {
    title: 'Sicherheitskriterien und Gewichte: {tender}',
    intro: 'Angebote werden nach diesen Kriterien, Gewichten und Ausschlusskriterien auf Sicherheit bewertet. Sie standen fest, bevor ein Angebot geöffnet wurde.',
    fingerprint: 'Fingerabdruck', publishedAt: 'Veröffentlicht', draft: 'Entwurf: nicht veröffentlicht, nicht gesperrt.',
    'fingerprint-why': 'Der Fingerabdruck ist der SHA-256 von allem, was gesperrt wurde: Beschaffungsart, Quellen, Umfang, Profil, Gewichte und Ausschlusskriterien. Die Bewertung trägt denselben.',
    asked: 'Was verlangt wird', 'asked-form': 'Manufacturer Disclosure Statement for Medical Device Security (ANSI/NEMA HN 1-2019) als Arbeitsmappe (.xlsx) für jedes angebotene Modell.',
    criteria: 'Kriterien', 'good-yes': 'Ja', 'good-no': 'Nein', 'good-provided': 'vorgelegt', 'good-text-present': 'angegeben', asks: 'Stützt sich auf', good: 'Zählt bei', 'weights-why': 'Eine Praktik zählt mit ihrem Gewicht von 0 bis 10; 0 lässt sie aus. Ein Kriterium zählt 1 (weist hin), 2 (ist von Belang) oder 3 (trägt die Praktik).',
    basis: 'Grundlage', 'knock-outs-why': 'Ein Angebot, das eines davon verfehlt, scheidet aus der Rangfolge aus, gleich wie viele Punkte es hat. Offenes wird geklärt, oder es wird mit festgehaltener Begründung darauf verzichtet.',
    none: 'keine',
  },
});
