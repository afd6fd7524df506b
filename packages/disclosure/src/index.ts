export type * from './model.ts';
export {
  BLANK,
  FILLER,
  HAS_NOTE,
  LIMITED,
  NA,
  NA_ACCEPTED,
  NO,
  PARTIAL,
  PROMISED,
  SEE_NOTE,
  SPECIAL,
  TEXT,
  VALUE_BITS,
  YES,
  codeOf,
  valueOf,
} from './codes/answer-codes.ts';
export { answerSheet, writtenTo, type AnswerSheet } from './codes/answer-sheet.ts';
export { parseNoteRule, type NoteRule } from './codes/note-rule.ts';
export { catalogTraits, codeTableVersion } from './codes/note-traits.ts';
export { packAnswers, packSheet } from './codes/pack-answers.ts';
export { needsText, plainWords, unpackAnswers, type StoredText, type UnpackError } from './codes/unpack-answers.ts';
export { decideExposures, rawReading } from './exposure/decide-exposures.ts';
export { exposuresOf, exposuresOfValues, namedExposures } from './exposure/exposures-of.ts';
export { compileKleene, type KleeneFunction, type KleeneState } from './expression/compile-kleene.ts';
export { evaluateLint, type ExposureValues, type LintResult } from './expression/evaluate-lint.ts';
export type { Expression, ExpressionError, QuestionRef } from './expression/expression.ts';
export { settleNotApplicable } from './expression/gates.ts';
export { gatesOf } from './expression/gates-of.ts';
export { FALSE, fromKleene, toKleene, TRUE, UNKNOWN, type Kleene } from './expression/kleene.ts';
export { describeExpressionError } from './expression/messages.ts';
export { noteText } from './expression/note-pattern.ts';
export { noOtherFacts, type DocumentFact, type OtherAnswer, type OtherFacts, type Verdict } from './expression/other-facts.ts';
export { parseExpression, type Vocabulary } from './expression/parse-expression.ts';
export { inFormOrder, questionIndex, type QuestionIndex } from './expression/question-index.ts';
export { exposuresNamedIn, questionsOf, readsNotes } from './expression/questions-of.ts';
export { parseExpression2019, vocabulary2019 } from './expression/vocabulary.ts';
export { isFiller, readAnswer, type ReadValue } from './mds2/answer-value.ts';
export { cellName } from './mds2/cell-name.ts';
export { gateViolations } from './mds2/gate-violations.ts';
export { parseReleaseDate, type ReleaseDate } from './mds2/release-date.ts';
export { entry as reportEntry } from './mds2/report.ts';
export { readForms } from './mds2/read-forms.ts';
export { readWorkbook, type Reading } from './mds2/read-workbook.ts';
export { describeRefusal } from './mds2/describe-refusal.ts';
export { describeReportEntry } from './mds2/describe-report-entry.ts';
export { defaultLimits, type Limits } from './xlsx/limits.ts';
export { openWorkbook } from './xlsx/open-workbook.ts';
export { describeChangeKind, describeDiff } from './diff/describe-diff.ts';
export { diffDisclosures } from './diff/diff-disclosures.ts';
export {
  changeKinds,
  type AnswerChange,
  type ChangeKind,
  type DisclosureDiff,
  type DocumentChange,
} from './diff/disclosure-diff.ts';
export {
  answerValues,
  applyCorrections,
  correctedFields,
  isCorrection,
  readAt,
  stillValid,
  type CorrectedField,
  type Correction,
} from './corrections/corrections.ts';
