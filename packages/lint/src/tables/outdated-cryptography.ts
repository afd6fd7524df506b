/** What counts as outdated, since when, and who says so. A row leaves or enters with its source. */
export interface OutdatedCryptography {
  readonly name: string;
  readonly pattern: RegExp;
  readonly source: string;
  readonly confidence: 'verified' | 'memory' | 'derived';
}

const TLS = 'BSI TR-02102-2 (TLS 1.2 and 1.3 recommended)';
const ALGORITHMS = 'BSI TR-02102-1';

export const outdatedCryptography: readonly OutdatedCryptography[] = [
  { name: 'SSL', pattern: /\bSSL ?v?[23](?:\.0)?\b/i, source: TLS, confidence: 'derived' },
  { name: 'TLS 1.0/1.1', pattern: /\bTLS ?v?1\.[01]\b/i, source: TLS, confidence: 'derived' },
  { name: 'DES', pattern: /\b(?:3|triple[- ]?)?DES\b/, source: ALGORITHMS, confidence: 'derived' },
  { name: 'RC4', pattern: /\bRC4\b/i, source: ALGORITHMS, confidence: 'derived' },
  { name: 'MD5', pattern: /\bMD5\b/i, source: ALGORITHMS, confidence: 'derived' },
  { name: 'SHA-1', pattern: /\bSHA-?1\b/i, source: ALGORITHMS, confidence: 'derived' },
  { name: 'WEP', pattern: /\bWEP\b/, source: 'derived', confidence: 'derived' },
  { name: 'WPA', pattern: /\bWPA(?![23\w])/, source: 'derived', confidence: 'derived' },
  { name: 'SMBv1', pattern: /\bSMB ?v?1\b/i, source: 'derived', confidence: 'derived' },
  { name: 'SNMPv1/v2', pattern: /\bSNMP ?v[12]c?\b/i, source: 'derived', confidence: 'derived' },
  { name: 'telnet', pattern: /\btelnet\b/i, source: 'derived', confidence: 'derived' },
  { name: 'FTP', pattern: /(?<![st])\bftp\b(?!s)/i, source: 'derived', confidence: 'derived' },
];

/** Whether a text may name one of them: one look before twelve. */
export const mayBeOutdated = (text: string): boolean => text.length > 2 && MAY.test(text);
const MAY = /SSL|TLS|DES|RC4|MD5|SHA|WEP|WPA|SMB|SNMP|telnet|ftp/i;
