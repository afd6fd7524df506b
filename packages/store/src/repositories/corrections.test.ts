import { applyCorrections } from '@mds2/disclosure';
import { expect } from 'vitest';
import { answer, aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';

const saying = (raw: string, model = 'S-200') => disclosure({ model }, [answer('AUTH-1', 'no', { raw }), answer('MPII-1', 'yes')]);

eachDatabase('corrections', ({ open }) => {
  const start = async () => {
    const { repos } = await setUp((await open()).store);
    const tenderId = (await repos.tenders.create(aTender)).id;
    const { id, candidateId } = (await repos.revisions.add(file(tenderId, 'one', { disclosure: saying('No') })))!.revision;
    return { repos, tenderId, id, candidateId };
  };
  const toYes = { field: 'answer', question: 'AUTH-1', corrected: 'yes' } as const;

  check('keeps what was read, what it was corrected to, who and why', async () => {
    const { repos, id } = await start();
    const made = await repos.corrections.record(id, toYes, 'ticked in the next column');
    expect(made).toMatchObject({ ...toYes, read: 'No', revisionId: id, reason: 'ticked in the next column', by: 'Ada', at: NOW, carried: false, undoneAt: null });
    const corrections = await repos.corrections.of([id]);
    expect(corrections.get(id)).toEqual([made]);
    const read = (await repos.revisions.disclosure(id))!.disclosure;
    expect(read.answers[0]!.value).toBe('no');
    expect(applyCorrections(read, corrections.get(id)!).answers[0]!.value).toBe('yes');
  });

  check('that are none are not taken', async () => {
    const { repos, id } = await start();
    for (const wrong of [{ ...toYes, question: 'NONE-1' }, { ...toYes, corrected: 'maybe' }, { field: 'releaseDate', question: null, corrected: 'May' }] as const) {
      expect(await repos.corrections.record(id, wrong, 'r')).toBe('not-a-correction');
    }
  });

  check('stay with a new import while the place reads the same', async () => {
    const { repos, tenderId, id, candidateId } = await start();
    await repos.corrections.record(id, toYes, 'r');
    const same = (await repos.revisions.add(file(tenderId, 'two', { disclosure: saying('No'), candidateId })))!.revision;
    expect((await repos.corrections.of([same.id])).get(same.id)).toMatchObject([{ ...toYes, read: 'No', reason: 'r', by: 'Ada', carried: true }]);
    const other = (await repos.revisions.add(file(tenderId, 'three', { disclosure: saying('No, never'), candidateId })))!.revision;
    expect(await repos.corrections.of([other.id])).toEqual(new Map());
  });

  check('undone ones count no more, here and in what follows, and stay on record', async () => {
    const { repos, tenderId, id } = await start();
    const made = await repos.corrections.record(id, toYes, 'r');
    if (typeof made !== 'object') throw new Error('not corrected');
    expect(await repos.corrections.undo(made.id, 'was right')).toBe(true);
    expect(await repos.corrections.undo(made.id, 'again')).toBe(false);
    const next = (await repos.revisions.add(file(tenderId, 'two', { disclosure: saying('No') })))!.revision;
    expect(await repos.corrections.of([id, next.id])).toEqual(new Map());
    expect(await repos.corrections.history(tenderId)).toMatchObject([{ id: made.id, undoneBy: 'Ada', undoneAt: NOW }]);
  });

  check('the newest at one place counts', async () => {
    const { repos, id } = await start();
    await repos.corrections.record(id, toYes, 'a');
    await repos.corrections.record(id, { ...toYes, corrected: 'na' }, 'b');
    expect((await repos.corrections.of([id])).get(id)?.map(({ corrected }) => corrected)).toEqual(['na']);
  });
});
