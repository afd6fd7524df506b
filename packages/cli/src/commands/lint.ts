import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, speaker, systemClock, type Locale, type Result } from '@mds2/base';
import {
  applyBaseline,
  baselineOf,
  defaultConfig,
  describeConfigError,
  describeFinding,
  describePosition,
  editSource,
  editText,
  findingJson,
  junit,
  kindOfPath,
  knownRules,
  readConfig,
  sarif,
  stopValidators,
  type Baseline,
  type CoveredFinding,
  type Finding,
  type LintConfig,
} from '@mds2/lint';
import type { ExitCode } from '../exit-code.ts';
import { findDocuments } from '../lint/find-documents.ts';
import { lintGroups } from '../lint/lint-groups.ts';
import { lintMessages } from '../lint/messages.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from '../text/printable.ts';

export interface LintOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'junit';
  readonly locale: Locale;
  readonly config?: string;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly today?: string;
}

/**
 * `mds2 lint PATH...`: what the rules find. 1 where a finding is an error or warnings are more than allowed; 2 where a path names
 * nothing, a file cannot be used, or configuration and baseline cannot be read.
 */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = speaker(lintMessages, options.locale);
  const complain = (text: string): void => terminal.err(`mds2: ${text}\n`);
  const config = loadConfig(options, paths);
  if (!config.ok) {
    complain(config.error);
    return 2;
  }
  const baseline = options.baseline === undefined ? ok(null) : loadBaseline(options.baseline);
  if (!baseline.ok) {
    complain(say('baseline', { path: options.baseline! }));
    return 2;
  }
  const { files, missing, complete } = await findDocuments(paths, config.value.ignore);
  for (const path of missing) complain(say('missing', { path }));
  if (files.length === 0) {
    if (missing.length === 0) complain(say('nothing'));
    return 2;
  }
  const run = { config: config.value, today: options.today ?? systemClock().slice(0, 10), complete };
  let findings: Finding[] = [];
  let covered: CoveredFinding[] = [];
  const collect = async (): Promise<void> => {
    findings = [];
    covered = [];
    for await (const result of lintGroups(files, run)) {
      findings.push(...result.findings);
      covered.push(...result.covered);
    }
  };
  try {
    await collect();
    if (options.fix && applyFixes(findings, say, complain)) await collect();
  } finally {
    await stopValidators();
  }
  const isUnusable = findings.some(({ rule }) => rule === 'file-unreadable' || rule === 'internal-error');
  if (options.writeBaseline !== undefined) {
    writeFileSync(options.writeBaseline, `${JSON.stringify(baselineOf(findings), null, 2)}\n`);
    return isUnusable ? 2 : 0;
  }
  let gone: readonly { file: string; rule: string; questions: readonly string[] }[] = [];
  if (baseline.value) {
    const applied = applyBaseline({ findings, covered }, baseline.value);
    findings = [...applied.findings];
    covered = [...applied.covered];
    gone = applied.gone;
    for (const { file, rule, questions } of gone)
      complain(say('gone', { file, rule, questions: questions.join(', ') }));
  }
  await terminal.out(worded(files, findings, covered, gone, options));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const most = options.maxWarnings ?? Infinity;
  if (warnings > most) complain(say('tooMany', { count: warnings, most }));
  if (isUnusable || missing.length > 0) return 2;
  return findings.some(({ severity }) => severity === 'error') || warnings > most ? 1 : 0;
}

const CONFIG_NAMES = ['mds2lint.config.yaml', 'mds2lint.config.yml', 'mds2lint.config.json'];

/** The named configuration, else the nearest one above the first path, else the preset. */
function loadConfig({ config, locale }: LintOptions, paths: readonly string[]): Result<LintConfig, string> {
  let path = config;
  for (
    let folder = resolve(paths[0] ?? '.'), last = '';
    path === undefined && folder !== last;
    last = folder, folder = dirname(folder)
  ) {
    path = CONFIG_NAMES.map((name) => join(folder, name)).find((name) => existsSync(name));
  }
  if (path === undefined) return ok(defaultConfig);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`${path}: ${(error as Error).message}`);
  }
  const read = readConfig(text, knownRules);
  return read.ok ? read : fail(`${path}: ${describeConfigError(read.error, locale)}`);
}

function loadBaseline(path: string): Result<Baseline, 'unreadable'> {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Baseline;
    return value.version === 1 && Array.isArray(value.findings) ? ok(value) : fail('unreadable');
  } catch {
    return fail('unreadable');
  }
}

type Say = ReturnType<typeof speaker<keyof (typeof lintMessages)['en']>>;

/** Applies the safe fixes of text sources; whether anything was written. */
function applyFixes(findings: readonly Finding[], say: Say, complain: (text: string) => void): boolean {
  let wrote = false;
  for (const [file, mine] of grouped(findings)) {
    const fixes = mine.flatMap((finding) => finding.fixes.filter(({ safe }) => safe));
    if (fixes.length === 0) continue;
    if (kindOfPath(file) === 'workbook') {
      complain(say('unfixable', { file }));
      continue;
    }
    const before = readFileSync(file, 'utf8');
    const edits = fixes.flatMap((fix) => fix.edits);
    const after = kindOfPath(file) === 'yaml' ? editSource(before, edits) : editText(before, edits);
    if (after === null || after === before) continue;
    writeFileSync(file, after);
    wrote = true;
    complain(say('fixed', { file, count: fixes.length }));
  }
  return wrote;
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return groups;
}

function worded(
  files: readonly string[],
  findings: readonly Finding[],
  covered: readonly CoveredFinding[],
  gone: readonly unknown[],
  { format, locale }: LintOptions,
): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
  switch (format) {
    case 'json':
      return `${JSON.stringify({
        findings: findings.map((finding) => findingJson(finding, locale)),
        covered: covered.map(({ finding, by, reason }) => ({ ...findingJson(finding, locale), by, reason })),
        gone,
        summary: { ...summary, covered: covered.length },
      })}\n`;
    case 'sarif':
      return `${JSON.stringify(sarif(findings, covered, locale), null, 2)}\n`;
    case 'junit':
      return junit(files, findings, locale);
    case 'text': {
      const say = speaker(lintMessages, locale);
      const lines: string[] = [];
      let last = '';
      for (const finding of findings) {
        if (finding.file !== last) lines.push(...(last === '' ? [] : ['']), printable(finding.file));
        last = finding.file;
        const place = finding.positions[0] ? describePosition(finding.positions[0]) : null;
        lines.push(
          `  ${place === null ? '' : `${printable(place)}  `}${say(finding.severity)}  ${printable(describeFinding(finding, locale))}  ${finding.rule}`,
        );
        // The excerpt: what is stated, question by question.
        if (finding.questions.length > 0 && finding.questions.length <= 8)
          lines.push(`      ${printable(finding.fingerprint)}`);
      }
      if (lines.length > 0) lines.push('');
      lines.push(say('summary', summary));
      if (covered.length > 0) lines.push(say('covered', { count: covered.length }));
      return `${lines.join('\n')}\n`;
    }
  }
}
