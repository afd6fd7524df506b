import type { SbomComponent, SbomDocument } from '../engine/documents.ts';
import { listOf, recordOf, textOf, type Json } from './json.ts';

/** More components than this are not looked at one by one. */
const MOST_COMPONENTS = 100_000;

/** An SBOM from parsed JSON, CycloneDX 1.2+ or SPDX 2.x; null where it is neither. */
export function readSbom(path: string, text: string, value: unknown): SbomDocument | null {
  const root = recordOf(value);
  if (root['bomFormat'] === 'CycloneDX') return cycloneDx(path, text, root);
  if (typeof root['spdxVersion'] === 'string') return spdx2(path, text, root);
  return null;
}

function cycloneDx(path: string, text: string, root: Json): SbomDocument {
  const metadata = recordOf(root['metadata']);
  const product = recordOf(metadata['component']);
  const components: SbomComponent[] = [];
  const queue: { list: readonly unknown[]; at: readonly (string | number)[] }[] = [
    { list: listOf(root['components']), at: ['components'] },
  ];
  // Breadth first without recursion: components nest, and a hostile file nests deep.
  for (let next = queue.shift(); next && components.length < MOST_COMPONENTS; next = queue.shift()) {
    next.list.forEach((item, index) => {
      const component = recordOf(item);
      const jsonPath = [...next!.at, index];
      components.push({
        name: textOf(component['name']) ?? '',
        version: textOf(component['version']),
        supplier:
          textOf(recordOf(component['supplier'])['name']) ??
          textOf(component['publisher']) ??
          textOf(component['author']),
        type: textOf(component['type']),
        purl: textOf(component['purl']),
        cpe: textOf(component['cpe']),
        supportedUntil: endOfSupport(component),
        jsonPath,
      });
      if (jsonPath.length < 64 && Array.isArray(component['components']))
        queue.push({ list: component['components'], at: [...jsonPath, 'components'] });
    });
  }
  const authors = [
    ...listOf(metadata['authors']),
    ...listOf(recordOf(metadata['tools'])['components'] ?? metadata['tools']),
  ].flatMap((each) => textOf(recordOf(each)['name']) ?? []);
  const suppliers = [metadata['supplier'], metadata['manufacture'], metadata['manufacturer']].flatMap(
    (each) => textOf(recordOf(each)['name']) ?? [],
  );
  return {
    kind: 'sbom',
    path,
    text,
    format: 'CycloneDX',
    specVersion: textOf(root['specVersion']) ?? '',
    product: textOf(product['name']) ? { name: textOf(product['name'])!, version: textOf(product['version']) } : null,
    components,
    relations: listOf(root['dependencies']).length,
    authors: [...authors, ...suppliers],
    timestamp: textOf(metadata['timestamp']),
    schemaErrors: null,
  };
}

/** CycloneDX has no field for it; the property taxonomy names `cdx:lifecycle:milestone:endOfSupport` and `...:endOfLife`. */
function endOfSupport(component: Json): string | null {
  for (const property of listOf(component['properties'])) {
    const { name, value } = recordOf(property);
    if (typeof name === 'string' && /lifecycle:.*end-?of-?(support|life)$/i.test(name)) return dateOf(value);
  }
  return null;
}

function spdx2(path: string, text: string, root: Json): SbomDocument {
  const creation = recordOf(root['creationInfo']);
  const described = new Set(listOf(root['documentDescribes']).filter((id): id is string => typeof id === 'string'));
  const relationships = listOf(root['relationships']).map(recordOf);
  for (const { relationshipType, relatedSpdxElement } of relationships) {
    if (relationshipType === 'DESCRIBES' && typeof relatedSpdxElement === 'string') described.add(relatedSpdxElement);
  }
  let product: SbomDocument['product'] = null;
  const components: SbomComponent[] = [];
  listOf(root['packages'])
    .slice(0, MOST_COMPONENTS)
    .forEach((item, index) => {
      const each = recordOf(item);
      const name = textOf(each['name']) ?? '';
      const version = asserted(each['versionInfo']);
      if (typeof each['SPDXID'] === 'string' && described.has(each['SPDXID']) && described.size === 1)
        product = { name, version };
      const references = listOf(each['externalRefs']).map(recordOf);
      const locator = (type: RegExp): string | null =>
        textOf(references.find(({ referenceType }) => type.test(String(referenceType)))?.['referenceLocator']);
      components.push({
        name,
        version,
        supplier: asserted(each['supplier']) ?? asserted(each['originator']),
        type: textOf(each['primaryPackagePurpose'])?.toLowerCase() ?? null,
        purl: locator(/purl$/i),
        cpe: locator(/cpe2[23]Type$/i),
        supportedUntil: dateOf(each['validUntilDate']),
        jsonPath: ['packages', index],
      });
    });
  return {
    kind: 'sbom',
    path,
    text,
    format: 'SPDX',
    specVersion: String(root['spdxVersion']).replace(/^SPDX-/, ''),
    product,
    components,
    relations: relationships.length,
    authors: listOf(creation['creators']).filter((each): each is string => typeof each === 'string'),
    timestamp: textOf(creation['created']),
    schemaErrors: null,
  };
}

/** SPDX says NOASSERTION and NONE where it says nothing. */
const asserted = (value: unknown): string | null => {
  const text = textOf(value);
  return text === 'NOASSERTION' || text === 'NONE' ? null : text;
};

const dateOf = (value: unknown): string | null =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null) : null;
