import type { Code, Goal } from './types.ts';

/**
 * The six protection goals by which the house groups scores. All but the last are glossary terms; the last is the fourth goal
 * that the German sector standard for hospitals (B3S) adds to patient safety; its name is from memory.
 */
export const goals: readonly (Code & { readonly code: Goal })[] = [
  { code: 'availability', label: { en: 'Availability', de: 'Verfügbarkeit' }, confidence: 'derived' },
  { code: 'integrity', label: { en: 'Integrity', de: 'Integrität' }, confidence: 'derived' },
  { code: 'confidentiality', label: { en: 'Confidentiality', de: 'Vertraulichkeit' }, confidence: 'derived' },
  { code: 'authenticity', label: { en: 'Authenticity', de: 'Authentizität' }, confidence: 'derived' },
  { code: 'patient-safety', label: { en: 'Patient safety', de: 'Patientensicherheit' }, confidence: 'derived' },
  {
    code: 'treatment-effectiveness',
    label: { en: 'Treatment effectiveness', de: 'Behandlungseffektivität' },
    confidence: 'memory',
  },
];
