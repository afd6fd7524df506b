import type { ReportEntry, ReportKind } from '../model.ts';

type Level = ReportEntry['level'];

/**
 * How much a remark weighs. Error: a statement of the vendor is lost or cannot be told, so that someone must ask before
 * the form can be relied on. Warning: the form was read as it stands, and leaves a question open. Info: the reader bridged
 * an oddity, and tells so.
 */
export const levels: Readonly<Record<ReportKind, Level>> = {
  missing: 'error',
  unknown: 'warning',
  misspelt: 'info',
  duplicate: 'error',
  blank: 'warning',
  'free-text': 'warning',
  fused: 'info',
  'dangling-note': 'error',
  'unused-note': 'warning',
  'see-note-without-note': 'error',
  'gate-violation': 'warning',
  'ambiguous-date': 'warning',
  'unreadable-date': 'warning',
  'formula-without-value': 'error',
  'hidden-row': 'info',
  'hidden-sheet': 'warning',
  'answer-column-unsure': 'warning',
  'other-considerations': 'info',
};

/** An entry at the level of its kind, unless this one case weighs less. */
export function entry(
  kind: ReportKind,
  id: string | null,
  cell: string | null,
  data: Readonly<Record<string, string>> = {},
  level: Level = levels[kind],
): ReportEntry {
  return { kind, level, id, cell, data };
}
