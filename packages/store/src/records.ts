import type { Profile, Source } from '@mds2/catalog';
import type { Disclosure, DocumentHeader, Refusal, ReportEntry } from '@mds2/disclosure';

/** Capabilities, not role names, decide in code; a role is a set of them and everything else is denied. */
export type Role = 'procurement' | 'clinical-engineering' | 'auditor' | 'administrator';

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locale: 'en' | 'de';
  readonly active: boolean;
  readonly createdAt: string;
}

export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface Tender {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly procurementType: string;
  readonly profileId: string;
  readonly profileVersion: number;
  readonly sources: readonly Source[];
  /** Threat codes that the tender looks at; empty = all. */
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  readonly decideBy: string | null;
  readonly demo: boolean;
  readonly archivedAt: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Optimistic lock: writes that name an older version are refused. */
  readonly version: number;
}

/** A device model that takes part in one tender. */
export interface Candidate {
  readonly id: string;
  readonly tenderId: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly createdAt: string;
}

/** One imported form: a revision of one candidate's disclosure. Immutable; the original bytes are kept under `sha256`. */
export interface Revision {
  readonly id: string;
  readonly tenderId: string;
  readonly candidateId: string;
  /** 1, 2, … in order of import within the candidate. */
  readonly revision: number;
  readonly current: boolean;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `file` = read from a workbook; `manual` = typed in by hand, marked as such everywhere. */
  readonly origin: 'file' | 'manual';
  /** Which form of the workbook, from 0. */
  readonly formIndex: number;
  readonly formVersion: Disclosure['formVersion'];
  readonly document: DocumentHeader;
  readonly counts: { readonly answered: number; readonly open: number; readonly findings: number };
  readonly importedAt: string;
  readonly importedBy: string;
}

/** What became of one file of one import; refused files are kept as well. */
export interface ImportedFile {
  readonly id: string;
  readonly importId: string;
  readonly position: number;
  readonly name: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly outcome: 'waiting' | 'created' | 'revision' | 'already-here' | 'refused';
  readonly revisionId: string | null;
  readonly refusal: Refusal | null;
  readonly at: string;
}

/** Files announced together: `expected` names are known first, so that after a crash the tender can say which are missing. */
export interface Import {
  readonly id: string;
  readonly tenderId: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly files: readonly ImportedFile[];
}

