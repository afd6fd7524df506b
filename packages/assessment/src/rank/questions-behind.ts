import { exposures, hn1_2019 } from '@mds2/catalog';
import { exposuresNamedIn, parseExpression2019, questionIndex, questionsOf, type Expression } from '@mds2/disclosure';
import type { Scorer } from '../score/program.ts';

const { indexOf } = questionIndex(hn1_2019);
const exposureOf = new Map(exposures.map((exposure) => [exposure.id, exposure]));

/** Questions and exposures that an expression names. */
interface Named {
  readonly questions: readonly string[];
  readonly exposures: readonly string[];
}
const namedBy = new Map<string, Named>();

function named(source: string): Named {
  let known = namedBy.get(source);
  if (!known) {
    const parsed = parseExpression2019(source);
    // A text that does not parse is refused when the profile is compiled; it never gets here.
    known = parsed.ok ? namedIn(parsed.value) : { questions: [], exposures: [] };
    namedBy.set(source, known);
  }
  return known;
}

const namedIn = (expression: Expression): Named => ({ questions: questionsOf(expression), exposures: exposuresNamedIn(expression) });

/**
 * Every question that can change what is looked at: those that are read, those that open or close the exposures named, and,
 * where a question is answered with N/A, those that its gate reads in turn (the gate says what the N/A counts).
 */
export class QuestionsBehind {
  readonly questions = new Set<string>();
  private readonly sources = new Set<string>();
  private readonly isNotApplicable: (question: string) => boolean;

  constructor(isNotApplicable: (question: string) => boolean) {
    this.isNotApplicable = isNotApplicable;
  }

  knockOut(expression: Expression): this {
    this.follow(namedIn(expression));
    return this;
  }

  /** Figures: criteria in scope, and the conditions of all criteria, which say whether a practice applies. */
  score(scorer: Scorer): this {
    for (const { criteria } of scorer.practices) {
      for (const { criterion, slot, places } of criteria) {
        this.source(criterion.condition);
        if (slot < 0) continue;
        this.source(criterion.requires);
        for (const place of places) this.question(hn1_2019.questions[place]!.id);
      }
    }
    return this;
  }

  private source(source: string | null): void {
    if (source === null || this.sources.has(source)) return;
    this.sources.add(source);
    this.follow(named(source));
  }

  private follow({ questions, exposures: names }: Named): void {
    for (const question of questions) this.question(question);
    for (const name of names) {
      const exposure = exposureOf.get(name);
      this.source(exposure?.openedBy ?? null);
      this.source(exposure?.closedBy ?? null);
    }
  }

  private question(question: string): void {
    if (this.questions.has(question)) return;
    this.questions.add(question);
    const place = indexOf.get(question);
    if (place !== undefined && this.isNotApplicable(question)) this.source(hn1_2019.questions[place]!.gate);
  }
}
