import { exposures } from '@mds2/catalog';
import { exposuresNamedIn, parseExpression2019, questionsOf } from '@mds2/disclosure';

/** The questions that a gate of HN 1-2019 reads; of an exposure those that open it and are answered Yes. */
export function questionsOfGate(gate: string, value: (id: string) => string): readonly string[] {
  const parsed = parseExpression2019(gate);
  if (!parsed.ok) return [];
  const opening = exposuresNamedIn(parsed.value).flatMap((name) => {
    const exposure = exposures.find(({ id }) => id === name);
    const opened = exposure ? parseExpression2019(exposure.openedBy) : null;
    return opened?.ok ? questionsOf(opened.value).filter((id) => value(id) === 'yes') : [];
  });
  return [...questionsOf(parsed.value), ...opening];
}
