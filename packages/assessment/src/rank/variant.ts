import { hn1_2019, type Source } from '@mds2/catalog';
import { FALSE, questionIndex, TRUE, valueOf, type OtherFacts, type Verdict } from '@mds2/disclosure';
import type { Facts, PackedFacts } from '../model.ts';
import { NA_OPEN, NA_UNREASONED } from '../score/answer-state.ts';
import { OPTIONAL, OUT } from '../score/criterion-pass.ts';
import { codeOfVerdict, judge, runOptions, runOver } from '../score/load.ts';
import { olderForm } from '../score/older-form.ts';
import type { Scorer } from '../score/program.ts';
import type { Run } from '../score/run.ts';
import { loadFacts, type LoadedFacts } from '../score/run-facts.ts';
import { runFor } from '../score/run-for.ts';
import { QuestionsBehind } from './questions-behind.ts';

export interface OpenCandidate {
  readonly key: string;
  readonly facts: Facts | PackedFacts;
}

/** How an open answer may turn out. */
export type Turn = 'yes' | 'no' | 'partial' | 'provided' | 'missing';

/** An answer that leaves something open, and how it may turn out: one or two turns, each inside the interval as it stands. */
export interface Unknown {
  readonly source: Source;
  readonly question: string;
  readonly turns: readonly Turn[];
}

export interface Turned {
  readonly unknown: Unknown;
  readonly turn: Turn;
}

export type KnockOutState = KnockOutStates[number];
type KnockOutStates = readonly ('pass' | 'fail' | 'open')[];

/** What a candidate comes to; figures in full precision. */
export interface Outcome {
  readonly low: number;
  readonly high: number;
  readonly knockOuts: KnockOutStates;
  readonly knockedOut: boolean;
}

const { indexOf } = questionIndex(hn1_2019);
/** Place in HN 1-2019; behind them all for items, documents and facts. */
export const placeOf = (question: string): number => indexOf.get(question) ?? indexOf.size;

/** One candidate that can be scored again with some open answers turned out. */
export class Variant {
  readonly key: string;
  readonly now: Outcome;
  readonly unknowns: readonly Unknown[];
  private readonly run: Run;
  private readonly scorer: Scorer;
  private readonly facts: LoadedFacts;
  /** Of HN 1-2019, with all verdicts laid over them. */
  private readonly codes: Uint8Array;
  private readonly judged: Uint8Array;

  constructor({ key, facts }: OpenCandidate, scorer: Scorer) {
    this.key = key;
    this.scorer = scorer;
    this.run = runFor(scorer);
    this.facts = loadFacts(facts);
    const { formVersion, codes, verdicts, other, notes } = this.facts;
    runOver(this.run, formVersion, codes, { verdicts, other, notes });
    this.codes = Uint8Array.from(this.run.codes);
    this.judged = Uint8Array.from(this.run.judged);
    this.now = this.outcome();
    this.unknowns = this.findUnknowns();
  }

  /** The candidate with these answers turned out and all others as they are. */
  with(turned: readonly Turned[]): Outcome {
    const { run } = this;
    const { formVersion, codes, notes } = this.facts;
    run.codes.set(this.codes);
    run.judged.set(this.judged);
    let { other } = this.facts;
    for (const { unknown, turn } of turned) {
      if (unknown.source === 'mds2') judge(run, placeOf(unknown.question), codeOfVerdict(turn as Exclude<Verdict, 'open' | 'na'>));
      else other = turnOther(other, unknown, turn);
    }
    run.run(other, runOptions(formVersion, codes, notes));
    return this.outcome();
  }

  /** One answer turned out; kept, as many questions are asked of it. */
  alone(unknown: Unknown, turn: Turn): Outcome {
    const key = `${unknown.question} ${turn}`;
    let outcome = this.singles.get(key);
    if (!outcome) this.singles.set(key, (outcome = this.with([{ unknown, turn }])));
    return outcome;
  }
  private readonly singles = new Map<string, Outcome>();

