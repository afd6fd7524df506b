import { readWorkbook } from '@mds2/disclosure';
import { demoDisclosures, demoTender } from '@mds2/fixtures';
import type { Actor, Import, Repositories, Store, Tender } from '@mds2/store';

import { importOne } from './importing-one.server.ts';

/**
 * Puts the demo tender into an organisation that has never had a tender, and finishes a demo tender whose import was
 * interrupted. Does nothing before the organisation is made, nor after its demo tender was removed. True where it imported.
 */
export async function loadDemo(store: Store): Promise<boolean> {
  const organisation = await store.frontDoor.organisation();
  if (!organisation) return false;
  const repositories = store.as(portalItself(organisation.id));
  const tender = (await hasNeverHadTender(repositories)) ? await createDemo(repositories) : await demoTenderOf(repositories);
  if (!tender) return false;
  const [announced] = await repositories.imports.list(tender.id);
  return await importMissing(repositories, tender, announced ?? (await announce(repositories, tender)));
}

/** Who acts when nobody asked: not a person, so that the record blames none. */
const portalItself = (organisationId: string): Actor => ({ organisationId, userId: 'desk', name: 'MDS2 Desk' });

async function hasNeverHadTender({ tenders, audit }: Repositories): Promise<boolean> {
  const here = await tenders.list({ limit: 1 });
  return here.items.length === 0 && (await audit.list({ action: 'tender.create', limit: 1 })).items.length === 0;
}

async function createDemo({ tenders, profiles }: Repositories): Promise<Tender> {
  const profile = await profiles.find('enisa');
  if (!profile) throw new Error('the built-in profile enisa is missing');
  return await tenders.create({
    name: 'Ultrasound 2027',
    reference: 'V-2027-014',
    procurementType: 'MD',
    profileId: profile.id,
    profileVersion: profile.version,
    sources: ['mds2'],
    decideBy: '2027-01-31',
    demo: true,
  });
}

async function demoTenderOf({ tenders }: Repositories): Promise<Tender | undefined> {
  let cursor: string | null = null;
  do {
    const page = await tenders.list({ limit: 200, cursor });
    const demo = page.items.find((tender) => tender.demo);
    if (demo) return demo;
    cursor = page.next;
  } while (cursor !== null);
  return undefined;
}

async function announce({ imports }: Repositories, tender: Tender): Promise<Import> {
  const started = await imports.start(
    tender.id,
    demoDisclosures().map(({ fileName }) => fileName),
  );
  if (!started) throw new Error(`tender ${tender.id} is gone`);
  return started;
}

/** Imports those announced files of the demo that have not come yet. They are our own, so they are read in this thread. */
async function importMissing(repositories: Repositories, tender: Tender, announced: Import): Promise<boolean> {
  const waiting = new Map(announced.files.filter(({ outcome }) => outcome === 'waiting').map(({ name, id }) => [name, id]));
  if (waiting.size === 0) return false;
  for (const { fileName, bytes } of await demoTender()) {
    const importFileId = waiting.get(fileName);
    if (importFileId !== undefined) await importOne(repositories, { tenderId: tender.id, importFileId, name: fileName, bytes }, async (file) => readWorkbook(file));
  }
  return true;
}
