/** An e-mail address as people write it; no proof that it exists. Returned without blanks around it, or null. */
export function parseEmail(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const email = text.trim();
  return email.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+$/.test(email) ? email : null;
}