  /** For gathering the questions behind something, of this candidate. */
  behind(): QuestionsBehind {
    return new QuestionsBehind((question) => valueOf(this.codes[placeOf(question)]!) === 'na');
  }

  /** How an answer stands: blank, see-note, text; na, yes or no where that is what is open about it. */
  stated({ source, question }: Unknown): string {
    if (source === 'mds2') return valueOf(this.codes[placeOf(question)]!);
    return source === 'document' ? 'blank' : (this.facts.other[source][question]?.value ?? 'blank');
  }

  /** False where the candidate's form is an older one that asks nothing of the kind. */
  wasAsked({ source, question }: Unknown): boolean {
    const older = olderForm(this.facts.formVersion);
    return source !== 'mds2' || !older || older.counterparts[placeOf(question)] !== null;
  }

  private outcome(): Outcome {
    const { run, scorer } = this;
    const knockOuts = scorer.knockOuts.map((_, index): KnockOutState => {
      const failed = run.knockOut(index);
      return failed === TRUE ? 'fail' : failed === FALSE ? 'pass' : 'open';
    });
    return { low: run.totalLow, high: run.totalHigh, knockOuts, knockedOut: knockOuts.includes('fail') };
  }

  /**
   * Of the run just done: questions that read as unknown (blank, See Note, free text, N/A that is no good), and questions and
   * facts behind criteria that are not decided. Filler is worth 0 already, but a condition may still wait for it.
   */
  private findUnknowns(): Unknown[] {
    const { run, scorer } = this;
    const found = new Map<string, Source>();
    const matters = this.behind().score(scorer);
    for (const { condition } of scorer.knockOuts) matters.knockOut(condition);
    // What the criteria make of each answer, from the least to the most: no turn may leave that.
    const worth = new Map<string, { low: number; high: number; goodIsNo: boolean }>();
    for (const { criteria } of scorer.practices) {
      for (const { criterion, slot, places } of criteria) {
        if (slot < 0) continue;
        const isOpen = run.criteria.status[slot] === OPTIONAL || (run.criteria.status[slot] !== OUT && run.criteria.low[slot]! < run.criteria.high[slot]!);
        if (criterion.source !== 'mds2' && isOpen) found.set(criterion.ref, criterion.source);
        for (const place of places) {
          run.criteria.part(place, slot, run);
          const { partLow: low, partHigh: high, partThere } = run.criteria;
          if (!partThere) continue;
          const { id } = hn1_2019.questions[place]!;
          const known = worth.get(id);
          worth.set(id, { low: Math.min(known?.low ?? 1, low), high: Math.max(known?.high ?? 0, high), goodIsNo: criterion.goodWhen === 'no' });
          if (isOpen && low < high) found.set(id, 'mds2');
        }
      }
    }
    hn1_2019.questions.forEach(({ id }, place) => {
      const state = run.states[place]!;
      if (!matters.questions.has(id)) return;
      if (run.read[place] === 0 || state === NA_OPEN || state === NA_UNREASONED) found.set(id, 'mds2');
    });
    return [...found].map(([question, source]) => {
      if (source === 'document') return { source, question, turns: ['provided', 'missing'] as const };
      const { low, high, goodIsNo } = worth.get(question) ?? { low: 0, high: 1, goodIsNo: false };
      const turnTo = (value: number): Turn => (value >= 1 ? (goodIsNo ? 'no' : 'yes') : value <= 0 ? (goodIsNo ? 'yes' : 'no') : 'partial');
      return { source, question, turns: [...new Set([turnTo(high), turnTo(low)])] };
    });
  }
}

function turnOther(other: OtherFacts, { source, question }: Unknown, turn: Turn): OtherFacts {
  if (source === 'document') return { ...other, documents: { ...other.documents, [question]: { state: turn === 'provided' ? 'provided' : 'missing', fields: {} } } };
  if (source === 'mds2') return other;
  return { ...other, [source]: { ...other[source], [question]: { value: turn === 'yes' ? 'yes' : 'no', reason: null } } };
}
