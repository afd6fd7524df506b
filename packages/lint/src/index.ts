export type { AnyRule, Example, Hit, Rule, RuleMeta } from './rule.ts';
export {
  severities,
  type Category,
  type CoveredFinding,
  type Edit,
  type Finding,
  type Fix,
  type LintResult,
  type Position,
  type Severity,
  type TextSpan,
} from './model.ts';
export { defaultConfig, type LintConfig, type Preset, type RuleSetting } from './config/config.ts';
export { describeConfigError } from './config/describe-config-error.ts';
export { matchesGlob } from './config/glob.ts';
export { readConfig, type ConfigError } from './config/read-config.ts';
export { settingFor } from './config/setting-for.ts';
export { describeFinding, describeFix, describePosition, ruleOf } from './describe.ts';
export { kindOfPath, readDocuments, readText, type ReadOptions } from './documents/read-document.ts';
export { validated } from './documents/validate.ts';
export type { DisclosureDocument, LintDocument } from './engine/documents.ts';
export { lint, positionOfCell, type LintInput } from './engine/lint.ts';
export { knownRules } from './known-rules.ts';
export { applyBaseline, baselineOf, type Baseline, type BaselineEntry } from './output/baseline.ts';
export { findingJson } from './output/finding-json.ts';
export { junit } from './output/junit.ts';
export { sarif } from './output/sarif.ts';
export { rulePage, rulesOverview } from './rule-page.ts';
export { rules } from './rules/index.ts';
export { configSchema, sourceSchema } from './schemas.ts';
export { editSource, editText } from './source/edit-source.ts';
export { sourceOf } from './source/write-source.ts';
export { formOfSource } from './source/source-form.ts';
export { parseSource, type LoadBase } from './source/parse-source.ts';
export type { Mds2Source, SourceAnswer, SourceNote, SourceProblem } from './source/source-model.ts';
export { stopValidators } from './validators/csaf.ts';
export { workbookOf, type WrittenWorkbook } from './workbook/write-workbook.ts';
