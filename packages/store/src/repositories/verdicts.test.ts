import { expect } from 'vitest';
import { answer, aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';

const noted = (note: string) => disclosure({}, [answer('AUTH-1', 'see-note', { notes: [note], noteCells: ['mds2-form!F9'] }), answer('MPII-1', 'yes')]);

eachDatabase('verdicts', ({ open }) => {
  const start = async () => {
    const { store } = await open();
    const { repos, actor } = await setUp(store);
    const second = store.as({ ...actor, userId: 'u_second', name: 'Ben' });
    const tenderId = (await repos.tenders.create(aTender)).id;
    const { id } = (await repos.revisions.add(file(tenderId, 'one', { disclosure: noted('Local accounts.') })))!.revision;
    const counted = async () => (await repos.verdicts.of([id])).get(id);
    return { repos, second, tenderId, id, counted };
  };

  check('is signed, stands beside the answer and moves the stored score at once', async () => {
    const { repos, id, tenderId, counted } = await start();
    const before = await repos.scores.ofTender(tenderId, { id: 'enisa', version: 1 });
    expect(await repos.verdicts.record(id, 'AUTH-1', 'yes', 'page 3')).toBe(true);
    expect(await counted()).toEqual([{ question: 'AUTH-1', verdict: 'yes', reason: 'page 3', by: 'Ada', at: NOW }]);
    expect((await repos.revisions.disclosure(id))!.disclosure.answers[0]!.value).toBe('see-note');
    const after = await repos.scores.ofTender(tenderId, { id: 'enisa', version: 1 });
    expect(after[0]!.high - after[0]!.low).toBeLessThan(before[0]!.high - before[0]!.low);
  });

  check('of an unknown question is not taken', async () => {
    const { repos, id } = await start();
    expect(await repos.verdicts.record(id, 'NONE-1', 'yes', 'r')).toBe(false);
  });

  check('undone it is gone from what counts and stays in the history; the one before stands again', async () => {
    const { repos, id, tenderId, counted } = await start();
    await repos.verdicts.record(id, 'AUTH-1', 'no', 'first');
    await repos.verdicts.record(id, 'AUTH-1', 'yes', 'second');
    expect(await repos.verdicts.undo(id, 'AUTH-1')).toBe(true);
    expect((await counted())?.map(({ verdict }) => verdict)).toEqual(['no']);
    expect(await repos.verdicts.undo(id, 'AUTH-1')).toBe(true);
    expect(await repos.verdicts.undo(id, 'AUTH-1')).toBe(false);
    expect(await counted()).toBeUndefined();
    expect((await repos.verdicts.history(tenderId)).map(({ verdict, undoneBy }) => [verdict, undoneBy])).toEqual([['no', 'Ada'], ['yes', 'Ada']]);
  });

  check('still open is a signed judgement that counts for nothing', async () => {
    const { repos, id, counted } = await start();
    await repos.verdicts.record(id, 'AUTH-1', 'open', 'says nothing');
    expect(await counted()).toBeUndefined();
    expect((await repos.verdicts.judgements([id])).get(id)?.map(({ verdict, by }) => [verdict, by])).toEqual([['open', 'Ada']]);
  });

  check('two who differ leave the answer open until it is settled in one step', async () => {
    const { repos, second, id, tenderId, counted } = await start();
    await repos.verdicts.record(id, 'AUTH-1', 'yes', 'a');
    await second.verdicts.record(id, 'AUTH-1', 'yes', 'b');
    expect(await repos.verdicts.disagreements(tenderId)).toEqual([]);
    expect((await counted())?.map(({ verdict, by }) => [verdict, by])).toEqual([['yes', 'Ben']]);
    await second.verdicts.record(id, 'AUTH-1', 'no', 'b2');
    expect(await counted()).toBeUndefined();
    const [disagreement] = await repos.verdicts.disagreements(tenderId);
    expect(disagreement?.judgements.map(({ by, verdict }) => [by, verdict])).toEqual([['Ada', 'yes'], ['Ben', 'no']]);
    expect(await repos.verdicts.settle(id, 'AUTH-1', 'partial', 'agreed on Monday')).toBe(true);
    expect((await counted())?.map(({ verdict }) => verdict)).toEqual(['partial']);
    expect(await repos.verdicts.disagreements(tenderId)).toEqual([]);
    expect(await second.verdicts.undo(id, 'AUTH-1', 'settled')).toBe(true);
    expect(await counted()).toBeUndefined();
    // Nobody takes back what another person judged.
    await repos.verdicts.undo(id, 'AUTH-1');
    expect((await counted())?.map(({ verdict, by }) => [verdict, by])).toEqual([['no', 'Ben']]);
  });

  check('is offered again for the same text in the next revision, and only for that', async () => {
    const { repos, id, tenderId } = await start();
    await repos.verdicts.record(id, 'AUTH-1', 'yes', 'page 3');
    const other = (await repos.revisions.add(file(tenderId, 'two', { disclosure: noted('Local accounts, optional.') })))!.revision;
    expect(await repos.verdicts.offered(tenderId)).toEqual([]);
    const same = (await repos.revisions.add(file(tenderId, 'three', { disclosure: noted('Local  accounts.') })))!.revision;
    expect(await repos.verdicts.of([other.id, same.id])).toEqual(new Map());
    expect(await repos.verdicts.offered(tenderId)).toEqual([{ revisionId: same.id, question: 'AUTH-1', earlier: { revisionId: id, question: 'AUTH-1', verdict: 'yes', reason: 'page 3', by: 'Ada', at: NOW } }]);
    await repos.verdicts.record(same.id, 'AUTH-1', 'yes', 'page 3');
    expect(await repos.verdicts.offered(tenderId)).toEqual([]);
  });

  check('is not taken once the evaluation is closed', async () => {
    const { repos, id, tenderId } = await start();
    await repos.verdicts.record(id, 'AUTH-1', 'yes', 'r');
    expect(await repos.stages.move(tenderId, 1, 'close', '')).toBe('evaluated');
    expect([await repos.verdicts.record(id, 'AUTH-1', 'no', 'r'), await repos.verdicts.settle(id, 'AUTH-1', 'no', 'r'), await repos.verdicts.undo(id, 'AUTH-1')]).toEqual(['not-now', 'not-now', 'not-now']);
  });
});
