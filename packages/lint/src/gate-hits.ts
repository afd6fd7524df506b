import type { ReportEntry } from '@mds2/disclosure';
import type { DisclosureContext } from './engine/contexts.ts';
import { questionsOfGate } from './gate-questions.ts';
import { placeOfEntry } from './place.ts';
import type { Hit } from './rule.ts';

/** The answers that contradict their gate while it is open, or while it is closed, each with what its gate reads. */
export function* gateHits(
  context: DisclosureContext,
  gateIs: 'open' | 'closed',
  more: (id: string, entry: ReportEntry) => Partial<Hit> = () => ({}),
): Iterable<Hit> {
  for (const entry of context.report('gate-violation')) {
    if (entry.data['gateIs'] !== gateIs) continue;
    const id = entry.id!;
    const gate = entry.data['gate'] ?? '';
    yield {
      questions: [id, ...questionsOfGate(gate, context.value)],
      at: placeOfEntry(context, entry),
      data: { q: id, gate },
      ...more(id, entry),
    };
  }
}
