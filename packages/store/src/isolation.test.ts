import { builtInProfiles } from '@mds2/catalog';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Repositories } from './contract.ts';
import { aTender, file, foreignOrganisation, setUp } from './testing/builders.ts';
import { check, eachDatabase } from './testing/each-database.ts';

eachDatabase('the wall between organisations', ({ open }) => {
  /** Everything of one organisation, and a stranger with all its IDs. */
  const start = async () => {
    const { store, database } = await open();
    const { repos, actor } = await setUp(store);
    const tender = await repos.tenders.create(aTender);
    const original = file(tender.id, 'one');
    const { revision } = (await repos.revisions.add(original))!;
    const batch = await repos.imports.start(tender.id, ['waiting.xlsx']);
    const { version: _, ...copy } = { ...builtInProfiles.enisa, id: 'own' };
    await repos.profiles.save(copy);
    const token = await repos.tokens.create(actor.userId, 'script', 'read', 'k1');
    const correction = await repos.corrections.record(revision.id, { field: 'model', question: null, corrected: 'S-201' }, 'misread');
    if (typeof correction !== 'object') throw new Error('not corrected');
    const whatIf = (await repos.whatIfs.create({ tenderId: tender.id, name: 'other weights', profile: builtInProfiles.strict }))!;
    const view = (await repos.views.save({ page: 'tenders', tenderId: null, name: 'open ones', query: '?x=1', shared: true }))!;
    await repos.ruleSwitches.set('lock-weights', false, 'our counsel says so');
    const decision = await repos.decisions.record({ tenderId: tender.id, candidateId: null, reason: 'r', frozen: '{}' });
    if (typeof decision !== 'object') throw new Error('not decided');
    const stranger = await foreignOrganisation(store, database);
    const strangersTender = await stranger.tenders.create(aTender);
    const ids = { tender: tender.id, candidate: revision.candidateId, revision: revision.id, sha256: original.sha256, batch: batch!.id, line: batch!.files[0]!.id, decision: decision.id, token: token!.id, user: actor.userId, strangersTender: strangersTender.id, correction: correction.id, whatIf: whatIf.id, view: view.id };
    return { repos, stranger, ids, original, database };
  };
  type Ids = Awaited<ReturnType<typeof start>>['ids'];
  const profile = { id: 'enisa', version: 1 };
  const own = { id: 'own', version: 1 };

  /** Each method with the IDs of the other organisation, and what it must answer. A method that is missing here does not compile. */
  const calls: { [R in Exclude<keyof Repositories, 'actor'>]: { [M in keyof Repositories[R]]: (repos: Repositories, ids: Ids) => Promise<[answer: unknown, nothing: unknown]> } } = {
    tenders: {
      find: async (r, i) => [await r.tenders.find(i.tender), undefined],
      list: async (r, i) => [(await r.tenders.list()).items.map((each) => each.id), [i.strangersTender]],
      create: async (r) => [(await r.tenders.create(aTender)).name, aTender.name],
      update: async (r, i) => [await r.tenders.update(i.tender, 1, { name: 'mine now' }), false],
      archive: async (r, i) => [await r.tenders.archive(i.tender, true), false],
      remove: async (r, i) => [await r.tenders.remove(i.tender), false],
    },
    stages: {
      publish: async (r, i) => [await r.stages.publish(i.tender, 1, null), undefined],
      locked: async (r, i) => [await r.stages.locked(i.tender), undefined],
      move: async (r, i) => [await r.stages.move(i.tender, 1, 'cancel', 'r'), undefined],
      postpone: async (r, i) => [await r.stages.postpone(i.tender, 1, '2030-01-01T00:00:00.000Z', 'r'), undefined],
      confirmOpening: async (r, i) => [await r.stages.confirmOpening(i.tender), undefined],
      openings: async (r, i) => [await r.stages.openings(i.tender), []],
      receipts: async (r, i) => [await r.stages.receipts(i.tender), []],
    },
    candidates: {
      list: async (r, i) => [await r.candidates.list(i.tender), []],
      find: async (r, i) => [await r.candidates.find(i.candidate), undefined],
      create: async (r, i) => [await r.candidates.create(i.tender, 'A', 'B'), undefined],
      rename: async (r, i) => [await r.candidates.rename(i.candidate, 'A', 'B'), false],
    },
    revisions: {
      find: async (r, i) => [await r.revisions.find(i.revision), undefined],
      list: async (r, i) => [await r.revisions.list(i.tender), { items: [], next: null }],
      ofCandidate: async (r, i) => [await r.revisions.ofCandidate(i.candidate), []],
      current: async (r, i) => [await r.revisions.current(i.tender), []],
      disclosure: async (r, i) => [await r.revisions.disclosure(i.revision), undefined],
      disclosures: async (r, i) => [await r.revisions.disclosures([i.revision]), new Map()],
      ofBytes: async (r, i) => [await r.revisions.ofBytes(i.tender, i.sha256), []],
      add: async (r, i) => [
        [await r.revisions.add(file(i.tender, 'two')), await r.revisions.add(file(i.strangersTender, 'two', { candidateId: i.candidate })), (await r.revisions.add(file(i.strangersTender, 'three'), i.line))?.outcome],
        [undefined, undefined, 'created'],
      ],
      addAll: async (r, i) => [await r.revisions.addAll([file(i.tender, 'two')]), undefined],
      reassign: async (r, i) => {
        const mine = (await r.revisions.add(file(i.strangersTender, 'mine')))!.revision;
        const answers = [
          await r.revisions.reassign(i.revision, { manufacturer: 'A', model: 'B' }),
          await r.revisions.reassign(i.revision, { manufacturer: 'A', model: 'B', tenderId: i.strangersTender }),
          await r.revisions.reassign(mine.id, { candidateId: i.candidate }),
          await r.revisions.reassign(mine.id, { manufacturer: 'A', model: 'B', tenderId: i.tender }),
        ];
        return [answers, [undefined, undefined, undefined, undefined]];
      },
    },
    verdicts: {
      of: async (r, i) => [await r.verdicts.of([i.revision]), new Map()],
      record: async (r, i) => [await r.verdicts.record(i.revision, 'AUTH-1', 'yes', 'r'), false],
      judgements: async (r, i) => [await r.verdicts.judgements([i.revision]), new Map()],
      history: async (r, i) => [await r.verdicts.history(i.tender), []],
      disagreements: async (r, i) => [await r.verdicts.disagreements(i.tender), []],
      offered: async (r, i) => [await r.verdicts.offered(i.tender), []],
      settle: async (r, i) => [await r.verdicts.settle(i.revision, 'AUTH-1', 'yes', 'r'), false],
      undo: async (r, i) => [await r.verdicts.undo(i.revision, 'AUTH-1'), false],
    },
    corrections: {
      of: async (r, i) => [await r.corrections.of([i.revision]), new Map()],
      history: async (r, i) => [await r.corrections.history(i.tender), []],
      record: async (r, i) => [await r.corrections.record(i.revision, { field: 'model', question: null, corrected: 'X' }, 'r'), undefined],
      undo: async (r, i) => [await r.corrections.undo(i.correction, 'r'), false],
    },
    originals: { read: async (r, i) => [await r.originals.read(i.sha256), undefined] },
    imports: {
      start: async (r, i) => [await r.imports.start(i.tender, ['x']), undefined],
      list: async (r, i) => [await r.imports.list(i.tender), []],
      find: async (r, i) => [await r.imports.find(i.batch), undefined],
      refuse: async (r, i) => [await r.imports.refuse(i.line, new Uint8Array([1]), { kind: 'truncated' }), false],
      alreadyHere: async (r, i) => [await r.imports.alreadyHere(i.line, i.sha256), false],
      dismiss: async (r, i) => [await r.imports.dismiss(i.line), false],
    },
    profiles: {
      list: async (r) => [(await r.profiles.list()).map((each) => each.id), ['enisa', 'strict']],
      find: async (r) => [await r.profiles.find('own'), undefined],
      versions: async (r) => [await r.profiles.versions('own'), []],
      save: async (r) => {
        const { version: _, ...copy } = { ...builtInProfiles.strict, id: 'own' };
        return [await r.profiles.save(copy), { ...copy, version: 1 }];
      },
    },
    decisions: {
      ofTender: async (r, i) => [await r.decisions.ofTender(i.tender), undefined],
      list: async (r, i) => [await r.decisions.list(i.tender), []],
      record: async (r, i) => [
        [await r.decisions.record({ tenderId: i.tender, candidateId: null, reason: 'r', frozen: '{}' }), await r.decisions.record({ tenderId: i.strangersTender, candidateId: i.candidate, reason: 'r', frozen: '{}' })],
        [undefined, undefined],
      ],
      revoke: async (r, i) => [await r.decisions.revoke(i.decision, 'r'), false],
    },
    scores: {
      ofTender: async (r, i) => [await r.scores.ofTender(i.tender, profile), []],
      ranking: async (r, i) => [await r.scores.ranking(i.tender, profile), { items: [], next: null }],
      byManufacturer: async (r, i) => [await r.scores.byManufacturer(i.tender, profile), []],
      practices: async (r, i) => [await r.scores.practices(i.tender, own), []],
      preview: async (r, i) => [await r.scores.preview(i.tender, builtInProfiles.strict), undefined],
      store: async (r, i) => [await r.scores.store(i.tender, profile), undefined],
    },
    whatIfs: {
      list: async (r, i) => [await r.whatIfs.list(i.tender), []],
      find: async (r, i) => [await r.whatIfs.find(i.whatIf), undefined],
      create: async (r, i) => [await r.whatIfs.create({ tenderId: i.tender, name: 'x', profile: builtInProfiles.enisa }), undefined],
      update: async (r, i) => [await r.whatIfs.update(i.whatIf, { name: 'mine now' }), false],
      remove: async (r, i) => [await r.whatIfs.remove(i.whatIf), false],
    },
    ruleSwitches: {
      list: async (r) => [await r.ruleSwitches.list(), []],
      history: async (r) => [await r.ruleSwitches.history('lock-weights'), []],
      set: async (r) => [await r.ruleSwitches.set('lock-weights', true, 'ours alone'), true],
    },
    views: {
      list: async (r) => [await r.views.list('tenders'), []],
      save: async (r, i) => [await r.views.save({ page: 'tender', tenderId: i.tender, name: 'x', query: '', shared: false }), undefined],
      remove: async (r, i) => [await r.views.remove(i.view), false],
    },
    audit: { list: async (r, i) => [(await r.audit.list({ subject: `tender:${i.tender}` })).items, []] },
    people: {
      list: async (r) => [await r.people.list(), []],
      find: async (r, i) => [await r.people.find(i.user), undefined],
      add: async (r) => [await r.people.add({ email: 'ada@example.org', name: 'A', roles: [], passwordHash: 'h' }), 'email-taken'],
      setRoles: async (r, i) => [await r.people.setRoles(i.user, ['auditor']), false],
      setActive: async (r, i) => [await r.people.setActive(i.user, false), false],
      setPassword: async (r, i) => [await r.people.setPassword(i.user, 'mine now'), false],
      setName: async (r, i) => [await r.people.setName(i.user, 'mine now'), false],
      setLocale: async (r, i) => [await r.people.setLocale(i.user, 'de'), false],
    },
    tokens: {
      ofUser: async (r, i) => [await r.tokens.ofUser(i.user), []],
      create: async (r, i) => [await r.tokens.create(i.user, 'x', 'write', 'k9'), undefined],
      revoke: async (r, i) => [await r.tokens.revoke(i.token), false],
    },
  };

  for (const [repository, methods] of Object.entries(calls)) {
    check(`${repository}: a foreign id looks like one that does not exist, and nothing of it changes`, async () => {
      const { stranger, ids, repos, database } = await start();
      const before = await everythingOf(repos, database.db as never);
      for (const [method, call] of Object.entries(methods) as [string, (repos: Repositories, ids: Ids) => Promise<[unknown, unknown]>][]) {
        const [answer, nothing] = await call(stranger, ids);
        expect([method, answer]).toEqual([method, nothing]);
      }
      expect(await everythingOf(repos, database.db as never)).toEqual(before);
    });
  }

  check('every method of every repository is tried above', async () => {
    const { repos } = await start();
    const methods = Object.entries(repos).flatMap(([name, value]) => (name === 'actor' ? [] : Object.keys(value).map((method) => `${name}.${method}`)));
    const tried = Object.entries(calls).flatMap(([name, value]) => Object.keys(value).map((method) => `${name}.${method}`));
    expect(methods.toSorted()).toEqual(tried.toSorted());
  });

  /** All rows that belong to an organisation. */
  async function everythingOf(repos: Repositories, db: Parameters<ReturnType<typeof sql>['execute']>[0]): Promise<unknown> {
    const scoped = ['person', 'api_token', 'profile', 'tender', 'candidate', 'original', 'revision', 'import', 'import_file', 'decision', 'what_if', 'rule_switch', 'saved_view', 'audit_entry'];
    return await Promise.all(scoped.map(async (table) => (await sql`select * from ${sql.table(table)} where organisation_id = ${repos.actor.organisationId}`.execute(db)).rows));
  }
});
