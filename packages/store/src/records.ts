import type { ProfileError } from '@mds2/assessment';
import type { Result } from '@mds2/base';
import type { Profile, Source } from '@mds2/catalog';
import type { Disclosure, DocumentHeader, ReadForm, Refusal, ReportEntry, Verdict } from '@mds2/disclosure';

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
  /** Name of the person, as it was then. */
  readonly createdBy: string;
  /** Optimistic lock: writes that name an older version are refused. */
  readonly version: number;
}

/** A device model that takes part in one tender. */
export interface Candidate {
  readonly id: string;
  readonly tenderId: string;
  /** As the form prints it; empty where it says nothing. A form without manufacturer or model is a candidate of its own, called by its file's name. */
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
  /** answered: yes, no, n/a or text; open: blank, See Note, or missing from the form; findings: report entries above `info`. */
  readonly counts: { readonly answered: number; readonly open: number; readonly findings: number };
  readonly importedAt: string;
  /** Name of the person, as it was then. */
  readonly importedBy: string;
}

/** What became of one file of one import; refused files are kept as well. */
export interface ImportedFile {
  readonly id: string;
  readonly importId: string;
  /** Place in the order announced, from 0; further forms of one workbook share it. */
  readonly position: number;
  /** Which form of the workbook, from 0. */
  readonly formIndex: number;
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
  /** Name of the person, as it was then. */
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
  /** What was done, as `thing.verb`: `tender.update`, `revision.add`. */
  readonly action: string;
  /** What it was done to: `tender:<id>`, `candidate:<id>`, `revision:<id>`, `import-file:<id>`, `decision:<id>`, `profile:<id>`, `user:<id>`, `token:<id>`, … */
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
  /** 100 unless asked, 200 at most, 1 at least. */
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
  /** The sheets that the form stands on; none for what was typed in. */
  readonly sheets?: readonly string[];
  /** Where the officer has already said which candidate this is; else matched by manufacturer and model. */
  readonly candidateId?: string;
}

/** What a person read out of an open answer: it stands beside the answer, never over it, and belongs to the revision. */
export interface RecordedVerdict {
  readonly question: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Name of the person, as it was then. */
  readonly by: string;
  readonly at: string;
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

/** One line of a tender's list of candidates, with the stored totals of its current revision. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  /** null where nothing was imported yet. */
  readonly revision: { readonly id: string; readonly revision: number; readonly fileName: string; readonly importedAt: string; readonly counts: Revision['counts'] } | null;
  readonly score: StoredScore | null;
}

/** Means of the stored totals of one manufacturer's devices. */
export interface ManufacturerScore {
  readonly manufacturer: string;
  readonly devices: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  /** Devices with at least one knock-out failed. */
  readonly knockedOut: number;
}

