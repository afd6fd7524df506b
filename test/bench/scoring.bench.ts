import { compileProfile, evaluate, type Evaluation, type Scorer } from '@mds2/assessment';
import { builtInProfiles } from '@mds2/catalog';
import { packAnswers, type Disclosure } from '@mds2/disclosure';
import { expectedReading, fleet } from '@mds2/fixtures';
import { median, report, timed } from './measuring.ts';

/** Scoring with the evidence for each point: twenty vendors in turn, so that the figure is not that of one form. */
const VENDORS = 20;
const ROUNDS = 100;

const profile = builtInProfiles.enisa;
const compiled = compileProfile(profile, { procurementType: 'MD', sources: ['mds2'] });
if (!compiled.ok) throw new Error('the built-in profile does not compile');
const scorer: Scorer = compiled.value;
const disclosures: readonly Disclosure[] = [...fleet(VENDORS, 'scoring')].map(({ draft, layout }) =>
  expectedReading(draft, layout),
);
const packed = disclosures.map((disclosure) => ({
  formVersion: disclosure.formVersion,
  codes: packAnswers(disclosure),
}));

/** Milliseconds for one of them: the median of rounds over all. */
function perDisclosure(score: (index: number) => Evaluation): number {
  const round = (): void => {
    for (let index = 0; index < VENDORS; index++) {
      if (score(index).practices.every(({ evidence }) => evidence.length === 0)) throw new Error('no evidence');
    }
  };
  for (let i = 0; i < ROUNDS; i++) round();
  return median(Array.from({ length: ROUNDS }, () => timed(round))) / VENDORS;
}

report({
  first: timed(() => evaluate(disclosures[0]!, scorer)),
  read: perDisclosure((index) => evaluate(disclosures[index]!, scorer)),
  packed: perDisclosure((index) => evaluate(packed[index]!, scorer)),
});
