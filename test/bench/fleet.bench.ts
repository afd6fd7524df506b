import { openStore, type ProfileKey, type Repositories, type Store, type Tender } from '@mds2/store';
import { builtInProfiles, type Profile } from '@mds2/catalog';
import { median, report, timedAsync } from './measuring.ts';

/** Pages and re-scoring over the database that make-fleet filled. */
const [folder, databaseUrl] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fleet.bench FOLDER [postgres://...]');
const PAGE = 50;
const ROUNDS = 15;

const store: Store = await openStore(databaseUrl === undefined ? { folder } : { databaseUrl });
const person = await store.frontDoor.credentials('bench@example.org');
if (!person) throw new Error('make-fleet has not run');
const repos: Repositories = store.as({
  organisationId: person.organisationId,
  userId: person.user.id,
  name: person.user.name,
});
const tender: Tender = (await repos.tenders.list({ limit: 1 })).items[0]!;
const key: ProfileKey = { id: 'enisa', version: tender.profileVersion };

/** The data of a page of the tender's list: the tender, its profile, the candidates with their figures. */
async function page(cursor: string | null): Promise<string | null> {
  await repos.tenders.find(tender.id);
  await repos.profiles.find(key.id, key.version);
  const { items, next } = await repos.scores.ranking(tender.id, key, { limit: PAGE, cursor });
  if (items.length !== PAGE || items.some(({ score }) => score === null)) throw new Error('a page without figures');
  return next;
}

let deep: string | null = null;
for (let i = 0; i < 100; i++) deep = await page(deep);

async function rounds(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timedAsync(() => work(round)));
  return median(times.slice(3));
}

const original = builtInProfiles.enisa;
/** The profile with another weight in each round, so that nothing of an earlier one can be used again. */
const changedProfile = (round: number): Profile => ({
  ...original,
  id: 'bench',
  practiceWeights: { ...original.practiceWeights, GP01: 1 + (round % 9), GP04: 2 + (round % 7) },
});

async function rescored(round: number): Promise<void> {
  const preview = await repos.scores.preview(tender.id, changedProfile(round));
  if (!preview?.ok || preview.value.length !== 10_000) throw new Error('not all were scored again');
}

const pageFirst = await rounds(() => page(null));
const pageDeep = await rounds(() => page(deep));
const manufacturers = await rounds(() => repos.scores.byManufacturer(tender.id, key));
const practices = await rounds(() => repos.scores.practices(tender.id, key));
const preview = await rounds(rescored);
const stored: number[] = [];
for (let round = 0; round < 4; round++) {
  const saved = await repos.profiles.save({ ...changedProfile(round), id: 'bench' });
  if (saved === 'built-in') throw new Error('the id is taken');
  const profile = { id: saved.id, version: saved.version };
  stored.push(
    await timedAsync(async () => {
      if ((await repos.scores.store(tender.id, profile)) !== 10_000) throw new Error('not all were stored');
    }),
  );
}
report({ pageFirst, pageDeep, manufacturers, practices, preview, stored: median(stored.slice(1)) });
await store.close();
