import type { Expression } from './expression.ts';
import { parseExpression2019 } from './vocabulary.ts';

/**
 * Parses an expression of the catalogue itself. Every one of them is parsed by a test, so one that fails here is a bug in the
 * catalogue and throws. Expressions of people go through `parseExpression`, whose errors are values.
 */
export function catalogueExpression(source: string): Expression {
  const parsed = parseExpression2019(source);
  if (!parsed.ok) throw new Error(`catalogue: ${JSON.stringify(parsed.error)} in ${source}`);
  return parsed.value;
}
