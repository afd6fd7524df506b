import { expect, test } from 'vitest';

import { renderUi, spoken } from '../testing/render.tsx';
import { RankingTable, type Ranked } from './ranking-table.tsx';

const velmora: Ranked = { key: 'v', name: 'Velmora Echo 7', to: '/v', place: { from: 1, to: 3 }, total: { low: 0.769, high: 0.8901 }, coverage: 0.419, failed: 0, open: 0 };
const quorvex: Ranked = { key: 'q', name: 'Quorvex Q-Scan 9', to: '/q', place: null, total: { low: 0.844, high: 0.932 }, coverage: 0.4, failed: 2, open: 0 };

test('a place is a range while intervals overlap, and points are never more certain than the data', () => {
  const said = spoken(renderUi(<RankingTable caption="Ranking" rows={[velmora]} knockOuts={6} lead={0.769} />));
  expect(said).toContain('Velmora Echo 7 1 to 3 all 6 met 76 to 90 41 %');
});

test('a knocked-out candidate keeps its points, has no place, and its row is marked', () => {
  const html = renderUi(<RankingTable caption="Ranking" rows={[velmora, quorvex]} knockOuts={6} lead={0.769} />);
  expect(spoken(html)).toContain('Quorvex Q-Scan 9 knocked out Knocked out: 2 84 to 94');
  expect(html).toMatch(/<tr class="is-out"><th scope="row"><a [^>]*href="\/q"/);
});

test('the leader’s line goes through every bar', () => {
  const html = renderUi(<RankingTable caption="Ranking" rows={[velmora, quorvex]} knockOuts={6} lead={0.769} />);
  expect(html.match(/class="lead" x1="76.9%"/g)).toHaveLength(2);
});

test('a preview shows the saved interval beside the new one', () => {
  const said = spoken(renderUi(<RankingTable caption="Rangfolge" rows={[{ ...velmora, saved: { low: 0.5, high: 0.7 } }]} knockOuts={6} />, 'de'));
  expect(said).toContain('Gespeichert');
  expect(said).toContain('76 bis 90 50 bis 70');
});

test('no style attributes: the content security policy refuses them', () => {
  expect(renderUi(<RankingTable caption="Ranking" rows={[velmora, quorvex]} knockOuts={6} lead={0.769} />)).not.toContain('style=');
});
