export type { FrontDoor, Repositories, Store, StoreOptions } from './contract.ts';
export type {
  Actor,
  AddOutcome,
  ApiToken,
  AuditEntry,
  Candidate,
  Decision,
  Disagreement,
  Import,
  ImportedFile,
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
export { isCursor } from './cursor.ts';
export { normaliseName } from './name-key.ts';
export { openStore } from './open-store.ts';
export { tenderScope } from './scoring/tender-scope.ts';
