/** Set by bundlers to the URL of this folder's sources: validators load beside their own packages, not out of a bundle. */
declare const MDS2_VALIDATORS: string | undefined;

export const validatorUrl = (name: string): URL =>
  new URL(name, typeof MDS2_VALIDATORS === 'undefined' ? import.meta.url : MDS2_VALIDATORS);
