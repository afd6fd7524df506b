/** Shortest and longest password taken; length is what protects, so there are no rules on kinds of characters (NIST SP 800-63B, 5.1.1.2). */
export const passwordLength = { min: 8, max: 256 } as const;

export type PasswordProblem = 'too-short' | 'too-long' | 'easy' | 'not-equal';

/** What is wrong with a new password, or null. `about` are words that everybody knows of the person: e-mail, name, organisation. */
export function passwordProblem(password: string, repeated: string, about: readonly string[]): PasswordProblem | null {
  const length = [...password].length;
  if (length < passwordLength.min) return 'too-short';
  if (length > passwordLength.max) return 'too-long';
  const plain = password.toLowerCase();
  if (new Set(plain).size < 4 || about.some((word) => plain === word.trim().toLowerCase())) return 'easy';
  return password === repeated ? null : 'not-equal';
}
