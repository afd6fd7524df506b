/** Points that MDCG 2019-16 chapter 4.2 expects in the instructions for use, as topics of ours; its list is indicative. */
export const ifuPoints: readonly { readonly point: string; readonly pointDe: string; readonly pattern: RegExp }[] = [
  {
    point: 'network and firewall requirements',
    pointDe: 'Anforderungen an Netz und Firewall',
    pattern: /firewall|network (?:requirement|configuration|environment)|netzwerkanforderung|netzumgebung/i,
  },
  {
    point: 'user accounts and passwords',
    pointDe: 'Benutzerkonten und Passwörtern',
    pattern: /password|user account|access control|passwort|benutzerkonto|zugriffskontrolle/i,
  },
  {
    point: 'protection against malware',
    pointDe: 'Schutz vor Schadsoftware',
    pattern: /malware|anti-?virus|allow-?list|schadsoftware|virenschutz/i,
  },
  {
    point: 'security updates',
    pointDe: 'Sicherheitsupdates',
    pattern: /security (?:update|patch)|software update|sicherheitsupdate|aktualisierung/i,
  },
  {
    point: 'backup and restore',
    pointDe: 'Sicherung und Wiederherstellung',
    pattern: /back-?up|restore|sicherung|wiederherstell/i,
  },
  { point: 'logs', pointDe: 'Protokollen', pattern: /audit|\blogs?\b|protokoll/i },
  {
    point: 'removal of data at disposal',
    pointDe: 'Löschen der Daten bei der Entsorgung',
    pattern: /dispos|decommission|wipe|removing data|entsorgung|außerbetriebnahme|löschen/i,
  },
];