/** Mean interval of one practice over all devices to which it applies; null where it applies to none. */
export interface PracticeMean {
  readonly practice: string;
  readonly devices: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ProfileKey {
  readonly id: string;
  readonly version: number;
}

export type AddOutcome = { readonly outcome: 'created' | 'revision' | 'already-here'; readonly revision: Revision };

/**
 * Everything of one organisation as seen and changed by one actor. Handed out by the access call only.
 * Every method that changes something writes its audit entry in the same transaction.
 */
export interface Repositories {
  readonly actor: Actor;
  readonly tenders: {
    /** As everywhere here: an id of another organisation looks like one that does not exist. */
    find(id: string): Promise<Tender | undefined>;
    /** Newest first. `archived` absent: both; `search` looks into name and reference, case ignored. */
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
    /** The candidate of that manufacturer and model in the tender: made where there is none yet. */
    create(tenderId: string, manufacturer: string, model: string): Promise<Candidate | undefined>;
    rename(id: string, manufacturer: string, model: string): Promise<boolean | 'name-taken'>;
  };
  readonly revisions: {
    find(id: string): Promise<Revision | undefined>;
    /** Every import of the tender, older revisions included; oldest first. */
    list(tenderId: string, request?: PageRequest): Promise<Page<Revision>>;
    ofCandidate(candidateId: string): Promise<readonly Revision[]>;
    current(tenderId: string): Promise<readonly Revision[]>;
    /** The disclosure as it was read, rebuilt from packed codes, notes and source cells: equal to what was stored. */
    disclosure(id: string): Promise<ReadForm | undefined>;
    disclosures(ids: readonly string[]): Promise<ReadonlyMap<string, ReadForm>>;
    /** What these very bytes became in this tender, by form; empty where they are new. Asked before reading. */
    ofBytes(tenderId: string, sha256: string): Promise<readonly Revision[]>;
    /** One transaction: original, candidate where new, revision, answers, score, outcome line, audit entry. Undefined without such a tender or candidate. */
    add(revision: NewRevision, importFileId?: string): Promise<AddOutcome | undefined>;
    /** All forms of one workbook in one transaction, so that a file is wholly there or not at all; outcomes in the order given. */
    addAll(revisions: readonly NewRevision[], importFileId?: string): Promise<readonly AddOutcome[] | undefined>;
    /**
     * Corrects a wrong assignment (vendor, model, tender) without importing again; revision numbers of both candidates follow
     * the order of import. A candidate that is left without revisions goes. `already-there`: the other tender has these bytes.
     */
    reassign(id: string, to: { candidateId: string } | { manufacturer: string; model: string; tenderId?: string }, reason?: string): Promise<Revision | 'already-there' | undefined>;
  };
  readonly verdicts: {
    /** By revision; a revision without verdicts has no entry. */
    of(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedVerdict[]>>;
    /** Settles an open answer, or settles it anew; `open` takes the verdict back. The stored score follows in the same transaction. */
    record(revisionId: string, question: string, verdict: Verdict, reason: string): Promise<boolean>;
  };
  readonly originals: {
    read(sha256: string): Promise<Uint8Array | undefined>;
  };
  readonly imports: {
    start(tenderId: string, names: readonly string[]): Promise<Import | undefined>;
    list(tenderId: string): Promise<readonly Import[]>;
    find(id: string): Promise<Import | undefined>;
    /** Keeps the refused file too; without bytes (cut off, too large) only its line. False without such a waiting line. */
    refuse(importFileId: string, bytes: Uint8Array | null, refusal: Refusal): Promise<boolean>;
    /** The line of a file whose bytes the tender has already: one outcome for each revision that they became. */
    alreadyHere(importFileId: string, sha256: string): Promise<boolean>;
    /** Takes a line that never arrived off the list, after the officer has seen it. */
    dismiss(importFileId: string): Promise<boolean>;
  };
  readonly profiles: {
    /** Built-in profiles and the organisation's own, newest version each. */
    list(): Promise<readonly Profile[]>;
    find(id: string, version?: number): Promise<Profile | undefined>;
    versions(id: string): Promise<readonly Profile[]>;
    /** Stores a new version (1 for a new id); built-in ids are refused. */
    save(profile: Omit<Profile, 'version'>, reason?: string): Promise<Profile | 'built-in'>;
  };
  readonly decisions: {
    /** The decision that stands. */
    ofTender(tenderId: string): Promise<Decision | undefined>;
    /** All of them, revoked ones included, newest first. */
    list(tenderId: string): Promise<readonly Decision[]>;
    record(decision: Pick<Decision, 'tenderId' | 'candidateId' | 'reason' | 'frozen'>): Promise<Decision | 'already-decided' | undefined>;
    revoke(id: string, reason: string): Promise<boolean>;
  };
  readonly scores: {
    /** Stored totals of a tender's current revisions under a profile version and the tender's scope (type, sources, threats, phases). */
    ofTender(tenderId: string, profile: ProfileKey): Promise<readonly StoredScore[]>;
    /** Candidates with their stored totals, most points first, those knocked out and those without a score last. */
    ranking(tenderId: string, profile: ProfileKey, request?: PageRequest): Promise<Page<ScoredCandidate>>;
    byManufacturer(tenderId: string, profile: ProfileKey): Promise<readonly ManufacturerScore[]>;
    practices(tenderId: string, profile: ProfileKey): Promise<readonly PracticeMean[]>;
    /** What a profile, saved or not, would make of a tender's current revisions: computed from packed answers, nothing is stored. */
    preview(tenderId: string, profile: Profile): Promise<Result<readonly StoredScore[], readonly ProfileError[]> | undefined>;
    /** Stores the totals under a saved profile version, where they are not stored yet; how many were scored. Import and change of a tender's settings do this by themselves. */
    store(tenderId: string, profile: ProfileKey): Promise<number | undefined>;
  };
  readonly audit: {
    /** Newest first. */
    list(request?: PageRequest & { subject?: string; action?: string; tenderId?: string }): Promise<Page<AuditEntry>>;
  };
  readonly people: {
    list(): Promise<readonly User[]>;
    find(id: string): Promise<User | undefined>;
    add(person: { email: string; name: string; roles: readonly Role[]; passwordHash: string }): Promise<User | 'email-taken'>;
    setRoles(id: string, roles: readonly Role[]): Promise<boolean | 'last-administrator'>;
    setActive(id: string, active: boolean): Promise<boolean | 'last-administrator'>;
    setPassword(id: string, passwordHash: string): Promise<boolean>;
    setLocale(id: string, locale: 'en' | 'de'): Promise<boolean>;
    /** Entries of the record keep the name of then. */
    setName(id: string, name: string): Promise<boolean>;
  };
  readonly tokens: {
    ofUser(userId: string): Promise<readonly ApiToken[]>;
    create(userId: string, name: string, scope: 'read' | 'write', hash: string): Promise<ApiToken | undefined>;
    revoke(id: string): Promise<boolean>;
  };
}

/** The few things that happen before anybody is known: setup, sign-in, sessions, tokens. */
export interface FrontDoor {
  isEmpty(): Promise<boolean>;
  /** Makes the one organisation and its first administrator; refused once it exists. */
  setUp(first: { organisation: string; email: string; name: string; passwordHash: string; roles: readonly Role[] }): Promise<Actor | 'already-set-up'>;
  organisation(): Promise<{ id: string; name: string } | undefined>;
  /** Of an active person; the address is compared without case. */
  credentials(email: string): Promise<{ user: User; passwordHash: string; organisationId: string } | undefined>;
  openSession(userId: string, secretHash: string, expiresAt: string): Promise<Session>;
  /** Nothing for a session that has ended or whose person was made inactive. */
  bySession(secretHash: string): Promise<{ session: Session; user: User; organisationId: string } | undefined>;
  closeSession(secretHash: string): Promise<void>;
  /** Ends all other sessions of a person, after a change of password. */
  closeOthers(userId: string, keepSecretHash: string | null): Promise<void>;
  /** Nothing for a revoked token or an inactive person; notes when the token was last used. */
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
  /** Told of a lost idle connection or a slow retry; silent where absent. */
  readonly onWarning?: (message: string) => void;
}
