/** Rules of tender law as we read them, from secondary sources; the hospital decides whether it follows our reading. */
export const lawRules = ['criteria-published', 'no-second-request'] as const;
export type LawRule = (typeof lawRules)[number];

export const isLawRule = (text: string): text is LawRule => (lawRules as readonly string[]).includes(text);
