/**
 * The ID under which the house knows a printed one.
 * SHAD-15 is how the official HN 1-2019 workbook prints SAHD-15, and vendors' copies carry it too; every other ID is itself.
 */
export function canonicalId(printed: string): string {
  return printed === 'SHAD-15' ? 'SAHD-15' : printed;
}