export interface Decision {
  readonly id: string;
  readonly tenderId: string;
  readonly candidateId: string | null;
  readonly reason: string;
  readonly author: string;
  readonly decidedAt: string;
  /** Canonical JSON of the frozen evaluation: profile version, revisions, figures. */
  readonly frozen: string;
  readonly revokedAt: string | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
export interface PageRequest {
  readonly limit?: number;
  readonly cursor?: string | null;
}

/** Who acts, in which organisation, and why: without it nothing is written. */
export interface Actor {
  readonly organisationId: string;
  readonly userId: string;
  readonly name: string;
}

export interface NewRevision {
  readonly tenderId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly origin: 'file' | 'manual';
  readonly formIndex: number;
  readonly disclosure: Disclosure;
  readonly report: readonly ReportEntry[];
  /** Where the officer has already said which candidate this is; else matched by manufacturer and model. */
  readonly candidateId?: string;
}

/** A stored score of a revision under one profile version. */
export interface StoredScore {
  readonly revisionId: string;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly failed: number;
  readonly open: number;
}

/**
 * Everything of one organisation as seen and changed by one actor. Handed out by the access call only.
 * Every method that changes something writes its audit entry in the same transaction.
 */
export interface Repositories {
  readonly actor: Actor;
  readonly tenders: {
    find(id: string): Promise<Tender | undefined>;
    list(request?: PageRequest & { archived?: boolean; search?: string }): Promise<Page<Tender>>;
    create(tender: Pick<Tender, 'name' | 'procurementType' | 'profileId' | 'profileVersion' | 'sources'> & Partial<Pick<Tender, 'reference' | 'threats' | 'phases' | 'decideBy' | 'demo'>>): Promise<Tender>;
    /** False when somebody else changed the tender since `version` was read. */
    update(id: string, version: number, change: Partial<Pick<Tender, 'name' | 'reference' | 'procurementType' | 'profileId' | 'profileVersion' | 'sources' | 'threats' | 'phases' | 'decideBy'>>, reason?: string): Promise<boolean>;
    archive(id: string, archived: boolean): Promise<boolean>;
    /** Removes the tender with its candidates, revisions, imports, decisions; originals that nothing else names go too. Audit entries stay. */
    remove(id: string): Promise<boolean>;
  };
  readonly candidates: {
    list(tenderId: string): Promise<readonly Candidate[]>;
    find(id: string): Promise<Candidate | undefined>;
    create(tenderId: string, manufacturer: string, model: string): Promise<Candidate>;
    rename(id: string, manufacturer: string, model: string): Promise<boolean>;
  };
  readonly revisions: {
    find(id: string): Promise<Revision | undefined>;
    /** Every import of the tender, older revisions included; oldest first. */
    list(tenderId: string, request?: PageRequest): Promise<Page<Revision>>;
    ofCandidate(candidateId: string): Promise<readonly Revision[]>;
    current(tenderId: string): Promise<readonly Revision[]>;
    /** The disclosure as it was read, rebuilt from packed codes, notes and source cells: equal to what was stored. */
    disclosure(id: string): Promise<{ disclosure: Disclosure; report: readonly ReportEntry[] } | undefined>;
    disclosures(ids: readonly string[]): Promise<ReadonlyMap<string, { disclosure: Disclosure; report: readonly ReportEntry[] }>>;
    /** One transaction: original, candidate where new, revision, answers, outcome line, audit entry. */
    add(revision: NewRevision, importFileId?: string): Promise<{ outcome: 'created' | 'revision' | 'already-here'; revision: Revision }>;
    /** Corrects a wrong assignment without importing again; revision numbers of both candidates follow the order of import. */
    reassign(id: string, to: { candidateId: string } | { manufacturer: string; model: string }, reason?: string): Promise<Revision | undefined>;
  };
  readonly originals: {
    read(sha256: string): Promise<Uint8Array | undefined>;
  };
  readonly imports: {
    start(tenderId: string, names: readonly string[]): Promise<Import>;
    list(tenderId: string): Promise<readonly Import[]>;
    find(id: string): Promise<Import | undefined>;
    /** Keeps the refused file too. */
    refuse(importFileId: string, bytes: Uint8Array, refusal: Refusal): Promise<void>;
    /** Takes a line that never arrived off the list, after the officer has seen it. */
    dismiss(importFileId: string): Promise<void>;
  };
  readonly profiles: {
    /** Built-in profiles and the organisation's own, newest version each. */
    list(): Promise<readonly Profile[]>;
    find(id: string, version?: number): Promise<Profile | undefined>;
    versions(id: string): Promise<readonly Profile[]>;
    /** Stores a new version (1 for a new id); built-in ids are refused. */
    save(profile: Omit<Profile, 'version'>, reason?: string): Promise<Profile>;
  };
  readonly decisions: {
    ofTender(tenderId: string): Promise<Decision | undefined>;
    record(decision: Pick<Decision, 'tenderId' | 'candidateId' | 'reason' | 'frozen'>): Promise<Decision>;
    revoke(id: string, reason: string): Promise<boolean>;
  };
  readonly scores: {
    /** Stored totals of a tender's current revisions under a profile version. */
    ofTender(tenderId: string, profile: { id: string; version: number }): Promise<readonly StoredScore[]>;
  };
  readonly audit: {
    list(request?: PageRequest & { subject?: string; action?: string }): Promise<Page<AuditEntry>>;
  };
  readonly people: {
    list(): Promise<readonly User[]>;
    find(id: string): Promise<User | undefined>;
    add(person: { email: string; name: string; roles: readonly Role[]; passwordHash: string }): Promise<User | 'email-taken'>;
    setRoles(id: string, roles: readonly Role[]): Promise<boolean | 'last-administrator'>;
    setActive(id: string, active: boolean): Promise<boolean | 'last-administrator'>;
    setPassword(id: string, passwordHash: string): Promise<boolean>;
    setLocale(id: string, locale: 'en' | 'de'): Promise<boolean>;
  };
  readonly tokens: {
    ofUser(userId: string): Promise<readonly ApiToken[]>;
    create(userId: string, name: string, scope: 'read' | 'write', hash: string): Promise<ApiToken>;
    revoke(id: string): Promise<boolean>;
  };
}

/** The few things that happen before anybody is known: setup, sign-in, sessions, tokens. */
export interface FrontDoor {
  isEmpty(): Promise<boolean>;
  /** Makes the one organisation and its first administrator; refused once it exists. */
  setUp(first: { organisation: string; email: string; name: string; passwordHash: string; roles: readonly Role[] }): Promise<Actor | 'already-set-up'>;
  organisation(): Promise<{ id: string; name: string } | undefined>;
  credentials(email: string): Promise<{ user: User; passwordHash: string; organisationId: string } | undefined>;
  openSession(userId: string, secretHash: string, expiresAt: string): Promise<Session>;
  bySession(secretHash: string): Promise<{ session: Session; user: User; organisationId: string } | undefined>;
  closeSession(secretHash: string): Promise<void>;
  /** Ends all other sessions of a person, after a change of password. */
  closeOthers(userId: string, keepSecretHash: string | null): Promise<void>;
  byToken(hash: string): Promise<{ token: ApiToken; user: User; organisationId: string } | undefined>;
}

export interface Store {
  readonly frontDoor: FrontDoor;
  /** The only way to an organisation's data. */
  as(actor: Actor): Repositories;
  /** Answers when the database can be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Folder of the SQLite file; used where `databaseUrl` is absent. */
  readonly folder?: string;
  /** postgres://… */
  readonly databaseUrl?: string;
  readonly now?: () => string;
}
