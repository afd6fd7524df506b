/**
 * German wording for HN 1-2013 and v1.0 (2004), by the English paraphrase: the facts carry none. Ours, derived, not proof-read.
 * The generator fails when a paraphrase has no German here, and when an entry is no longer used.
 */
export const germanOfOldForms: Readonly<Record<string, string>> = {
  // Device and document
  'Device category': 'Gerätekategorie',
  Manufacturer: 'Hersteller',
  'Document ID': 'Dokumentkennung',
  'Document release date': 'Ausgabedatum des Dokuments',
  'Device model': 'Gerätemodell',
  'Software revision': 'Softwarestand',
  'Software release date': 'Ausgabedatum der Software',
  'Contact: company name': 'Kontakt: Name des Unternehmens',
  'Contact: manufacturer contact information': 'Kontakt: Kontaktangaben des Herstellers',
  'Contact: representative name/position': 'Kontakt: Name und Funktion der Ansprechperson',
  'Contact (name, title, department, company, phone, e-mail)':
    'Kontakt (Name, Funktion, Abteilung, Unternehmen, Telefon, E-Mail)',
  'Intended use in network-connected environment': 'Vorgesehene Nutzung in vernetzter Umgebung',

  // Personal data
  'Device shows, sends or keeps private data (incl. ePHI)':
    'Gerät zeigt, sendet oder speichert personenbezogene Daten (auch elektronische Gesundheitsdaten)',
  'Kinds of private data the device can keep (heading only)':
    'Arten personenbezogener Daten, die das Gerät speichern kann (nur Überschrift)',
  'Demographic data': 'Demografische Daten',
  'Medical record data': 'Daten der Krankenakte',
  'Diagnostic/therapeutic data with identifying features':
    'Diagnose- oder Therapiedaten mit identifizierenden Merkmalen',
  'Free text typed by operator': 'Vom Anwender eingegebener Freitext',
  'Biometric data': 'Biometrische Daten',
  'Personal financial data': 'Persönliche Finanzdaten',
  'How private data is kept (heading only)': 'Wie personenbezogene Daten gespeichert werden (nur Überschrift)',
  'Held temporarily in volatile memory': 'Vorübergehend im flüchtigen Speicher',
  'Stored on local media': 'Auf lokalen Datenträgern gespeichert',
  'Exchanged with other systems': 'Mit anderen Systemen ausgetauscht',
  'Survives power interruption': 'Bleibt bei Stromausfall erhalten',
  'Channels for private data (heading only)': 'Übertragungswege für personenbezogene Daten (nur Überschrift)',
  'Shown on display': 'Anzeige am Bildschirm',
  'Printed reports/images': 'Gedruckte Befunde oder Bilder',
  'Removable media read/write': 'Lesen und Schreiben von Wechselmedien',
  'Dedicated cable': 'Eigenes Kabel',
  'Wired network': 'Kabelgebundenes Netzwerk',
  'Integrated wireless': 'Eingebauter Funk',
  'Import by scanning': 'Import durch Scannen',
  'Other channel': 'Anderer Weg',
  'Device sends or keeps ePHI': 'Gerät sendet oder speichert elektronische Gesundheitsdaten',
  'Kinds of ePHI kept (heading only)': 'Arten gespeicherter Gesundheitsdaten (nur Überschrift)',
  Demographic: 'Demografische Daten (Stammdaten)',
  'Medical record': 'Krankenakte',
  'Diagnostic/therapeutic': 'Diagnose oder Therapie',
  'How ePHI is kept (heading only)': 'Wie Gesundheitsdaten gespeichert werden (nur Überschrift)',
  'Channels for ePHI (heading only)': 'Übertragungswege für Gesundheitsdaten (nur Überschrift)',
  Display: 'Bildschirm',
  'Removable media': 'Wechselmedien',
  Network: 'Netzwerk',
  Other: 'Sonstiges',

  // Log-off, audit, authorisation
  'Idle sessions can be forced to re-authenticate': 'Bei Untätigkeit kann eine erneute Anmeldung erzwungen werden',
  'Timeout length is configurable (state it in notes)':
    'Zeit bis zur Abmeldung ist einstellbar (in den Anmerkungen angeben)',
  'User can lock/log off by hand': 'Anwender kann von Hand sperren oder abmelden',
  'Device can write an audit trail': 'Gerät kann ein Protokoll führen',
  'Which events are logged (heading only)': 'Welche Ereignisse protokolliert werden (nur Überschrift)',
  'Login/logout': 'An- und Abmeldung',
  'Display/presentation of data': 'Anzeige von Daten',
  'Data creation/change/deletion': 'Anlegen, Ändern, Löschen von Daten',
  'Import/export with removable media': 'Import und Export mit Wechselmedien',
  'Data sent/received over external (network) link':
    'Senden und Empfangen von Daten über externe (Netzwerk-)Verbindungen',
  'Remote service activity': 'Tätigkeiten der Fernwartung',
  'Other events (describe in notes)': 'Andere Ereignisse (in den Anmerkungen beschreiben)',
  'What identifies a logged event (heading only)': 'Was ein protokolliertes Ereignis kennzeichnet (nur Überschrift)',
  'User ID': 'Benutzerkennung',
  'Date/time': 'Datum und Uhrzeit',
  'Unauthorised persons are kept out by login or another mechanism':
    'Unbefugte werden durch Anmeldung oder auf andere Weise ferngehalten',
  'Role-based privilege levels in the application': 'Rechtestufen nach Rollen in der Anwendung',
  'Operator can obtain unrestricted admin rights': 'Betreiber kann uneingeschränkte Administratorrechte erhalten',
  'Operator can reconfigure security capabilities': 'Betreiber kann Sicherheitsfunktionen umkonfigurieren',

  // Updates, de-identification, backup, emergency, integrity
  'OS and device security patches can be applied as they appear':
    'Sicherheitsupdates für Betriebssystem und Gerät können bei Erscheinen eingespielt werden',
  'Patches/software can be installed remotely': 'Updates und Software können aus der Ferne installiert werden',
  'Built-in de-identification': 'Eingebaute De-Identifizierung',
  'Built-in data backup': 'Eingebaute Datensicherung',
  'Emergency ("break-glass") access': 'Notfallzugang',
  'Stored data integrity by error detection/correction':
    'Integrität gespeicherter Daten durch Fehlererkennung oder -korrektur',

  // Malware, nodes, persons, locks
  'Anti-malware is supported': 'Schutz vor Schadprogrammen wird unterstützt',
  'User can reconfigure anti-malware alone': 'Anwender kann den Schadprogrammschutz selbst umkonfigurieren',
  'Detection shown in user interface': 'Funde werden in der Bedienoberfläche angezeigt',
  'Only vendor-authorised persons may repair after malware':
    'Nach Schadprogrammbefall dürfen nur vom Hersteller ermächtigte Personen instand setzen',
  'Owner can install/update anti-virus software': 'Betreiber kann Virenschutzsoftware installieren und aktualisieren',
  'Owner can update virus definitions of vendor-installed anti-virus':
    'Betreiber kann Virensignaturen des vom Hersteller installierten Virenschutzes aktualisieren',
  'Node authentication of sender and receiver': 'Sender und Empfänger authentifizieren sich gegenseitig',
  'User-specific name and password for at least one user':
    'Persönlicher Benutzername und Passwort für mindestens einen Anwender',
  'Unique IDs and passwords for several users': 'Eindeutige Kennungen und Passwörter für mehrere Anwender',
  'External authentication (AD, NDS, LDAP)': 'Externe Authentifizierung (AD, NDS, LDAP)',
  'Lock-out after failed logons': 'Sperre nach fehlgeschlagenen Anmeldungen',
  'Default passwords can be changed at/before installation':
    'Standardpasswörter können bei oder vor der Installation geändert werden',
  'Shared user IDs are used': 'Gemeinsame Benutzerkennungen werden verwendet',
  'Password complexity can be enforced': 'Passwortkomplexität kann erzwungen werden',
  'Passwords can be made to expire': 'Passwörter können ablaufen',
  'Parts holding private data cannot be removed without tools':
    'Teile mit personenbezogenen Daten lassen sich nicht ohne Werkzeug entnehmen',
  'Parts holding ePHI cannot be removed without tools':
    'Teile mit Gesundheitsdaten lassen sich nicht ohne Werkzeug entnehmen',

  // Roadmap, hardening, guidance
  'List operating system(s) and versions in notes': 'Betriebssysteme und Versionen in den Anmerkungen aufführen',
  'List of other third-party applications is available': 'Liste weiterer Anwendungen Dritter ist verfügbar',
  'Hardening measures are used (level of conformance in notes)':
    'Härtungsmaßnahmen werden angewandt (Grad der Umsetzung in den Anmerkungen)',
  'Installed program/update is verified as manufacturer-authorised':
    'Bei installierten Programmen und Updates wird die Freigabe durch den Hersteller geprüft',
  'Has external communication capability': 'Kann nach außen kommunizieren',
  'File system allows file-level access control': 'Dateisystem erlaubt Zugriffskontrolle auf Dateiebene',
  'Unneeded accounts are disabled/deleted': 'Nicht benötigte Konten sind deaktiviert oder gelöscht',
  'Unneeded shares are disabled': 'Nicht benötigte Freigaben sind deaktiviert',
  'Unneeded ports are closed': 'Nicht benötigte Ports sind geschlossen',
  'Unneeded services are removed/disabled': 'Nicht benötigte Dienste sind entfernt oder deaktiviert',
  'Unneeded applications are removed/disabled': 'Nicht benötigte Anwendungen sind entfernt oder deaktiviert',
  'Can boot from uncontrolled or removable media (Yes is adverse; polarity flips in 2019 SAHD-11)':
    'Kann von unkontrollierten oder wechselbaren Medien starten (Ja ist ungünstig; 2019 umgekehrt gefragt in SAHD-11)',
  'Can boot from uncontrolled or removable media': 'Kann von unkontrollierten oder wechselbaren Medien starten',
  'Unauthorised software/hardware can be installed without tools':
    'Nicht freigegebene Software oder Hardware kann ohne Werkzeug installiert werden',
  'Security features are documented for users': 'Sicherheitsfunktionen sind für Anwender dokumentiert',
  'Sanitisation instructions are available': 'Anleitung zum sicheren Löschen ist verfügbar',

  // Storage, transmission, remote service
  'Data at rest can be encrypted': 'Gespeicherte Daten können verschlüsselt werden',
  'Private data goes only over a dedicated cable': 'Personenbezogene Daten laufen nur über ein eigenes Kabel',
  'Private data is encrypted before transfer (standard in notes)':
    'Personenbezogene Daten werden vor der Übertragung verschlüsselt (Verfahren in den Anmerkungen)',
  'Private data goes only to a fixed list of destinations':
    'Personenbezogene Daten gehen nur an eine feste Liste von Zielen',
  'Mechanism protects data against change in transit (describe in notes)':
    'Daten sind bei der Übertragung gegen Veränderung geschützt (in den Anmerkungen beschreiben)',
  'Can be serviced remotely': 'Fernwartung ist möglich',
  'Remote access can be limited to given devices, users or places':
    'Fernzugriff kann auf bestimmte Geräte, Personen oder Orte beschränkt werden',
  'Local user can be required to accept or start remote access':
    'Es kann verlangt werden, dass ein Anwender vor Ort den Fernzugriff annimmt oder startet',

  // v1.0 only
  'Security training/documentation is offered': 'Schulung oder Dokumentation zur Sicherheit wird angeboten',
  'Underlying operating system(s) and version': 'Zugrunde liegende Betriebssysteme und Version',
  'Remote access can be limited to given devices/places':
    'Fernzugriff kann auf bestimmte Geräte oder Orte beschränkt werden',
  'Remote service leaves an audit trail': 'Fernwartung wird protokolliert',
  "Operator's service access to the OS (heading only)":
    'Servicezugang des Betreibers zum Betriebssystem (nur Überschrift)',
  'Apply vendor-validated patches': 'Vom Hersteller geprüfte Updates einspielen',
  'Install/update anti-virus': 'Virenschutz installieren und aktualisieren',
  'Update virus definitions': 'Virensignaturen aktualisieren',
  'Obtain admin rights': 'Administratorrechte erhalten',
  'User-specific ID and password': 'Persönliche Benutzerkennung und Passwort',
  'Sessions end after idle time': 'Sitzungen enden nach Untätigkeit',
  'Events in the audit log (heading only)': 'Ereignisse im Protokoll (nur Überschrift)',
  'Viewing of ePHI': 'Einsehen von Gesundheitsdaten',
  'Creation/change/deletion of ePHI': 'Anlegen, Ändern, Löschen von Gesundheitsdaten',
  'Import/export or transfer of ePHI': 'Import, Export oder Übertragung von Gesundheitsdaten',
  'Emergency access with logging': 'Notfallzugang mit Protokollierung',
  'ePHI survives power interruption': 'Gesundheitsdaten bleiben bei Stromausfall erhalten',
  'Controls when exchanging ePHI (heading only)': 'Maßnahmen beim Austausch von Gesundheitsdaten (nur Überschrift)',
  'Only over a physically secure link': 'Nur über eine physisch gesicherte Verbindung',
  'Encrypted before transfer': 'Vor der Übertragung verschlüsselt',
  'Only to fixed addresses': 'Nur an feste Adressen',
  'Stored ePHI integrity by error detection/correction':
    'Integrität gespeicherter Gesundheitsdaten durch Fehlererkennung oder -korrektur',
};
