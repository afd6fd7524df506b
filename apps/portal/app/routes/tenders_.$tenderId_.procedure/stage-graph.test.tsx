import { stages, transitions } from '@mds2/assessment';
import { describe, expect, test } from 'vitest';

import { renderUi } from '../../ui/testing/render.tsx';
import { nextSteps, stageGraph } from './stage-graph.ts';
import { StagePicture } from './stage-picture.tsx';

describe.each(['public', 'private'] as const)('the picture under %s rules', (rules) => {
  const graph = stageGraph(rules);
  test('draws every arrow of the table once, and no other', () => {
    const drawn = [
      ...graph.straight.map((at) => `${graph.stages[at]} ${graph.stages[at + 1]}`),
      ...graph.rails.flatMap(({ from, to }) => from.map((stage) => `${stage} ${to}`)),
    ].toSorted();
    const inTable = [...new Set(transitions.filter((one) => one.rules.includes(rules)).flatMap(({ from, to }) => from.filter((stage) => graph.stages.includes(stage)).map((stage) => `${stage} ${to}`)))].toSorted();
    expect(drawn).toEqual(inTable);
  });
  test('no two rails of one side share a lane', () => {
    const lanes = graph.rails.map(({ side, lane }) => `${side} ${lane}`);
    expect(new Set(lanes).size).toBe(lanes.length);
  });
  test('one box is the present one, and the drawing speaks', () => {
    const html = renderUi(<StagePicture stage="published" graph={graph} labels={Object.fromEntries(stages.map((stage) => [stage, `<${stage}>`]))} label="It stands at: Published" />);
    expect(html.match(/class="now"/g)).toHaveLength(1);
    expect(html.match(/<rect/g)).toHaveLength(graph.stages.length);
    expect(html).toContain('aria-label="It stands at: Published"');
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});

test('private rules know no sealed and no opened stage', () => {
  expect(stageGraph('private').stages).toEqual(['preparation', 'published', 'evaluated', 'awarded', 'cancelled']);
});

test('nothing comes after the last stage', () => {
  expect(nextSteps('cancelled', 'public')).toEqual([]);
  expect(nextSteps('sealed', 'public').map(({ id }) => id)).toEqual(['open', 'cancel']);
});
