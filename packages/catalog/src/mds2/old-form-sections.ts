import type { LocalText } from '@mds2/base';

/**
 * Sections that the older forms have and HN 1-2019 has not, or uses otherwise (OTHR asks about remote service in 2013).
 * Names and words are ours, derived.
 */
export const oldFormSections: Readonly<Record<string, { readonly title: LocalText; readonly what: LocalText }>> = {
  DEVICE: {
    title: { en: 'Device description', de: 'Gerätebeschreibung' },
    what: {
      en: 'Who made the device, which model and software the form speaks for, and whom to reach.',
      de: 'Wer das Gerät herstellt, für welches Modell und welche Software das Formular gilt und wer erreichbar ist.',
    },
  },
  MPRD: {
    title: { en: 'Management of private data', de: 'Umgang mit personenbezogenen Daten' },
    what: {
      en: 'Which personal data the device holds, how it keeps them and on which ways they leave it.',
      de: 'Welche personenbezogenen Daten das Gerät hält, wie es sie speichert und auf welchen Wegen sie es verlassen.',
    },
  },
  CNFS: {
    title: { en: 'Configuration of security features', de: 'Konfiguration der Sicherheitsfunktionen' },
    what: {
      en: 'Whether the operator may change the security settings.',
      de: 'Ob der Betreiber die Sicherheitseinstellungen ändern darf.',
    },
  },
  OTHR: {
    title: { en: 'Other security considerations', de: 'Weitere Sicherheitsangaben' },
    what: {
      en: 'Whether the device is serviced remotely and how that access is limited.',
      de: 'Ob das Gerät aus der Ferne gewartet wird und wie dieser Zugriff beschränkt ist.',
    },
  },
  EPHI: {
    title: { en: 'Electronic health information', de: 'Elektronische Gesundheitsdaten' },
    what: {
      en: 'Which health data the device holds, how it keeps them and on which ways they leave it.',
      de: 'Welche Gesundheitsdaten das Gerät hält, wie es sie speichert und auf welchen Wegen sie es verlassen.',
    },
  },
  ADMIN: {
    title: { en: 'Administrative safeguards', de: 'Organisatorische Maßnahmen' },
    what: {
      en: 'Documentation on security and the operating system underneath.',
      de: 'Dokumentation zur Sicherheit und das zugrunde liegende Betriebssystem.',
    },
  },
  PHYS: {
    title: { en: 'Physical safeguards', de: 'Physische Maßnahmen' },
    what: {
      en: 'Locks, backup and starting from foreign media.',
      de: 'Verriegelung, Datensicherung und Start von fremden Medien.',
    },
  },
  TECH: {
    title: { en: 'Technical safeguards', de: 'Technische Maßnahmen' },
    what: {
      en: 'Access, remote service, updates, logging and protection of health data.',
      de: 'Zugriff, Fernwartung, Updates, Protokollierung und Schutz der Gesundheitsdaten.',
    },
  },
};
