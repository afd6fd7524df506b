import { defineMessages } from '@mds2/base';

export const lintMessages = defineMessages({
  en: {
    missing: '{path} names no file.',
    nothing: 'There is nothing to lint.',
    summary: '{errors} errors, {warnings} warnings, {infos} hints in {files} files',
    covered: { one: '{count} known finding is not counted (suppressed or in the baseline).', other: '{count} known findings are not counted (suppressed or in the baseline).' },
    gone: '{file}: the baseline entry for {rule} {questions} no longer occurs.',
    fixed: { one: '{file}: {count} fix applied.', other: '{file}: {count} fixes applied.' },
    unfixable: '{file}: fixes are written to text sources only; convert the workbook, or correct it by hand.',
    baseline: '{path}: no baseline of mds2 lint.',
    tooMany: '{count} warnings, {most} allowed.',
    error: 'error', warning: 'warning', info: 'hint',
  },
  de: {
    missing: '{path} benennt keine Datei.',
    nothing: 'Es gibt nichts zu prüfen.',
    summary: '{errors} Fehler, {warnings} Warnungen, {infos} Hinweise in {files} Dateien',
    covered: { one: '{count} bekannter Befund zählt nicht (ausgenommen oder in der Grundlinie).', other: '{count} bekannte Befunde zählen nicht (ausgenommen oder in der Grundlinie).' },
    gone: '{file}: Der Eintrag der Grundlinie zu {rule} {questions} kommt nicht mehr vor.',
    fixed: { one: '{file}: {count} Korrektur angewandt.', other: '{file}: {count} Korrekturen angewandt.' },
    unfixable: '{file}: Korrekturen werden nur in Textquellen geschrieben; die Arbeitsmappe umwandeln oder von Hand berichtigen.',
    baseline: '{path}: keine Grundlinie von mds2 lint.',
    tooMany: '{count} Warnungen, erlaubt sind {most}.',
    error: 'Fehler', warning: 'Warnung', info: 'Hinweis',
  },
}); // prettier-ignore
