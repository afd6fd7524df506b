import type { ProfileError, Stage, TenderRules } from '@mds2/assessment';
import type { Result } from '@mds2/base';
import type { Profile, Source } from '@mds2/catalog';
import type { Correction, Disclosure, DocumentHeader, ReadForm, Refusal, ReportEntry, Verdict } from '@mds2/disclosure';

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
  /** `public`: all stages and sealing; `private`: no sealing. Cannot change after the first import. */
  readonly rules: TenderRules;
  /** What it allows: `allowedNow(stage, rules)` of the assessment. */
  readonly stage: Stage;
  /** Nobody may see more of an offer than that it came in; also of a tender that was cancelled before its opening. */
  readonly sealed: boolean;
  /** From when on two persons may open the offers, UTC ISO; null under private rules. */
  readonly opensAt: string | null;
  readonly publishedAt: string | null;
  /** What is printed in the tender documents: the hash of what publishing locked. */
  readonly fingerprint: string | null;
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

/** What an open answer was settled to: it stands beside the answer, never over it, and belongs to the revision. */
export interface RecordedVerdict {
  readonly question: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Name of the person, as it was then. */
  readonly by: string;
  readonly at: string;
}

/** What one person judged, signed. Several persons may judge one answer independently. */
export interface Judgement extends RecordedVerdict {
  readonly id: number;
  readonly revisionId: string;
  /** Id of the person; empty for what an older version recorded. */
  readonly byId: string;
  /** The one step that settles what was judged differently; it counts before all others. */
  readonly settles: boolean;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** A question that persons judged differently and nobody has settled: it counts as open. */
export interface Disagreement {
  readonly revisionId: string;
  readonly question: string;
  /** The one that stands of each person. */
  readonly judgements: readonly Judgement[];
}

/** An open answer whose text was judged in an earlier revision of the same candidate: one click takes the verdict over. */
export interface OfferedVerdict {
  readonly revisionId: string;
  readonly question: string;
  readonly earlier: RecordedVerdict & { readonly revisionId: string };
}

/** What the reader took wrongly, put right by a person: value read, value corrected, who, when, why. */
export interface RecordedCorrection extends Correction {
  readonly id: number;
  readonly revisionId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Made for an earlier revision; kept, because the place reads the same in this one. */
  readonly carried: boolean;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** All that publishing locked; the fingerprint is the SHA-256 of its canonical JSON. */
export interface LockedRules {
  readonly rules: TenderRules;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  /** With weights and knock-outs. */
  readonly profile: Profile;
}

export interface OpeningConfirmation {
  readonly byId: string;
  readonly by: string;
  readonly at: string;
}

/** All that anybody sees of an offer before the opening: a receipt. */
export interface Receipt {
  readonly at: string;
  /** Of the bytes that are kept: proves at the opening that they are the same. */
  readonly sha256: string | null;
  readonly readable: boolean;
}

/** An experiment beside a tender: other weights, knock-outs or scope. It is scored by `scores.preview` and can never become the evaluation. */
export interface WhatIfCopy {
  readonly id: string;
  readonly tenderId: string;
  readonly name: string;
  readonly profile: Profile;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Whether a rule of tender law as we read it is followed; each throw of the switch stays on record. */
export interface RuleSwitch {
  readonly rule: string;
  readonly on: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A list's filter, columns and order under a name. */
export interface SavedView {
  readonly id: string;
  /** Which list: the page's own name for it. */
  readonly page: string;
  readonly tenderId: string | null;
  readonly name: string;
  /** The query of the page's address. */
  readonly query: string;
  /** Seen by everybody of the organisation; only its owner changes it. */
  readonly shared: boolean;
  readonly mine: boolean;
  readonly createdBy: string;
  readonly createdAt: string;
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
    create(tender: Pick<Tender, 'name' | 'procurementType' | 'profileId' | 'profileVersion' | 'sources'> & Partial<Pick<Tender, 'reference' | 'threats' | 'phases' | 'decideBy' | 'demo' | 'rules'>>): Promise<Tender>;
    /**
     * False when somebody else changed the tender since `version` was read. `locked`: it would change what publishing has locked
     * (type, profile, sources, threats, phases), or the rules after the first import or publishing. Nothing is changed then.
     */
    update(id: string, version: number, change: Partial<Pick<Tender, 'name' | 'reference' | 'procurementType' | 'profileId' | 'profileVersion' | 'sources' | 'threats' | 'phases' | 'decideBy' | 'rules'>>, reason?: string): Promise<boolean | 'locked'>;
    archive(id: string, archived: boolean): Promise<boolean>;
    /** Removes the tender with its candidates, revisions, imports, decisions; originals that nothing else names go too. Audit entries stay. Sealed offers cannot be removed. */
    remove(id: string): Promise<boolean | 'sealed'>;
  };
  readonly stages: {
    /** Locks type, scope, profile, weights and knock-outs. Public rules need an opening time in the future; private ones have none. */
    publish(tenderId: string, version: number, opensAt: string | null): Promise<{ readonly fingerprint: string; readonly publishedAt: string } | 'stale' | 'not-from-here' | 'opening-time' | 'profile-invalid' | undefined>;
    /** What publishing locked. */
    locked(tenderId: string): Promise<LockedRules | undefined>;
    /** Close, reopen, cancel, by the one table of transitions; a private tender that was never published is reopened into preparation. Publishing, opening and deciding have methods of their own. */
    move(tenderId: string, version: number, transition: 'close' | 'reopen' | 'cancel', reason: string): Promise<Stage | 'stale' | 'not-from-here' | 'reason-missing' | undefined>;
    /** A later opening time, before the first one has come. */
    postpone(tenderId: string, version: number, opensAt: string, reason: string): Promise<true | 'stale' | 'not-from-here' | 'opening-time' | 'reason-missing' | undefined>;
    /** The actor says that the offers are to be opened; the second person's word opens them. */
    confirmOpening(tenderId: string): Promise<{ readonly stage: Stage; readonly confirmations: readonly OpeningConfirmation[] } | 'too-early' | 'not-from-here' | 'already-confirmed' | 'no-person' | undefined>;
    openings(tenderId: string): Promise<readonly OpeningConfirmation[]>;
    /** One receipt for each file that came in, oldest first; at every stage. */
    receipts(tenderId: string): Promise<readonly Receipt[]>;
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
    /**
     * One transaction: original, candidate where new, revision, answers, score, outcome line, audit entry. Undefined without such
     * a tender or candidate, or in a stage that takes no offers. Of a sealed tender the answer holds what the caller gave and the
     * id: not which candidate it was found to be, nor whether that one had sent something before.
     */
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
    /** What counts, by revision: a settled value, or what all who judged agree on. Never `open`. A revision without any has no entry. */
    of(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedVerdict[]>>;
    /** What stands of each person, by revision. */
    judgements(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Judgement[]>>;
    /** Everything ever recorded in a tender, undone or superseded as well, oldest first: the export lists it. */
    history(tenderId: string): Promise<readonly Judgement[]>;
    disagreements(tenderId: string): Promise<readonly Disagreement[]>;
    /** Verdicts of earlier revisions for answers of current ones that say the same and have no verdict yet. */
    offered(tenderId: string): Promise<readonly OfferedVerdict[]>;
    /**
     * The actor's own judgement; a later one supersedes it. `open` says, signed, that the text settles nothing. The stored score
     * follows in the same transaction. False without such a revision or question; `not-now`: the stage takes no verdicts.
     */
    record(revisionId: string, question: string, verdict: Verdict, reason: string): Promise<boolean | 'not-now'>;
    /** Settles what was judged differently, in one recorded step. */
    settle(revisionId: string, question: string, verdict: Verdict, reason: string): Promise<boolean | 'not-now'>;
    /** Takes back the actor's newest judgement, or the settled value: what stood before stands again. False where there is none. */
    undo(revisionId: string, question: string, what?: 'own' | 'settled'): Promise<boolean | 'not-now'>;
  };
  readonly corrections: {
    /** What counts, by revision: the newest at each place. For `applyCorrections` on the disclosure as it was read. */
    of(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedCorrection[]>>;
    /** All of a tender, undone and superseded ones as well, oldest first. */
    history(tenderId: string): Promise<readonly RecordedCorrection[]>;
    /** The value read is looked up here. A new import keeps the correction while the place reads the same. The stored score follows. */
    record(revisionId: string, correction: Omit<Correction, 'read'>, reason: string): Promise<RecordedCorrection | 'not-a-correction' | 'not-now' | undefined>;
    undo(id: number, reason: string): Promise<boolean | 'not-now'>;
  };
  readonly originals: {
    read(sha256: string): Promise<Uint8Array | undefined>;
  };
  readonly imports: {
    /** Undefined without such a tender, or in a stage that takes no offers (`allowedNow`). Of a sealed tender lists show no names of what came in. */
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
    /** Awards: the tender's stage follows. `not-now`: the stage knows no award. */
    record(decision: Pick<Decision, 'tenderId' | 'candidateId' | 'reason' | 'frozen'>): Promise<Decision | 'already-decided' | 'not-now' | undefined>;
    /** The tender is evaluated again, not decided; a private one that was never published is in preparation again. */
    revoke(id: string, reason: string): Promise<boolean>;
  };
  readonly scores: {
    /** Stored totals of a tender's current revisions under a profile version and the tender's scope (type, sources, threats, phases). */
    ofTender(tenderId: string, profile: ProfileKey): Promise<readonly StoredScore[]>;
    /** Candidates with their stored totals, most points first, those knocked out and those without a score last. */
    ranking(tenderId: string, profile: ProfileKey, request?: PageRequest): Promise<Page<ScoredCandidate>>;
    byManufacturer(tenderId: string, profile: ProfileKey): Promise<readonly ManufacturerScore[]>;
    practices(tenderId: string, profile: ProfileKey): Promise<readonly PracticeMean[]>;
    /** What a profile, saved or not, would make of a tender's current revisions, under another scope where one is given (what-if copies): computed from packed answers, nothing is stored. */
    preview(tenderId: string, profile: Profile, scope?: Partial<Pick<Tender, 'procurementType' | 'sources' | 'threats' | 'phases'>>): Promise<Result<readonly StoredScore[], readonly ProfileError[]> | undefined>;
    /** Stores the totals under a saved profile version, where they are not stored yet; how many were scored. Import and change of a tender's settings do this by themselves. */
    store(tenderId: string, profile: ProfileKey): Promise<number | undefined>;
  };
  readonly whatIfs: {
    list(tenderId: string): Promise<readonly WhatIfCopy[]>;
    find(id: string): Promise<WhatIfCopy | undefined>;
    create(copy: Pick<WhatIfCopy, 'tenderId' | 'name' | 'profile'> & Partial<Pick<WhatIfCopy, 'procurementType' | 'sources' | 'threats' | 'phases'>>): Promise<WhatIfCopy | undefined>;
    update(id: string, change: Partial<Pick<WhatIfCopy, 'name' | 'profile' | 'procurementType' | 'sources' | 'threats' | 'phases'>>): Promise<boolean>;
    remove(id: string): Promise<boolean>;
  };
  readonly ruleSwitches: {
    /** The newest of each rule; a rule that is not named has never been switched. */
    list(): Promise<readonly RuleSwitch[]>;
    history(rule: string): Promise<readonly RuleSwitch[]>;
    /** False without a reason. */
    set(rule: string, on: boolean, reason: string): Promise<boolean>;
  };
  readonly views: {
    /** One's own and the shared ones of a list, oldest first. */
    list(page: string, tenderId?: string | null): Promise<readonly SavedView[]>;
    /** Saves under a name; one's own view of that name is replaced. Undefined without such a tender. */
    save(view: Pick<SavedView, 'page' | 'tenderId' | 'name' | 'query' | 'shared'>): Promise<SavedView | undefined>;
    remove(id: string): Promise<boolean>;
  };
  readonly audit: {
    /** Newest first. Of what came into a sealed tender only that something was done, by whom and when. */
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
