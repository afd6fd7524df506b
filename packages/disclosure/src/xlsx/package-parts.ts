import { damaged } from './refused.ts';
import { inflatePart, type InflateBudget } from './inflate-part.ts';
import { isContentTypes, isPackageRelationships, relationshipKind } from './namespaces.ts';
import { toUtf8 } from './xml-encoding.ts';
import { END, OPEN, ScanState, XmlScanner } from './xml-scanner.ts';
import { partKey, type ZipDirectory } from './zip-directory.ts';
import type { Limits } from './limits.ts';

export interface Relationship {
  /** `worksheet`, `styles`, `officeDocument`; undefined for a type outside the office document namespace. */
  readonly kind: string | undefined;
  /** The part it leads to; undefined when it leads out of the package. */
  readonly part: string | undefined;
}

/** The parts of one package: found by name without regard to case, inflated when asked for, all under one budget. */
export class PackageParts {
  private readonly bytes: Buffer;
  private readonly directory: ZipDirectory;
  private readonly limits: Limits;
  private readonly inflated: InflateBudget = { spent: 0 };
  private readonly state: ScanState;

  constructor(bytes: Buffer, directory: ZipDirectory, limits: Limits) {
    this.bytes = bytes;
    this.directory = directory;
    this.limits = limits;
    this.state = new ScanState(limits);
  }

  has(name: string): boolean {
    return this.directory.has(partKey(name));
  }

  names(): readonly string[] {
    return [...this.directory.values()].map((entry) => entry.name);
  }

  read(name: string): Buffer {
    const entry = this.directory.get(partKey(name));
    if (entry === undefined) throw damaged(name, 'missing-part');
    return inflatePart(this.bytes, entry, this.limits, this.inflated);
  }

  scan(name: string, isOwn: (uri: string) => boolean): XmlScanner {
    const xml = toUtf8(this.read(name), name, this.limits.partBytes / 8);
    return new XmlScanner(xml, name, isOwn, this.limits, this.state);
  }

  /** The relationships of a part (of the package itself: '') by their ids; undefined when it has none. */
  relationships(of: string): ReadonlyMap<string, Relationship> | undefined {
    const slash = of.lastIndexOf('/') + 1;
    const name = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
    if (!this.has(name)) return undefined;
    const xml = this.scan(name, isPackageRelationships);
    const found = new Map<string, Relationship>();
    enter(xml, 'Relationships');
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue;
      const id = xml.own && xml.named('Relationship') ? xml.attribute('Id') : undefined;
      // Where ids repeat, the first stands: so do the programs that open such files at all.
      if (id !== undefined && !found.has(id)) found.set(id, this.relationship(xml, of));
      xml.skip();
    }
    return found;
  }

  private relationship(xml: XmlScanner, of: string): Relationship {
    const kind = relationshipKind(xml.attribute('Type') ?? '');
    if (xml.attribute('TargetMode') === 'External') return { kind, part: undefined };
    return { kind, part: this.resolve(xml.attribute('Target') ?? '', of) };
  }

  /** The part that a target names, seen from the part that holds the relationship. */
  private resolve(target: string, from: string): string {
    const path = target.replaceAll('\\', '/');
    const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const step of path.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    const name = steps.join('/');
    if (this.has(name) || !name.includes('%')) return name;
    try {
      return decodeURIComponent(name);
    } catch {
      // A stray per cent sign is part of the name as it stands.
      return name;
    }
  }

  /** Content types by part key, of the parts that are named one by one. */
  contentTypes(): ReadonlyMap<string, string> {
    const types = new Map<string, string>();
    if (!this.has(CONTENT_TYPES)) return types;
    const xml = this.scan(CONTENT_TYPES, isContentTypes);
    enter(xml, 'Types');
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue;
      const part = xml.named('Override') ? xml.attribute('PartName') : undefined;
      if (part !== undefined) types.set(partKey(part), xml.attribute('ContentType') ?? '');
      xml.skip();
    }
    return types;
  }
}

const CONTENT_TYPES = '[Content_Types].xml';

/** Takes the root element, which must be the one named, in the scanner's own namespace. */
export function enter(xml: XmlScanner, root: string): void {
  if (xml.next() !== OPEN || !xml.own || !xml.named(root)) throw damaged(xml.part, 'unexpected-root');
}
