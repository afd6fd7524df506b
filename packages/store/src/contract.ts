import type { ProfileError, Stage } from '@mds2/assessment';
import type { Result } from '@mds2/base';
import type { Profile } from '@mds2/catalog';
import type { Correction, ReadForm, Refusal, Verdict } from '@mds2/disclosure';
import type {
  Actor,
  AddOutcome,
  ApiToken,
  AuditEntry,
  Candidate,
  Decision,
  Disagreement,
  Import,
  Judgement,
  LockedRules,
  ManufacturerScore,
  NewRevision,
  OfferedVerdict,
  OpeningConfirmation,
  Page,
  PageRequest,
  PracticeMean,
  ProfileKey,
  Receipt,
  RecordedCorrection,
  RecordedVerdict,
  Revision,
  Role,
  RuleSwitch,
  SavedView,
  ScoredCandidate,
  Session,
  StoredScore,
  Tender,
  User,
  WhatIfCopy,
} from './records.ts';

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
