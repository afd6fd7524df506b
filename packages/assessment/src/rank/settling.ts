import { compareNatural, round6, type Interval } from '@mds2/base';
import { hn1_2019, type FormVersion, type Source } from '@mds2/catalog';
import { FALSE, questionIndex, TRUE, valueOf, type OtherFacts, type Verdict } from '@mds2/disclosure';
import type { Facts, PackedFacts } from '../model.ts';
import { NA_OPEN, NA_UNREASONED } from '../score/answer-state.ts';
import { runOver } from '../score/load.ts';
import type { Scorer } from '../score/program.ts';
import { OPTIONAL, OUT } from '../score/criterion-pass.ts';
import type { Run } from '../score/run.ts';
import { loadFacts } from '../score/run-facts.ts';
import { runFor } from '../score/run-for.ts';

/** One open answer of one candidate, and what it could still do. */
export interface OpenAnswer {
  /** Of the candidate. */
  readonly key: string;
  readonly source: Source;
  /** Question ID, MDCG item, `D:` document or `HF:` hospital fact. */
  readonly question: string;
  /** How the answer stands: blank, see-note, text; na or yes where that is what is open about it. */
  readonly value: string;
  /** The candidate's total if the answer turns out well, and if badly (for the total). */
  readonly ifGood: Interval;
  readonly ifBad: Interval;
  /** How far it moves an end of the total: for a criterion of its own this is W x reach x weight share of the whole. */
  readonly swing: number;
  /** How much narrower the interval of the total gets at least, whatever the answer. */
  readonly narrows: number;
  /** Candidates with whom the order could turn: intervals overlap, and the order by low or by high ends depends on this answer. */
  readonly reverses: readonly string[];
  /** Knock-outs whose result depends on this answer, with the two results. */
  readonly knockOuts: readonly { readonly id: string; readonly ifGood: 'pass' | 'fail' | 'open'; readonly ifBad: 'pass' | 'fail' | 'open' }[];
}

export interface OpenCandidate {
  readonly key: string;
  readonly facts: Facts | PackedFacts;
}

/**
 * The open answers of all candidates, what to ask first: those that could reverse a pair, then by swing, then by candidate
 * and place in the form. An answer is open while it leaves a criterion in scope undecided, or a condition, a `requires` or a
 * knock-out unknown. Answers that can change nothing are not listed. Whom a knock-out fails is left out of the pairs, but its
 * open answers are listed where they bear on that knock-out too.
 */
export function settling(candidates: readonly OpenCandidate[], scorer: Scorer): OpenAnswer[] {
  const run = runFor(scorer);
  const loaded = candidates.map((candidate) => new Variant(candidate, run, scorer));
  const rivals = loaded.filter((each) => !each.knockedOut);
  return loaded
    .flatMap((each) => each.openAnswers(each.knockedOut ? [] : rivals.filter((other) => other !== each)))
    .sort(
      (a, b) =>
        Number(b.reverses.length > 0) - Number(a.reverses.length > 0) ||
        b.swing - a.swing ||
        compareNatural(a.key, b.key) ||
        place(a.question) - place(b.question) ||
        compareNatural(a.question, b.question),
    );
}

const { indexOf } = questionIndex(hn1_2019);
const place = (question: string): number => indexOf.get(question) ?? indexOf.size;

type KnockOutState = 'pass' | 'fail' | 'open';
interface Outcome {
  readonly low: number;
  readonly high: number;
  readonly knockOuts: readonly KnockOutState[];
}

/** One candidate that can be scored again with one answer changed. */
class Variant {
  readonly key: string;
  readonly now: Outcome;
  readonly knockedOut: boolean;
  private readonly run: Run;
  private readonly scorer: Scorer;
  private readonly formVersion: FormVersion;
  private readonly codes: Uint8Array;
  private readonly verdicts: Readonly<Record<string, Verdict>>;
  private readonly other: OtherFacts;
  private readonly notes: ((place: number) => string) | null;
  private readonly open: readonly { source: Source; question: string }[];

  constructor({ key, facts }: OpenCandidate, run: Run, scorer: Scorer) {
    this.key = key;
    this.run = run;
    this.scorer = scorer;
    const loaded = loadFacts(facts);
    this.formVersion = loaded.formVersion;
    this.codes = loaded.codes;
    this.notes = loaded.notes;
    this.verdicts = loaded.verdicts ?? {};
    this.other = loaded.other;
    this.now = this.outcome(this.verdicts, this.other);
    this.knockedOut = this.now.knockOuts.includes('fail');
    this.open = this.findOpen();
  }

