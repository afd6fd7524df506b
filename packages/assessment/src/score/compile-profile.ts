import { fail, ok, type Result } from '@mds2/base';
import { criteria, hn1_2019, knockOuts, practices, procurementTypes, type Criterion, type Phase, type Practice, type Profile, type Source } from '@mds2/catalog';
import {
  catalogTraits,
  codeOf,
  compileKleene,
  parseExpression2019,
  parseNoteRule,
  questionIndex,
  questionsOf,
  readsNotes,
  TRUE,
  type Expression,
  type KleeneFunction,
} from '@mds2/disclosure';
import { goodWhens, STATES, valueTable } from './answer-state.ts';
import type { OtherCriterion } from './other-value.ts';
import type { ProfileError } from './profile-error.ts';
import { BETTER, SINGLE, WORSE, type ScoredCriterion, type ScoredKnockOut, type ScoredPractice, type Scorer, type SpecialRule } from './program.ts';

/** What a tender adds to a profile. */
export interface TenderScope {
  /** Code of a procurement type: `MD`. */
  readonly procurementType: string;
  /** Sources that the tender asks for. What was not asked is not an unknown. */
  readonly sources: readonly Source[];
  /** Only practices against one of these threats; absent = all. */
  readonly threats?: readonly string[];
  /** Only practices of these phases; absent = all. */
  readonly phases?: readonly Phase[];
}

/**
 * Makes a profile ready for a tender. All that is wrong with the profile comes back at once, each with its place, so that a
 * page can mark it; nothing is scored with half a profile.
 */
export function compileProfile(profile: Profile, scope: TenderScope): Result<Scorer, readonly ProfileError[]> {
  return new Compiler(profile, scope).scorer();
}

/** MDCG items that repeat a capability of the MDS2: used only where the MDS2 is not asked for, never beside it. */
const REPEATS_MDS2 = /^M3\.3-C(0[1-9]|1[0-8])$/;

/** The expression of criteria without one. */
const ALWAYS = 0;

class Compiler {
  private readonly profile: Profile;
  private readonly scope: TenderScope;
  private readonly errors: ProfileError[] = [];
  private readonly expressionIndex = new Map<string, number>();
  private readonly expressions: KleeneFunction[] = [() => TRUE];
  private readonly index = questionIndex(hn1_2019);
  private needsNotes = false;
  private readsAnsweredShare = false;
  // Columns of the program, filled slot by slot.
  private readonly condition: number[] = [];
  private readonly requires: number[] = [];
  private readonly refStart: number[] = [0];
  private readonly refs: number[] = [];
  private readonly combine: number[] = [];
  private readonly goodWhen: number[] = [];
  private readonly weight: number[] = [];
  private readonly special: number[] = [];
  private readonly specials: SpecialRule[][] = [];
  private readonly other: number[] = [];
  private readonly others: OtherCriterion[] = [];

  constructor(profile: Profile, scope: TenderScope) {
    this.profile = profile;
    this.scope = scope;
  }

