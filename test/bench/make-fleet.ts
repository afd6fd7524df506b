import { sha256 } from '@mds2/base/hash';
import { expectedReading, fleet, type FleetDisclosure } from '@mds2/fixtures';
import { openStore, type NewRevision } from '@mds2/store';

/** Fills a database with a tender of ten thousand candidates, once: the processes that measure open it. */
const [folder, databaseUrl] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: make-fleet FOLDER [postgres://...]');
const COUNT = 10_000;
const AT_ONCE = 250;

const store = await openStore(databaseUrl === undefined ? { folder } : { databaseUrl });
const actor = await store.frontDoor.setUp({
  organisation: 'Bench',
  email: 'bench@example.org',
  name: 'Bench',
  passwordHash: 'none',
  roles: ['administrator'],
});
if (actor === 'already-set-up') throw new Error('the folder is not empty');
const repos = store.as(actor);
const tender = await repos.tenders.create({
  name: 'Fleet',
  procurementType: 'MD',
  profileId: 'enisa',
  profileVersion: 1,
  sources: ['mds2'],
});

/** As an import would add it; of the original only a stand-in, since originals are kept apart and no page reads them. */
function revision({ fileName, draft, layout }: FleetDisclosure): NewRevision {
  const { missing: _missing, duplicates: _duplicates, ...disclosure } = expectedReading(draft, layout);
  const bytes = new TextEncoder().encode(fileName);
  return {
    tenderId: tender.id,
    fileName,
    sha256: sha256(bytes),
    bytes,
    origin: 'file',
    formIndex: 0,
    disclosure,
    report: [],
  };
}

let batch: NewRevision[] = [];
for (const member of fleet(COUNT, 'bench')) {
  batch.push(revision(member));
  if (batch.length < AT_ONCE) continue;
  const outcomes = await repos.revisions.addAll(batch);
  if (outcomes?.some(({ outcome }) => outcome !== 'created') !== false) throw new Error('not all were created');
  batch = [];
}
await store.close();
