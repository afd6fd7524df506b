export type * from './model.ts';
export { documentJson, readFileJson, reportEntryJson, type ReadFileJson, type ReportEntryJson, type UnusableFileJson } from './wire/read-json.ts';
export {
  rankJson,
  scoreFileJson,
  scoreFrameJson,
  type EvidenceJson,
  type PracticeJson,
  type RankJson,
  type ScoreFileJson,
  type ScoreFrameJson,
} from './wire/score-json.ts';
export { criteriaAnnex, type CriteriaAnnexInput } from './reports/criteria-annex.ts';
export { vendorLetter, type VendorLetterInput } from './reports/vendor-letter.ts';
export { evaluationReport, pointsWords, type EvaluationReportInput, type ReportCandidate } from './reports/evaluation-report.ts';
export type { Report, ReportBlock, ReportCell, ReportColumn, ReportSection, ReportTable } from './reports/report.ts';
export { compileProfile, type TenderScope } from './score/compile-profile.ts';
export { evaluate } from './score/evaluate.ts';
export { scoreFleet, type FleetScores } from './score/fleet.ts';
export type { ProfileError } from './score/profile-error.ts';
export type { ScoredCriterion, ScoredPractice, Scorer } from './score/program.ts';
export { rank, type Candidate } from './rank/rank.ts';
export { decisiveSet, type Decisive, type DecisiveAnswer, type DecisivePair, type DecisiveSet } from './rank/decisive-set.ts';
export { settling, type OpenAnswer } from './rank/settling.ts';
export { askFirst } from './rank/ask-first.ts';
export type { OpenCandidate, Turn } from './rank/variant.ts';
export { strengths, weaknesses } from './rank/strengths.ts';
export { weightSensitivity, type Sensitivity } from './rank/weight-sensitivity.ts';
export { whatIf, type WhatIf } from './rank/what-if.ts';
export { compareByPractice, type PracticeRow } from './compare/by-practice.ts';
export { compareByQuestion, type QuestionCell, type QuestionRow } from './compare/by-question.ts';
export { compareBySection, type SectionCounts, type SectionRow } from './compare/by-section.ts';
export { recordMembers, type EvaluationRecord } from './record/evaluation-record.ts';
export type { CorrectionLine, OfferLine, VerdictLine } from './record/model.ts';
export { verifyRecord, type Verified } from './record/verify-record.ts';
export { allowedNow, stages, stageWords, transitionFrom, transitions, type Stage, type StageWords, type TenderRules, type Transition } from './stages/transitions.ts';