  scorer(): Result<Scorer, readonly ProfileError[]> {
    const { profile, scope } = this;
    const mapping = profile.criteria ?? criteria;
    this.check(mapping);
    const practiceStart = [0];
    const conditionsOf: Int16Array[] = [];
    const unconditional: number[] = [];
    const scored = practices.map((practice): ScoredPractice => {
      const own = mapping.filter((criterion) => criterion.practice === practice.id && this.takesPart(criterion));
      const compiled = own.map((criterion) => this.criterion(criterion));
      practiceStart.push(this.weight.length);
      const conditions = own.map((criterion) => this.expression(criterion.condition, criterion.id, 'condition'));
      conditionsOf.push(Int16Array.from(new Set(conditions.filter((each) => each !== ALWAYS))));
      unconditional.push(own.length === 0 || own.some((criterion) => criterion.condition === null) ? 1 : 0);
      return {
        practice,
        weight: profile.practiceWeights[practice.id] ?? 1,
        reach: sum(own.filter((criterion) => this.inScope(criterion))) / (sum(own) || 1),
        filteredBy: this.filter(practice),
        criteria: compiled,
      };
    });
    const slots = this.weight.map((_, slot) => slot);
    const isPlain = (slot: number): boolean => this.combine[slot] === SINGLE && this.special[slot]! < 0 && this.other[slot]! < 0;
    const plain = slots.filter(isPlain);
    const pair = (slot: number): number => this.condition[slot]! * 1000 + this.requires[slot]!;
    plain.sort((a, b) => pair(a) - pair(b) || a - b);
    const blocks = plain.flatMap((slot, at) => (at === 0 || pair(slot) !== pair(plain[at - 1]!) ? [at] : []));
    const compiledKnockOuts = this.knockOuts();
    if (this.errors.length > 0) return fail(this.errors);
    return ok({
      profile,
      procurementType: scope.procurementType,
      sources: scope.sources,
      practices: scored,
      knockOuts: compiledKnockOuts,
      needsNotes: this.needsNotes,
      program: {
        expressions: this.expressions,
        blocks: Uint16Array.from([...blocks, plain.length]),
        plain: Uint16Array.from(plain),
        plainRef: Uint16Array.from(plain, (slot) => this.refs[this.refStart[slot]!]!),
        plainRow: Uint16Array.from(plain, (slot) => this.goodWhen[slot]! * STATES),
        involved: Uint16Array.from(slots.filter((slot) => !isPlain(slot))),
        condition: Int16Array.from(this.condition),
        requires: Int16Array.from(this.requires),
        refStart: Uint16Array.from(this.refStart),
        refs: Uint16Array.from(this.refs),
        combine: Uint8Array.from(this.combine),
        goodWhen: Uint8Array.from(this.goodWhen),
        weight: Float64Array.from(this.weight),
        special: Int16Array.from(this.special),
        specials: this.specials,
        other: Int16Array.from(this.other),
        others: this.others,
        practiceStart: Uint16Array.from(practiceStart),
        conditionsOf,
        unconditional: Uint8Array.from(unconditional),
        values: valueTable(profile.strictNa),
        strictNa: profile.strictNa,
        readsAnsweredShare: this.readsAnsweredShare,
      },
    });
  }

  private check(mapping: readonly Criterion[]): void {
    const known = new Set(practices.map((practice) => practice.id));
    if (!procurementTypes.some((type) => type.code === this.scope.procurementType)) this.errors.push({ kind: 'unknown-type', type: this.scope.procurementType });
    for (const [practice, weight] of Object.entries(this.profile.practiceWeights)) {
      if (!known.has(practice)) this.errors.push({ kind: 'unknown-practice', practice });
      if (!(weight >= 0 && weight <= 10)) this.errors.push({ kind: 'practice-weight', practice, weight });
    }
    const seen = new Set<string>();
    for (const { id, practice, weight } of mapping) {
      if (!known.has(practice)) this.errors.push({ kind: 'unknown-practice', practice });
      if (![1, 2, 3].includes(weight)) this.errors.push({ kind: 'criterion-weight', criterion: id, weight });
      if (seen.has(id)) this.errors.push({ kind: 'duplicate-criterion', criterion: id });
      seen.add(id);
    }
  }

  private takesPart(criterion: Criterion): boolean {
    return !(criterion.source === 'mdcg' && REPEATS_MDS2.test(criterion.ref) && this.scope.sources.includes('mds2'));
  }

  private inScope(criterion: Criterion): boolean {
    return this.scope.sources.includes(criterion.source);
  }

  private filter({ procurementTypes: types, threats, phase }: Practice): ScoredPractice['filteredBy'] {
    if (this.scope.phases && !this.scope.phases.includes(phase)) return 'phase';
    if (this.scope.threats && !this.scope.threats.some((threat) => threats.includes(threat))) return 'threat';
    return types.includes(this.scope.procurementType) ? null : 'type';
  }

