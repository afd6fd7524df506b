import { hn1_2019, type Question } from '@mds2/catalog';
import { NA, NA_ACCEPTED, VALUE_BITS } from '../codes/answer-codes.ts';
import { catalogueExpression } from './catalogue-expression.ts';
import { compileKleene, NA_AS_NO, NA_STATED, type KleeneFunction, type KleeneState } from './compile-kleene.ts';
import type { Expression } from './expression.ts';
import { FALSE, TRUE, type Kleene } from './kleene.ts';
import { questionIndex } from './question-index.ts';
import { questionsOf } from './questions-of.ts';

/** Gates of HN 1-2019 by place in the form; null where a question always applies. */
const gateExpressions: readonly (Expression | null)[] = hn1_2019.questions.map((question: Question) =>
  question.gate === null ? null : catalogueExpression(question.gate),
);
const gates: readonly (KleeneFunction | null)[] = gateExpressions.map((gate) => (gate ? compileKleene(gate) : null));

/**
 * Question places such that every question comes after all that its gate reads: N/A of a parent is settled before its
 * children ask for it. Gates that read each other in a circle are a bug in the catalogue.
 */
export const gateOrder: Uint16Array = (() => {
  const { indexOf } = questionIndex(hn1_2019);
  const order: number[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const settle = (place: number): void => {
    if (state.get(place) === 'done') return;
    if (state.get(place) === 'open') throw new Error(`catalogue: gates in a circle at ${hn1_2019.questions[place]!.id}`);
    state.set(place, 'open');
    const gate = gateExpressions[place];
    if (gate) for (const id of questionsOf(gate)) settle(indexOf.get(id)!);
    state.set(place, 'done');
    order.push(place);
  };
  hn1_2019.questions.forEach((_, place) => settle(place));
  return Uint16Array.from(order);
})();

/** The gate of a question as it stands: open, closed or unknown. A question without a gate is always open. */
export function gateState(place: number, state: KleeneState): Kleene {
  const gate = gates[place];
  return gate ? gate(state) : TRUE;
}

/**
 * Turns the raw reading in `state.read` into the score reading, in place: N/A reads as No where the question's own gate is
 * closed, and where a reader accepted it; elsewhere as unknown, unless an expression names `na` itself. `seen` hears of every N/A with its gate.
 */
export function settleNotApplicable(codes: Uint8Array, state: KleeneState, seen: (place: number, gate: Kleene) => void): void {
  const { read } = state;
  for (let i = 0; i < gateOrder.length; i++) {
    const place = gateOrder[i]!;
    if (read[place] !== NA) continue;
    if ((codes[place]! & VALUE_BITS) === NA_ACCEPTED) {
      read[place] = NA_AS_NO;
      continue;
    }
    const gate = gateState(place, state);
    read[place] = gate === FALSE ? NA_AS_NO : NA_STATED;
    seen(place, gate);
  }
}