  openAnswers(rivals: readonly Variant[]): OpenAnswer[] {
    return this.open.flatMap(({ source, question }) => {
      const yes = this.answered(source, question, true);
      const no = this.answered(source, question, false);
      const [good, bad] = yes.low + yes.high >= no.low + no.high ? [yes, no] : [no, yes];
      const knockOuts = this.scorer.knockOuts.flatMap(({ knockOut }, index) =>
        good.knockOuts[index] === bad.knockOuts[index] ? [] : [{ id: knockOut.id, ifGood: good.knockOuts[index]!, ifBad: bad.knockOuts[index]! }],
      );
      const swing = Math.max(Math.abs(good.low - bad.low), Math.abs(good.high - bad.high));
      if (round6(swing) === 0 && knockOuts.length === 0) return [];
      return [
        {
          key: this.key,
          source,
          question,
          value: this.stated(source, question),
          ifGood: { low: round6(good.low), high: round6(good.high) },
          ifBad: { low: round6(bad.low), high: round6(bad.high) },
          swing: round6(swing),
          narrows: round6(Math.max(0, this.now.high - this.now.low - Math.max(good.high - good.low, bad.high - bad.low))),
          reverses: rivals.filter((rival) => this.couldTurn(rival, good, bad)).map((rival) => rival.key),
          knockOuts,
        },
      ];
    });
  }

  private couldTurn({ now: rival }: Variant, good: Outcome, bad: Outcome): boolean {
    if (this.now.low > rival.high || rival.low > this.now.high) return false;
    const turns = (a: number, b: number, limit: number): boolean => a > limit !== b > limit;
    return turns(good.low, bad.low, rival.low) || turns(good.high, bad.high, rival.high);
  }

  private answered(source: Source, question: string, good: boolean): Outcome {
    if (source === 'mds2') return this.outcome({ ...this.verdicts, [question]: good ? 'yes' : 'no' }, this.other);
    if (source === 'document') {
      const documents = { ...this.other.documents, [question]: { state: good ? ('provided' as const) : ('missing' as const), fields: {} } };
      return this.outcome(this.verdicts, { ...this.other, documents });
    }
    const answers = { ...this.other[source], [question]: { value: good ? ('yes' as const) : ('no' as const), reason: null } };
    return this.outcome(this.verdicts, { ...this.other, [source]: answers });
  }

  private outcome(verdicts: Readonly<Record<string, Verdict>>, other: OtherFacts): Outcome {
    const { run, scorer } = this;
    runOver(run, this.formVersion, this.codes, { verdicts, other, notes: this.notes });
    const knockOuts = scorer.knockOuts.map((_, index): KnockOutState => {
      const failed = run.knockOut(index);
      return failed === TRUE ? 'fail' : failed === FALSE ? 'pass' : 'open';
    });
    return { low: run.totalLow, high: run.totalHigh, knockOuts };
  }

  private stated(source: Source, question: string): string {
    if (source === 'mds2') return valueOf(this.codes[place(question)]!);
    return source === 'document' ? 'blank' : (this.other[source][question]?.value ?? 'blank');
  }

  /**
   * Answers that leave something open, of the outcome just computed: questions that read as unknown (blank, See Note, free
   * text, N/A that is no good), and questions and facts behind criteria that are not decided.
   */
  private findOpen(): { source: Source; question: string }[] {
    const { run, scorer } = this;
    if (this.formVersion !== hn1_2019.version) return [];
    const found = new Map<string, Source>();
    hn1_2019.questions.forEach(({ id }, index) => {
      const state = run.states[index]!;
      if (run.read[index] === 0 || state === NA_OPEN || state === NA_UNREASONED) found.set(id, 'mds2');
    });
    for (const { criteria } of scorer.practices) {
      for (const { criterion, slot, places } of criteria) {
        if (slot < 0 || run.criteria.status[slot] === OUT) continue;
        if (run.criteria.low[slot] === run.criteria.high[slot] && run.criteria.status[slot] !== OPTIONAL) continue;
        if (criterion.source !== 'mds2') found.set(criterion.ref, criterion.source);
        for (const each of places) {
          run.criteria.part(each, slot, run);
          if (run.criteria.partLow < run.criteria.partHigh) found.set(hn1_2019.questions[each]!.id, 'mds2');
        }
      }
    }
    return [...found].map(([question, source]) => ({ source, question }));
  }
}
