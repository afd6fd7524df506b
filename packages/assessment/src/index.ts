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
export { evaluationReport, pointsWords, type EvaluationReportInput, type ReportCandidate } from './reports/evaluation-report.ts';
export type { Report, ReportBlock, ReportCell, ReportColumn, ReportSection, ReportTable } from './reports/report.ts';
export { compileProfile, type TenderScope } from './score/compile-profile.ts';
export { evaluate } from './score/evaluate.ts';
export type { ProfileError } from './score/profile-error.ts';
export type { ScoredCriterion, ScoredPractice, Scorer } from './score/program.ts';
