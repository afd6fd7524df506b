import type { LocalText } from '@mds2/base';

/** How a tender stands. `private` procurement knows no sealed stage. */
export const stages = ['preparation', 'published', 'sealed', 'opened', 'evaluated', 'awarded', 'cancelled'] as const;
export type Stage = (typeof stages)[number];

/** `public`: all stages and sealing. `private`: no sealing, import and evaluation at any time. */
export type TenderRules = 'public' | 'private';

export interface StageWords {
  readonly label: LocalText;
  readonly what: LocalText;
  /** Requirements, profile, weights and knock-outs can be changed. */
  readonly criteriaOpen: boolean;
  /** Offers can be imported. */
  readonly imports: boolean;
  /** Answers, scores and names of what came in are hidden: nobody sees more than that a file came in and was readable. */
  readonly sealed: boolean;
  /** Verdicts and corrections can be recorded. */
  readonly verdicts: boolean;
}

/** What each stage means and allows under public rules. */
export const stageWords: Readonly<Record<Stage, StageWords>> = {
  preparation: {
    label: { en: 'Preparation', de: 'Vorbereitung' },
    what: { en: 'Requirements, profile and knock-outs are being set.', de: 'Anforderungen, Profil und Ausschlusskriterien werden festgelegt.' },
    criteriaOpen: true, imports: false, sealed: false, verdicts: false,
  },
  published: {
    label: { en: 'Published', de: 'Veröffentlicht' },
    what: { en: 'Criteria and weights are locked under a fingerprint; no offer has come in.', de: 'Kriterien und Gewichte sind unter einem Fingerabdruck gesperrt; noch ist kein Angebot eingegangen.' },
    criteriaOpen: false, imports: true, sealed: true, verdicts: false,
  },
  sealed: {
    label: { en: 'Sealed', de: 'Verschlossen' },
    what: { en: 'Offers come in and stay closed until two persons open them.', de: 'Angebote gehen ein und bleiben verschlossen, bis zwei Personen sie öffnen.' },
    criteriaOpen: false, imports: true, sealed: true, verdicts: false,
  },
  opened: {
    label: { en: 'Opened', de: 'Geöffnet' },
    what: { en: 'Offers are read, notes are judged, questions are asked.', de: 'Angebote werden gelesen, Anmerkungen beurteilt, Fragen gestellt.' },
    criteriaOpen: false, imports: true, sealed: false, verdicts: true,
  },
  evaluated: {
    label: { en: 'Evaluated', de: 'Bewertet' },
    what: { en: 'The evaluation is closed; only the decision is left.', de: 'Die Bewertung ist abgeschlossen; es fehlt nur die Entscheidung.' },
    criteriaOpen: false, imports: false, sealed: false, verdicts: false,
  },
  awarded: {
    label: { en: 'Awarded', de: 'Zuschlag erteilt' },
    what: { en: 'Decided, frozen and on file.', de: 'Entschieden, eingefroren und in der Akte.' },
    criteriaOpen: false, imports: false, sealed: false, verdicts: false,
  },
  cancelled: {
    label: { en: 'Cancelled', de: 'Aufgehoben' },
    what: { en: 'Ended without an award, with a reason.', de: 'Ohne Zuschlag beendet, mit Begründung.' },
    criteriaOpen: false, imports: false, sealed: false, verdicts: false,
  },
};

export interface Transition {
  readonly id: 'publish' | 'first-offer' | 'open' | 'close' | 'reopen' | 'award' | 'revoke' | 'cancel';
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly rules: readonly TenderRules[];
  /** How many different persons have to say so; 0 = it happens by itself. */
  readonly persons: 0 | 1 | 2;
  /** A reason is asked for and kept. */
  readonly reason: boolean;
  /** Only from the opening time on. */
  readonly afterOpeningTime: boolean;
  readonly label: LocalText;
}

/** The one table of transitions: code, documentation (`docs/stages.md`) and picture come from it. What is not here cannot happen. */
export const transitions: readonly Transition[] = [
  { id: 'publish', from: ['preparation'], to: 'published', rules: ['public', 'private'], persons: 1, reason: false, afterOpeningTime: false, label: { en: 'Publish and lock', de: 'Veröffentlichen und sperren' } },
  { id: 'first-offer', from: ['published'], to: 'sealed', rules: ['public'], persons: 0, reason: false, afterOpeningTime: false, label: { en: 'First offer comes in', de: 'Erstes Angebot geht ein' } },
  { id: 'open', from: ['published', 'sealed'], to: 'opened', rules: ['public'], persons: 2, reason: false, afterOpeningTime: true, label: { en: 'Open together', de: 'Gemeinsam öffnen' } },
  { id: 'close', from: ['opened'], to: 'evaluated', rules: ['public'], persons: 1, reason: false, afterOpeningTime: false, label: { en: 'Close the evaluation', de: 'Bewertung abschließen' } },
  { id: 'close', from: ['preparation', 'published'], to: 'evaluated', rules: ['private'], persons: 1, reason: false, afterOpeningTime: false, label: { en: 'Close the evaluation', de: 'Bewertung abschließen' } },
  { id: 'reopen', from: ['evaluated'], to: 'opened', rules: ['public'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Reopen the evaluation', de: 'Bewertung wieder öffnen' } },
  { id: 'reopen', from: ['evaluated'], to: 'published', rules: ['private'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Reopen the evaluation', de: 'Bewertung wieder öffnen' } },
  { id: 'award', from: ['opened', 'evaluated'], to: 'awarded', rules: ['public'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Decide', de: 'Entscheiden' } },
  { id: 'award', from: ['preparation', 'published', 'evaluated'], to: 'awarded', rules: ['private'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Decide', de: 'Entscheiden' } },
  { id: 'revoke', from: ['awarded'], to: 'evaluated', rules: ['public', 'private'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Revoke the decision', de: 'Entscheidung zurücknehmen' } },
  { id: 'cancel', from: ['preparation', 'published', 'sealed', 'opened', 'evaluated'], to: 'cancelled', rules: ['public', 'private'], persons: 1, reason: true, afterOpeningTime: false, label: { en: 'Cancel the procedure', de: 'Verfahren aufheben' } },
];

/** The transition of this name from this stage, or undefined where it cannot happen. */
export function transitionFrom(stage: Stage, id: Transition['id'], rules: TenderRules): Transition | undefined {
  return transitions.find((one) => one.id === id && one.rules.includes(rules) && one.from.includes(stage));
}

/** What a tender allows now: private rules take imports and verdicts until it ends, and hide nothing. */
export function allowedNow(stage: Stage, rules: TenderRules): Pick<StageWords, 'criteriaOpen' | 'imports' | 'sealed' | 'verdicts'> {
  const { criteriaOpen, imports, sealed, verdicts } = stageWords[stage];
  if (rules === 'public') return { criteriaOpen, imports, sealed, verdicts };
  const running = stage === 'preparation' || stage === 'published';
  return { criteriaOpen, imports: running, sealed: false, verdicts: running };
}
