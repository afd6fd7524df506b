import type { AdvisoryDocument } from '../engine/documents.ts';
import { listOf, recordOf, textOf } from './json.ts';

/** A CSAF document from parsed JSON; null where it is none. Parsed JSON has no circles; a deep tree is walked without recursion. */
export function readAdvisory(path: string, text: string, value: unknown): AdvisoryDocument | null {
  const root = recordOf(value);
  const head = recordOf(root['document']);
  const version = textOf(head['csaf_version']);
  if (version === null) return null;
  const tracking = recordOf(head['tracking']);
  return {
    kind: 'advisory',
    path,
    text,
    id: textOf(tracking['id']) ?? '',
    csafVersion: version,
    publisher: textOf(recordOf(head['publisher'])['name']) ?? '',
    initialRelease: textOf(tracking['initial_release_date']),
    products: productNames(root['product_tree']),
    vulnerabilities: listOf(root['vulnerabilities']).map((item) => {
      const each = recordOf(item);
      return {
        cve: textOf(each['cve']),
        knownAffected: listOf(recordOf(each['product_status'])['known_affected']).length,
        remediations: listOf(each['remediations']).map((remediation) => {
          const { category, details, date } = recordOf(remediation);
          return { category: textOf(category) ?? '', details: textOf(details) ?? '', date: textOf(date) };
        }),
      };
    }),
    failedTests: null,
  };
}

function productNames(tree: unknown): readonly string[] {
  const names = new Set<string>();
  const queue: unknown[] = [tree];
  for (let at = 0; at < queue.length && at < 200_000; at++) {
    const node = recordOf(queue[at]);
    if (node['category'] === 'product_name' || node['category'] === 'product_family') {
      const name = textOf(node['name']);
      if (name) names.add(name);
    }
    for (const key of ['branches', 'full_product_names', 'relationships'] as const) {
      for (const child of listOf(node[key])) queue.push(child);
    }
    for (const key of ['product', 'full_product_name'] as const) {
      const name = textOf(recordOf(node[key])['name']);
      if (name) names.add(name);
    }
    if (node['product_id'] !== undefined) {
      const name = textOf(node['name']);
      if (name) names.add(name);
    }
  }
  return [...names];
}
