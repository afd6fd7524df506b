import { expect } from 'vitest';
import { aTender, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('saved views', ({ open }) => {
  const start = async () => {
    const { store } = await open();
    const { repos, actor } = await setUp(store);
    return { repos, second: store.as({ ...actor, userId: 'u_second', name: 'Ben' }) };
  };
  const names = (views: readonly { name: string; mine: boolean }[]) => views.map(({ name, mine }) => [name, mine]);

  check('one sees one’s own and those that others share, and changes only one’s own', async () => {
    const { repos, second } = await start();
    const shared = (await repos.views.save({ page: 'desk', tenderId: null, name: 'open ones', query: '?open=1', shared: true }))!;
    await repos.views.save({ page: 'desk', tenderId: null, name: 'mine', query: '?x=1', shared: false });
    expect(names(await repos.views.list('desk'))).toEqual([['open ones', true], ['mine', true]]);
    expect(names(await second.views.list('desk'))).toEqual([['open ones', false]]);
    expect(await second.views.remove(shared.id)).toBe(false);
    expect(await repos.views.remove(shared.id)).toBe(true);
    expect(await second.views.list('desk')).toEqual([]);
  });

  check('the same name again replaces one’s own view; each tender has its own', async () => {
    const { repos, second } = await start();
    const { id: tenderId } = await repos.tenders.create(aTender);
    const view = { page: 'compare', tenderId, name: 'differences', shared: true };
    await repos.views.save({ ...view, query: '?a' });
    await second.views.save({ ...view, query: '?b' });
    await repos.views.save({ ...view, query: '?c' });
    expect((await repos.views.list('compare', tenderId)).map(({ query }) => query)).toEqual(['?b', '?c']);
    expect(await repos.views.list('compare')).toEqual([]);
  });
});
