/** What a stage allows, in the order in which the page lists it. */
export const permissions = ['criteriaOpen', 'imports', 'sealed', 'verdicts'] as const;
