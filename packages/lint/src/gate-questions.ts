import { exposures } from '@mds2/catalog';
import { exposuresNamedIn, parseExpression2019, questionsOf } from '@mds2/disclosure';

interface GateReads {
  readonly questions: readonly string[];
  readonly opening: readonly string[];
}

const known = new Map<string, GateReads>();

/** The questions that a gate of HN 1-2019 reads; of an exposure those that open it and are answered Yes. */
export function questionsOfGate(gate: string, value: (id: string) => string): readonly string[] {
  let reads = known.get(gate);
  if (!reads) known.set(gate, (reads = readsOf(gate)));
  return [...reads.questions, ...reads.opening.filter((id) => value(id) === 'yes')];
}

function readsOf(gate: string): GateReads {
  const parsed = parseExpression2019(gate);
  if (!parsed.ok) return { questions: [], opening: [] };
  const opening = exposuresNamedIn(parsed.value).flatMap((name) => {
    const exposure = exposures.find(({ id }) => id === name);
    const opened = exposure ? parseExpression2019(exposure.openedBy) : null;
    return opened?.ok ? questionsOf(opened.value) : [];
  });
  return { questions: questionsOf(parsed.value), opening };
}