  /** Fills one slot where the criterion is in scope; checks it either way. */
  private criterion(criterion: Criterion): ScoredCriterion {
    const condition = this.expression(criterion.condition, criterion.id, 'condition');
    const requires = this.expression(criterion.requires, criterion.id, 'requires');
    const places = criterion.source === 'mds2' ? this.places(criterion) : [];
    const rules = this.rules(criterion);
    if (!this.inScope(criterion)) return { criterion, slot: -1, places };
    const slot = this.weight.length;
    this.condition.push(condition);
    this.requires.push(requires);
    this.refs.push(...places);
    this.refStart.push(this.refs.length);
    this.combine.push(places.length < 2 ? SINGLE : criterion.ref.includes('|') ? BETTER : WORSE);
    this.goodWhen.push(goodWhens.indexOf(criterion.goodWhen));
    this.weight.push(criterion.weight);
    this.special.push(rules.special.length ? this.specials.push(rules.special) - 1 : -1);
    this.other.push(rules.other ? this.others.push(rules.other) - 1 : -1);
    if (rules.special.some((rule) => !rule.byBit)) this.needsNotes = true;
    return { criterion, slot, places };
  }

  private places(criterion: Criterion): number[] {
    const mixed = criterion.ref.includes('|') && criterion.ref.includes('&');
    return criterion.ref.split(mixed ? '\n' : /[|&]/).flatMap((question) => {
      const place = this.index.indexOf.get(question);
      if (place === undefined) this.errors.push({ kind: 'unknown-question', criterion: criterion.id, question });
      return place ?? [];
    });
  }

  private rules(criterion: Criterion): { special: SpecialRule[]; other: OtherCriterion | null } {
    const special: SpecialRule[] = [];
    let partial: number | null = null;
    let naNeedsReason = false;
    for (const rule of criterion.partialRules) {
      const note = parseNoteRule(rule);
      const half = /^partial:(0(?:\.\d+)?|1)$/.exec(rule);
      if (note && criterion.source === 'mds2') {
        const byBit = criterion.ref.split(/[|&]/).every((question) => catalogTraits.special.get(question)?.source === note.source);
        special.push({ ...note, code: codeOf(note.value), byBit });
      } else if (half && criterion.source !== 'mds2') partial = Number(half[1]);
      else if (rule === 'na:reason' && criterion.source !== 'mds2') naNeedsReason = true;
      else this.errors.push({ kind: 'bad-rule', criterion: criterion.id, rule });
    }
    if (criterion.source === 'mds2') return { special, other: null };
    return { special, other: { source: criterion.source, ref: criterion.ref, goodWhen: criterion.goodWhen, partial, naNeedsReason } };
  }

  private expression(source: string | null, of: string, part: 'condition' | 'requires'): number {
    if (source === null) return ALWAYS;
    const known = this.expressionIndex.get(source);
    if (known !== undefined) return known;
    const parsed = parseExpression2019(source);
    if (!parsed.ok) {
      this.errors.push({ kind: 'expression', of, part, error: parsed.error });
      return ALWAYS;
    }
    this.note(parsed.value, source);
    this.expressionIndex.set(source, this.expressions.push(compileKleene(parsed.value)) - 1);
    return this.expressions.length - 1;
  }

  private note(expression: Expression, source: string): void {
    if (readsNotes(expression)) this.needsNotes = true;
    if (source.includes('meta(answered-share)')) this.readsAnsweredShare = true;
  }

  private knockOuts(): ScoredKnockOut[] {
    return this.profile.knockOuts.flatMap((id) => {
      const knockOut = knockOuts.find((each) => each.id === id);
      if (!knockOut) {
        this.errors.push({ kind: 'unknown-knock-out', knockOut: id });
        return [];
      }
      const parsed = parseExpression2019(knockOut.condition);
      if (!parsed.ok) {
        this.errors.push({ kind: 'expression', of: id, part: 'condition', error: parsed.error });
        return [];
      }
      this.note(parsed.value, knockOut.condition);
      return [{ knockOut, condition: parsed.value, evaluate: compileKleene(parsed.value), questions: questionsOf(parsed.value) }];
    });
  }
}

const sum = (own: readonly Criterion[]): number => own.reduce((total, criterion) => total + criterion.weight, 0);
