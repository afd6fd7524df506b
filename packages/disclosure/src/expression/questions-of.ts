import { assertNever } from '@mds2/base';
import type { Expression, QuestionRef } from './expression.ts';

/** Question IDs that an expression reads, in form order, each once. Exposures are named by `exposuresOf`, not opened up. */
export function questionsOf(expression: Expression): string[] {
  const found = new Map<number, string>();
  visit(expression, (atom) => {
    const refs: readonly QuestionRef[] = 'questions' in atom ? atom.questions : 'question' in atom ? [atom.question] : [];
    for (const ref of refs) found.set(ref.index, ref.id);
  });
  return [...found].sort(([a], [b]) => a - b).map(([, id]) => id);
}

/** Exposures that an expression names, without `@`, each once, in the order of the text. */
export function exposuresNamedIn(expression: Expression): string[] {
  const found = new Set<string>();
  visit(expression, (atom) => {
    if (atom.kind === 'exposure') found.add(atom.id);
  });
  return [...found];
}

/** Whether an expression searches note texts; packed answers alone cannot answer it then. */
export function readsNotes(expression: Expression): boolean {
  let reads = false;
  visit(expression, (atom) => {
    if (atom.kind === 'note') reads = true;
  });
  return reads;
}

export type Atom = Exclude<Expression, { kind: 'and' | 'or' | 'not' }>;

function visit(expression: Expression, see: (atom: Atom) => void): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
      for (const part of expression.parts) visit(part, see);
      return;
    case 'not':
      visit(expression.part, see);
      return;
    case 'answer':
    case 'exposure':
    case 'any':
    case 'all':
    case 'none':
    case 'count':
    case 'note':
    case 'has-note':
    case 'document':
    case 'other':
    case 'comparison':
      see(expression);
      return;
    default:
      assertNever(expression);
  }
}
