import { parseExpression2019, questionsOf } from '@mds2/disclosure';

/** The questions that a gate of HN 1-2019 reads. */
export function questionsOfGate(gate: string): readonly string[] {
  const parsed = parseExpression2019(gate);
  return parsed.ok ? questionsOf(parsed.value) : [];
}
