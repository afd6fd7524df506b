import { fail, ok, type Result } from '@mds2/base';
import type { Form } from '@mds2/catalog';
import type { Expected, Expression, ExpressionError, Operand, QuestionRef, ValueMask } from './expression.ts';
import { notePattern } from './note-pattern.ts';
import { descendantsOf, questionIndex, rangeOf, type QuestionIndex } from './question-index.ts';
import { valueMask } from './value-mask.ts';

/** What names an expression may use: the questions of a form and the exposures, whose order is the order of evaluation. */
export interface Vocabulary {
  readonly form: Form;
  /** Exposure IDs, without `@`. */
  readonly exposures: readonly string[];
}

/**
 * Reads an expression of the grammar in SCORING.md: atoms with `and`, `or`, `not` and parentheses; `and` binds tighter than
 * `or`, `not` tighter than both. Unknown questions and exposures are errors, so that a typing mistake never reads as "unknown".
 */
export function parseExpression(source: string, vocabulary: Vocabulary): Result<Expression, ExpressionError> {
  const parser = new Parser(source, questionIndex(vocabulary.form), vocabulary.exposures);
  const expression = parser.whole();
  return expression ? ok(expression) : fail(parser.error!);
}

const ID = /[A-Z0-9]+(?:-\d+)?(?:\.\d+)*[a-z]?/y;
const NAME = /[A-Za-z0-9][A-Za-z0-9:._-]*/y;
const FIELD = /[a-z][a-z0-9-]*/y;
const VALUE = /yes|no|na|see-note|text|blank|partial/y;
const NUMBER = /\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?/y;
const WORD = /[a-z][a-z-]*/y;

/** Recursive descent. A method that returns null has set `error`; only the first error is kept. */
class Parser {
  error: ExpressionError | null = null;
  private position = 0;
  private readonly source: string;
  private readonly index: QuestionIndex;
  private readonly exposures: readonly string[];

  constructor(source: string, index: QuestionIndex, exposures: readonly string[]) {
    this.source = source;
    this.index = index;
    this.exposures = exposures;
  }

  whole(): Expression | null {
    const expression = this.or();
    if (!expression) return null;
    this.blanks();
    return this.position === this.source.length ? expression : this.expected('end');
  }

  private or(): Expression | null {
    return this.chain('or', () => this.and());
  }

  private and(): Expression | null {
    return this.chain('and', () => this.not());
  }

  private chain(kind: 'and' | 'or', next: () => Expression | null): Expression | null {
    const first = next();
    if (!first) return null;
    const parts = [first];
    while (this.keyword(kind)) {
      const part = next();
      if (!part) return null;
      parts.push(part);
    }
    return parts.length === 1 ? first : { kind, parts };
  }

  private not(): Expression | null {
    if (this.keyword('not')) {
      const part = this.not();
      return part && { kind: 'not', part };
    }
    if (this.symbol('(')) {
      const inner = this.or();
      return inner && (this.symbol(')') ? inner : this.expected(')'));
    }
    return this.atom();
  }

  private atom(): Expression | null {
    if (this.symbol('@')) return this.exposure();
    this.blanks();
    const start = this.position;
    const word = this.take(WORD);
    if (word !== null && this.symbol('(')) {
      switch (word) {
        case 'any':
        case 'all':
        case 'none':
        case 'count':
          return this.quantified(word);
        case 'note':
          return this.note();
        case 'has-note':
          return this.hasNote();
        case 'doc':
          return this.document();
        case 'meta':
          return this.meta();
        case 'mdcg':
        case 'hospital':
          return this.other(word);
        default:
          break;
      }
    }
    this.position = start;
    const question = this.question('condition');
    if (!question) return null;
    const equal = this.equality();
    return equal && { kind: 'answer', question, values: equal.values, negated: equal.negated };
  }

  private exposure(): Expression | null {
    const start = this.position;
    const id = this.take(FIELD);
    if (id === null) return this.expected('name');
    const index = this.exposures.indexOf(id);
    return index < 0 ? this.failed({ kind: 'unknown-exposure', position: start, exposure: id }) : { kind: 'exposure', id, index };
  }

  private quantified(kind: 'any' | 'all' | 'none' | 'count'): Expression | null {
    const questions = this.questions();
    if (!questions) return null;
    if (!this.symbol('=')) return this.expected('=');
    const values = this.values();
    if (values === null) return null;
    if (!this.symbol(')')) return this.expected(')');
    if (kind !== 'count') return { kind, questions, values, atLeast: 0 };
    if (!this.symbol('>=')) return this.expected('>=');
    this.blanks();
    const number = this.take(NUMBER);
    if (number === null || !Number.isInteger(Number(number))) return this.expected('number');
    return { kind, questions, values, atLeast: Number(number) };
  }

