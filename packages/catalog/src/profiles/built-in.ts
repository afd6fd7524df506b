import type { Profile } from '../types.ts';
import { enisa } from './enisa.ts';
import { strict } from './strict.ts';

/** The profiles that every installation has; a profile edited in the portal is a copy of one of them. */
export const builtInProfiles: { readonly enisa: Profile; readonly strict: Profile } = { enisa, strict };
