import { builtInProfiles } from '@mds2/catalog';
import { expect } from 'vitest';
import type { Repositories } from './contract.ts';
import { answer, aTender, disclosure, file, setUp } from './testing/builders.ts';
import { check, eachDatabase } from './testing/each-database.ts';

const OPENS = '2026-12-01T10:00:00.000Z';
const SECRETS = ['Zyxmaker', 'Zyxmodel', 'Zyxnote', 'Zyxfile', 'Zyxraw', 'ZyxID'];
const profile = { id: 'enisa', version: 1 };

eachDatabase('sealed offers', ({ open }) => {
  const start = async () => {
    let now = '2026-11-24T08:00:00.000Z';
    const { store, database } = await open({ now: () => now });
    const { repos, actor } = await setUp(store);
    const { id: tender } = await repos.tenders.create({ ...aTender, rules: 'public' });
    const { id: other } = await repos.tenders.create({ ...aTender, name: 'Other' });
    await repos.stages.publish(tender, 1, OPENS);
    const batch = (await repos.imports.start(tender, ['Zyxfile.xlsx', 'Zyxfile broken.xlsx']))!;
    const offer = file(tender, 'Zyxfile', {
      disclosure: disclosure({ manufacturer: 'Zyxmaker', model: 'Zyxmodel', documentId: 'ZyxID' }, [answer('AUTH-1', 'text', { raw: 'Zyxraw', notes: ['Zyxnote'], noteCells: ['A!B1'] })]),
      report: [{ kind: 'free-text', level: 'warning', id: 'AUTH-1', cell: 'A!B1', data: { raw: 'Zyxraw' } }],
    });
    const outcome = (await repos.revisions.add(offer, batch.files[0]!.id))!;
    await repos.imports.refuse(batch.files[1]!.id, new Uint8Array([1]), { kind: 'truncated' });
    // Past the walls, as somebody would who knew or guessed the id.
    const row = await database.db.selectFrom('revision').select(['id', 'candidate_id']).executeTakeFirstOrThrow();
    const ids = { tender, other, revision: row.id, candidate: row.candidate_id, sha256: offer.sha256, batch: batch.id };
    const second = store.as({ ...actor, userId: 'u_second', name: 'Ben' });
    return { repos, second, ids, outcome, offer, later: () => void (now = OPENS) };
  };
  type Ids = Awaited<ReturnType<typeof start>>['ids'];

  /** Every read that could tell something of an offer. What is missing here or in `others` fails the last test. */
  const reads: Readonly<Record<string, (repos: Repositories, ids: Ids) => Promise<unknown>>> = {
    'tenders.find': (r, i) => r.tenders.find(i.tender),
    'tenders.list': (r) => r.tenders.list(),
    'stages.locked': (r, i) => r.stages.locked(i.tender),
    'stages.openings': (r, i) => r.stages.openings(i.tender),
    'stages.receipts': (r, i) => r.stages.receipts(i.tender),
    'candidates.list': (r, i) => r.candidates.list(i.tender),
    'candidates.find': (r, i) => r.candidates.find(i.candidate),
    'revisions.find': (r, i) => r.revisions.find(i.revision),
    'revisions.list': (r, i) => r.revisions.list(i.tender),
    'revisions.ofCandidate': (r, i) => r.revisions.ofCandidate(i.candidate),
    'revisions.current': (r, i) => r.revisions.current(i.tender),
    'revisions.disclosure': (r, i) => r.revisions.disclosure(i.revision),
    'revisions.disclosures': async (r, i) => [...(await r.revisions.disclosures([i.revision]))],
    'revisions.ofBytes': (r, i) => r.revisions.ofBytes(i.tender, i.sha256),
    'verdicts.of': async (r, i) => [...(await r.verdicts.of([i.revision]))],
    'verdicts.judgements': async (r, i) => [...(await r.verdicts.judgements([i.revision]))],
    'verdicts.history': (r, i) => r.verdicts.history(i.tender),
    'verdicts.disagreements': (r, i) => r.verdicts.disagreements(i.tender),
    'verdicts.offered': (r, i) => r.verdicts.offered(i.tender),
    'corrections.of': async (r, i) => [...(await r.corrections.of([i.revision]))],
    'corrections.history': (r, i) => r.corrections.history(i.tender),
    'originals.read': (r, i) => r.originals.read(i.sha256),
    'imports.list': (r, i) => r.imports.list(i.tender),
    'imports.find': (r, i) => r.imports.find(i.batch),
    'decisions.ofTender': (r, i) => r.decisions.ofTender(i.tender),
    'decisions.list': (r, i) => r.decisions.list(i.tender),
    'scores.ofTender': (r, i) => r.scores.ofTender(i.tender, profile),
    'scores.ranking': (r, i) => r.scores.ranking(i.tender, profile),
    'scores.byManufacturer': (r, i) => r.scores.byManufacturer(i.tender, profile),
    'scores.practices': (r, i) => r.scores.practices(i.tender, profile),
    'scores.preview': (r, i) => r.scores.preview(i.tender, builtInProfiles.strict),
    'audit.list': async (r, i) => [await r.audit.list(), await r.audit.list({ tenderId: i.tender }), await r.audit.list({ subject: `revision:${i.revision}` })],
  };

  /** What changes something, or has nothing to do with offers. */
  const others = [
    'tenders.create', 'tenders.update', 'tenders.archive', 'tenders.remove', 'stages.publish', 'stages.move', 'stages.postpone', 'stages.confirmOpening', 'candidates.create', 'candidates.rename',
    'revisions.add', 'revisions.addAll', 'revisions.reassign', 'verdicts.record', 'verdicts.settle', 'verdicts.undo', 'corrections.record', 'corrections.undo', 'imports.start', 'imports.refuse', 'imports.alreadyHere', 'imports.dismiss',
    'profiles.list', 'profiles.find', 'profiles.versions', 'profiles.save', 'decisions.record', 'decisions.revoke', 'scores.store', 'whatIfs.list', 'whatIfs.find', 'whatIfs.create', 'whatIfs.update', 'whatIfs.remove',
    'ruleSwitches.list', 'ruleSwitches.history', 'ruleSwitches.set', 'views.list', 'views.save', 'views.remove', 'people.list', 'people.find', 'people.add', 'people.setRoles', 'people.setActive', 'people.setPassword', 'people.setLocale', 'people.setName',
    'tokens.ofUser', 'tokens.create', 'tokens.revoke',
  ];

  const told = async (repos: Repositories, ids: Ids): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, read] of Object.entries(reads)) {
      const answered = await read(repos, ids);
      const text = JSON.stringify(answered instanceof Uint8Array ? new TextDecoder().decode(answered) : answered) ?? '';
      if (SECRETS.some((secret) => text.includes(secret)) || text.includes(ids.candidate) || /"(low|high|coverage|devices)":/.test(text)) found.push(name);
    }
    return found;
  };

  check('no read tells more than that a file came in and was readable', async () => {
    const { repos, ids } = await start();
    expect(await told(repos, ids)).toEqual([]);
    expect(await repos.stages.receipts(ids.tender)).toMatchObject([{ sha256: ids.sha256, readable: true }, { readable: false }]);
    expect((await repos.imports.find(ids.batch))?.files.map(({ name, outcome, revisionId, bytes }) => [name, outcome, revisionId, bytes])).toEqual([['', 'created', null, null], ['', 'refused', null, null]]);
    expect(await repos.revisions.find(ids.revision)).toBeUndefined();
  });

  check('everything is there once two persons have opened', async () => {
    const { repos, second, ids, offer, later } = await start();
    later();
    await repos.stages.confirmOpening(ids.tender);
    expect(await told(repos, ids)).toEqual([]);
    await second.stages.confirmOpening(ids.tender);
    expect(await told(repos, ids)).toEqual(expect.arrayContaining(['candidates.list', 'revisions.find', 'revisions.disclosure', 'originals.read', 'imports.list', 'scores.ranking', 'scores.preview', 'audit.list']));
    expect(await repos.originals.read(ids.sha256)).toEqual(offer.bytes);
  });

  check('one person who cancels before the opening sees no more than before, and nothing can be removed', async () => {
    const { repos, ids } = await start();
    expect(await repos.stages.move(ids.tender, (await repos.tenders.find(ids.tender))!.version, 'cancel', 'r')).toBe('cancelled');
    expect(await told(repos, ids)).toEqual([]);
    expect(await repos.tenders.remove(ids.tender)).toBe('sealed');
  });

  check('changes neither reach an offer nor tell of it', async () => {
    const { repos, ids, outcome, offer } = await start();
    expect(outcome).toMatchObject({ outcome: 'created', revision: { id: ids.revision, candidateId: '', revision: 0 } });
    // A second file of the same device is not said to be a revision, nor is the candidate named.
    const again = await repos.revisions.add({ ...file(ids.tender, 'second'), disclosure: offer.disclosure });
    expect(again).toMatchObject({ outcome: 'created', revision: { candidateId: '', revision: 0 } });
    expect(await repos.candidates.create(ids.tender, 'Zyxmaker', 'Zyxmodel')).toBeUndefined();
    expect(await repos.candidates.rename(ids.candidate, 'A', 'B')).toBe(false);
    expect(await repos.revisions.reassign(ids.revision, { manufacturer: 'A', model: 'B', tenderId: ids.other })).toBeUndefined();
    expect(await repos.verdicts.record(ids.revision, 'AUTH-1', 'yes', 'r')).toBe('not-now');
    expect(await repos.corrections.record(ids.revision, { field: 'model', question: null, corrected: 'X' }, 'r')).toBe('not-now');
    expect(await repos.scores.store(ids.tender, profile)).toBe(0);
    expect(await repos.tenders.update(ids.tender, (await repos.tenders.find(ids.tender))!.version, { rules: 'private' })).toBe('locked');
  });

  check('the same bytes in an open tender are read there', async () => {
    const { repos, ids, offer } = await start();
    await repos.revisions.add({ ...offer, tenderId: ids.other });
    expect(await repos.originals.read(ids.sha256)).toEqual(offer.bytes);
  });

  check('every method of every repository is tried above or named as one that tells nothing', async () => {
    const { repos } = await start();
    const methods = Object.entries(repos).flatMap(([name, value]) => (name === 'actor' ? [] : Object.keys(value).map((method) => `${name}.${method}`)));
    expect([...Object.keys(reads), ...others].toSorted()).toEqual(methods.toSorted());
  });
});
