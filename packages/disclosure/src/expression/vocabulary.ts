import { exposures, hn1_2019 } from '@mds2/catalog';
import type { Result } from '@mds2/base';
import type { Expression, ExpressionError } from './expression.ts';
import { parseExpression, type Vocabulary } from './parse-expression.ts';

/** The names of HN 1-2019 and the catalogue's exposures: what gates, conditions, knock-outs and contradictions speak of. */
export const vocabulary2019: Vocabulary = { form: hn1_2019, exposures: exposures.map((exposure) => exposure.id) };

/** Parses an expression over HN 1-2019. */
export const parseExpression2019 = (source: string): Result<Expression, ExpressionError> => parseExpression(source, vocabulary2019);