  private note(): Expression | null {
    const questions = this.questions();
    if (!questions) return null;
    if (!this.symbol(')')) return this.expected(')');
    if (!this.symbol('~')) return this.expected('~/');
    this.blanks();
    const start = this.position;
    const literal = this.take(/\/(?:[^/\\]|\\.)+\//y);
    if (literal === null) return this.expected('pattern');
    const pattern = notePattern(literal.slice(1, -1));
    return pattern ? { kind: 'note', questions, pattern } : this.failed({ kind: 'bad-pattern', position: start, pattern: literal.slice(1, -1) });
  }

  private hasNote(): Expression | null {
    const question = this.question('question');
    return question && (this.symbol(')') ? { kind: 'has-note', question } : this.expected(')'));
  }

  private document(): Expression | null {
    const document = this.name();
    if (document === null) return null;
    if (this.symbol('.')) {
      const field = this.take(FIELD);
      return field === null ? this.expected('name') : this.comparison({ kind: 'document-field', document, field });
    }
    const negated = this.symbol('!=');
    if (!negated && !this.symbol('=')) return this.expected('=');
    this.blanks();
    const state = this.take(/provided|missing/y);
    return state === null ? this.expected('value') : { kind: 'document', document, state: state as 'provided' | 'missing', negated };
  }

  private meta(): Expression | null {
    const field = this.name();
    return field === null ? null : this.comparison({ kind: 'meta', field });
  }

  private other(source: 'mdcg' | 'hospital'): Expression | null {
    const ref = this.name();
    if (ref === null) return null;
    const equal = this.equality();
    return equal && { kind: 'other', source, ref, values: equal.values, negated: equal.negated };
  }

  private comparison(left: Operand): Expression | null {
    const operator = this.symbol('<') ? '<' : this.symbol('>') ? '>' : null;
    if (!operator) return this.expected('comparison');
    const right = this.operand();
    return right && { kind: 'comparison', left, operator, right };
  }

  private operand(): Operand | null {
    this.blanks();
    const literal = this.take(NUMBER);
    if (literal !== null) return { kind: 'literal', value: literal.includes('-') ? literal : Number(literal) };
    const start = this.position;
    const word = this.take(WORD);
    if ((word === 'meta' || word === 'doc') && this.symbol('(')) {
      const name = this.name();
      if (name === null) return null;
      if (word === 'meta') return { kind: 'meta', field: name };
      const field = this.symbol('.') ? this.take(FIELD) : null;
      return field === null ? this.expected('name') : { kind: 'document-field', document: name, field };
    }
    this.position = start;
    return this.expected('number');
  }

  /** A name in parentheses that were opened already; takes the closing one. */
  private name(): string | null {
    this.blanks();
    const name = this.take(NAME);
    if (name === null) return this.expected('name');
    return this.symbol(')') ? name : this.expected(')');
  }

  private equality(): { values: ValueMask; negated: boolean } | null {
    const negated = this.symbol('!=');
    if (!negated && !this.symbol('=')) return this.expected('=');
    const values = this.values();
    return values === null ? null : { values, negated };
  }

  private values(): ValueMask | null {
    let values = 0;
    do {
      this.blanks();
      const word = this.take(VALUE);
      if (word === null) return this.expected('value');
      values |= valueMask(word);
    } while (this.symbol('|'));
    return values;
  }

  private questions(): QuestionRef[] | null {
    const found = new Map<number, QuestionRef>();
    do {
      const from = this.question('question');
      if (!from) return null;
      const position = this.position;
      if (this.symbol('..')) {
        const to = this.question('question');
        if (!to) return null;
        if (to.index < from.index) return this.failed({ kind: 'empty-range', position, from: from.id, to: to.id });
        for (const each of rangeOf(this.index, from.index, to.index)) found.set(each.index, each);
      } else if (this.symbol('.*')) {
        for (const each of descendantsOf(this.index, from.id)) found.set(each.index, each);
      } else {
        found.set(from.index, from);
      }
    } while (this.symbol(','));
    return [...found.values()].sort((a, b) => a.index - b.index);
  }

  private question(expected: 'condition' | 'question'): QuestionRef | null {
    this.blanks();
    const position = this.position;
    const id = this.take(ID);
    if (id === null) return this.expected(expected);
    const index = this.index.indexOf.get(id);
    return index === undefined ? this.failed({ kind: 'unknown-question', position, question: id }) : { id, index };
  }

  private keyword(word: string): boolean {
    this.blanks();
    const start = this.position;
    if (this.take(WORD) === word) return true;
    this.position = start;
    return false;
  }

  private symbol(text: string): boolean {
    this.blanks();
    if (!this.source.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.source);
    if (!match) return null;
    this.position = pattern.lastIndex;
    return match[0];
  }

  private blanks(): void {
    while (this.source[this.position] === ' ' || this.source[this.position] === '\t') this.position++;
  }

  private expected(expected: Expected): null {
    this.blanks();
    return this.failed({ kind: 'expected', position: this.position, expected, found: this.source.slice(this.position, this.position + 12) });
  }

  private failed(error: ExpressionError): null {
    this.error ??= error;
    return null;
  }
}
