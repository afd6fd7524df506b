import { scoreFleet, type Scorer } from '@mds2/assessment';
import { hn1_2019 } from '@mds2/catalog';
import { codeTableVersion, TEXT } from '@mds2/disclosure';
import { sha256 } from '@mds2/base/hash';

/**
 * A fingerprint of how this version of the product scores: what it makes of some made-up forms. Scores stored by a version
 * that scored otherwise are then found under another key, that is not at all, and are made anew; nobody has to remember to
 * throw them away when a criterion of the catalogue changes.
 */
export function enginePrint(scorer: Scorer): string {
  const { low, high, coverage, failed, open, parts } = scoreFleet(madeUpForms, scorer, { parts: true });
  const figures = [low, high, coverage, parts].map((list) => Array.from(list, (figure) => figure.toFixed(6)).join());
  return sha256([codeTableVersion, ...figures, failed.join(), open.join()].join('\n')).slice(0, 16);
}

const FORMS = 48;

/** Every question takes every value in some of the forms, with and without traits of its note. */
const madeUpForms = ((): Uint8Array => {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Uint8Array.from({ length: FORMS * hn1_2019.questions.length }, () => next(TEXT + 1) | (next(4) === 0 ? next(32) << 3 : 0));
})();
