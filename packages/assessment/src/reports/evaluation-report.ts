import { compareNatural, points, speaker, type Interval, type Locale } from '@mds2/base';
import { exposures, goals, knockOuts, phases, practiceOf, procurementTypes, questionOf, type Profile, type Source } from '@mds2/catalog';
import type { DocumentHeader } from '@mds2/disclosure';
import type { Evaluation, Evidence, Place, PracticeScore } from '../model.ts';
import messages from './evaluation-report.messages.ts';
import { column, count, numberColumn, paragraph, tableSection, text, vendorText, type Report, type ReportCell, type ReportSection } from './report.ts';

export interface ReportCandidate {
  /** Key of its `Place`. */
  readonly key: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly revision: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly importedAt: string;
  readonly origin: 'file' | 'manual';
  readonly formVersion: string;
  readonly document: DocumentHeader;
  readonly counts: { readonly answered: number; readonly open: number };
  readonly evaluation: Evaluation;
}

export interface EvaluationReportInput {
  readonly organisation: string;
  readonly tender: {
    readonly name: string;
    readonly reference: string | null;
    readonly procurementType: string;
    readonly sources: readonly Source[];
    readonly decideBy: string | null;
    readonly demo: boolean;
  };
  readonly profile: Profile;
  /** In the order to print: by place, those knocked out last. */
  readonly candidates: readonly ReportCandidate[];
  readonly places: readonly Place[];
  /** The open answers that could change the ranking most; as the evaluation page names them. */
  readonly settling: readonly { readonly candidateKey: string; readonly question: string; readonly ifGood: number; readonly ifBad: number; readonly knockOut: boolean }[];
  readonly decision: {
    readonly candidateKey: string | null;
    readonly reason: string;
    readonly author: string;
    readonly decidedAt: string;
    readonly waived: readonly { readonly knockOut: string; readonly candidateKey: string; readonly reason: string }[];
  } | null;
  readonly madeAt: string;
}

/** The evaluation of one tender as words and tables: cover facts, summary, ranking, knock-outs, practices, details, method, sources. */
export function evaluationReport(input: EvaluationReportInput, locale: Locale): Report {
  const page = new Pages(input, locale);
  const { tender } = input;
  const type = procurementTypes.find(({ code }) => code === tender.procurementType);
  const say = page.say;
  return {
    title: say('title', { tender: tender.name }),
    subtitle: input.organisation,
    locale,
    mark: tender.demo ? say('demo') : null,
    madeAt: input.madeAt,
    facts: [
      [say('reference'), text(tender.reference ?? say('none'))],
      [say('type'), text(type ? `${type.label[locale]} (${type.code})` : tender.procurementType)],
      [say('profile'), text(`${input.profile.name[locale]} ${input.profile.version}`)],
      [say('sources'), text(tender.sources.map((source) => say(`source-${source}`)).join(', '))],
      [say('candidates'), count(input.candidates.length)],
      ...(tender.decideBy ? [[say('decideBy'), { kind: 'date', iso: tender.decideBy }] as const] : []),
      [say('madeAt'), { kind: 'date', iso: input.madeAt }],
    ],
    sections: [
      page.summary(),
      page.ranking(),
      page.knockOuts(),
      page.practices(),
      page.groups(),
      page.settling(),
      ...(input.decision ? [page.decision(input.decision)] : []),
      page.exposures(),
      page.details(),
      page.method(),
      page.files(),
    ],
  };
}

class Pages {
  readonly say;
  readonly input: EvaluationReportInput;
  readonly locale: Locale;

  constructor(input: EvaluationReportInput, locale: Locale) {
    this.input = input;
    this.locale = locale;
    this.say = speaker(messages, locale);
  }

  place(key: string): Place | undefined {
    return this.input.places.find((place) => place.key === key);
  }

  name = (candidate: ReportCandidate): string => `${candidate.manufacturer} ${candidate.model}`.trim();

  nameOf(key: string): string {
    const candidate = this.input.candidates.find((one) => one.key === key);
    return candidate ? this.name(candidate) : key;
  }

  placeWords(place: Place | undefined): string {
    if (!place || place.knockedOut || place.from === null || place.to === null) return this.say('knockedOut');
    return place.from === place.to ? String(place.from) : `${place.from}–${place.to}`;
  }

  /** Words for the ranking as it stands: settled, not settled, nobody left. */
  verdict(): string {
    const inPlay = this.input.candidates.filter(({ key }) => this.place(key)?.knockedOut === false);
    const [leader] = inPlay;
    if (!leader) return this.say(this.input.candidates.length === 0 ? 'verdict-empty' : 'verdict-all-out');
    if (inPlay.length === 1) return this.say('verdict-alone', { leader: this.name(leader) });
    const rivals = inPlay.slice(1).filter((one) => one.evaluation.total.high >= leader.evaluation.total.low);
    return rivals.length === 0
      ? this.say('verdict-settled', { leader: this.name(leader) })
      : this.say('verdict-open', { leader: this.name(leader), rivals: rivals.map(this.name).join(', '), count: rivals.length });
  }

  summary(): ReportSection {
    const out = this.input.candidates.filter(({ key }) => this.place(key)?.knockedOut === true);
    return {
      id: 'summary',
      heading: this.say('summary'),
      blocks: [
        paragraph(this.verdict()),
        ...out.map((candidate) =>
          paragraph(
            this.say('out', {
              candidate: this.name(candidate),
              reasons: candidate.evaluation.knockOuts.filter(({ result }) => result === 'fail').map(({ id }) => this.knockOutWords(id)).join('; '),
            }),
          ),
        ),
        paragraph(this.say('security-only')),
      ],
    };
  }

  ranking(): ReportSection {
    const { say } = this;
    return tableSection('ranking', say('ranking'), {
      columns: [column('candidate', say('candidate'), 4), column('place', say('place'), 1), column('knockOuts', say('knock-outs'), 3), numberColumn('points', say('points'), 2), numberColumn('coverage', say('coverage'), 1)],
      rows: this.input.candidates.map((candidate) => {
        const { total, knockOuts: results } = candidate.evaluation;
        const out = this.place(candidate.key)?.knockedOut ?? false;
        return [vendorText(this.name(candidate)), text(this.placeWords(this.place(candidate.key))), this.knockOutFlag(results), range(total, out), share(total.coverage)];
      }),
    });
  }

  knockOutFlag(results: Evaluation['knockOuts']): ReportCell {
    const failed = results.filter(({ result }) => result === 'fail').length;
    const open = results.filter(({ result }) => result === 'open').length;
    if (failed > 0) return { kind: 'flag', sign: 'failed', text: this.say('failed', { count: failed }) };
    if (open > 0) return { kind: 'flag', sign: 'open', text: this.say('open', { count: open }) };
    return { kind: 'flag', sign: 'met', text: this.say('met', { count: results.length }) };
  }

  knockOutWords(id: string): string {
    return knockOuts.find((one) => one.id === id)?.wording[this.locale] ?? id;
  }

  knockOuts(): ReportSection {
    const { say, input } = this;
    const ids = [...new Set(input.candidates.flatMap(({ evaluation }) => evaluation.knockOuts.map(({ id }) => id)))];
    return tableSection('knock-outs', say('knock-outs'), {
      fixed: 1,
      columns: [column('criterion', say('criterion'), 4), ...input.candidates.map((one) => column(one.key, this.name(one), 2))],
      rows: ids.map((id) => [
        text(this.knockOutWords(id)),
        ...input.candidates.map(({ evaluation }): ReportCell => {
          const found = evaluation.knockOuts.find((one) => one.id === id);
          if (!found) return text('');
          const sign = found.result === 'fail' ? 'failed' : found.result === 'pass' ? 'met' : 'open';
          return { kind: 'flag', sign, text: `${say(`ko-${found.result}`)}: ${found.questions.join(', ')}` };
        }),
      ]),
    });
  }

  practices(): ReportSection {
    const { say, input } = this;
    const ids = input.candidates[0]?.evaluation.practices.map(({ id }) => id) ?? [];
    return tableSection('practices', say('practices'), {
      fixed: 2,
      columns: [column('practice', say('practice'), 4), numberColumn('weight', say('weight'), 1), ...input.candidates.map((one) => numberColumn(one.key, this.name(one), 2))],
      rows: ids.map((id) => {
        const scores = input.candidates.map((one) => ({ out: this.place(one.key)?.knockedOut ?? false, score: one.evaluation.practices.find((practice) => practice.id === id)! }));
        return [text(`${id} ${practiceOf(id)?.title[this.locale] ?? ''}`), { kind: 'number', value: scores[0]?.score.weight ?? 0, decimals: 1 }, ...scores.map(({ score, out }) => this.practiceCell(score, out))];
      }),
    });
  }

  practiceCell(score: PracticeScore, out: boolean): ReportCell {
    if (score.low === null || score.high === null) return text(this.say(score.notApplicable === 'type' ? 'na-type' : 'na-condition'));
    if (!score.assessed) return text(this.say('not-assessed'));
    return range({ low: score.low, high: score.high }, out);
  }

  groups(): ReportSection {
    const { say, input, locale } = this;
    const rows = (kind: 'phases' | 'goals', words: readonly { readonly key: string; readonly label: string }[]): ReportCell[][] =>
      words.map(({ key, label }) => [
        text(label),
        ...input.candidates.map((one): ReportCell => {
          const found = one.evaluation[kind].find((group) => group.key === key);
          return found ? range(found, this.place(one.key)?.knockedOut ?? false) : text(say('not-assessed'));
        }),
      ]);
    return tableSection('groups', say('groups'), {
      fixed: 1,
      columns: [column('group', say('group'), 3), ...input.candidates.map((one) => numberColumn(one.key, this.name(one), 2))],
      rows: [
        ...rows('phases', phases.map(({ code, label }) => ({ key: code, label: label[locale] }))),
        ...rows('goals', goals.map(({ code, label }) => ({ key: code, label: label[locale] }))),
      ],
    });
  }

  settling(): ReportSection {
    const { say, input, locale } = this;
    if (input.settling.length === 0) return { id: 'settling', heading: say('settling'), blocks: [paragraph(say('settling-none'))] };
    return tableSection('settling', say('settling'), {
      columns: [column('question', say('question'), 5), column('candidate', say('candidate'), 3), numberColumn('good', say('if-good'), 1), numberColumn('bad', say('if-bad'), 1), column('knock-out', say('knock-out'), 1)],
      rows: input.settling.map((item) => [
        text(`${item.question} ${questionOf('HN 1-2019', item.question)?.label[locale] ?? ''}`),
        vendorText(this.nameOf(item.candidateKey)),
        { kind: 'number', value: item.ifGood * 100, decimals: 1 },
        { kind: 'number', value: item.ifBad * 100, decimals: 1 },
        item.knockOut ? { kind: 'flag', sign: 'open', text: say('knock-out') } : text(''),
      ]),
    });
  }

  decision(decision: NonNullable<EvaluationReportInput['decision']>): ReportSection {
    const { say } = this;
    return {
      id: 'decision',
      heading: say('decision'),
      blocks: [
        { kind: 'facts', facts: [
          [say('decided-for'), decision.candidateKey ? vendorText(this.nameOf(decision.candidateKey)) : text(say('decided-none'))],
          [say('reason'), text(decision.reason)],
          [say('author'), text(decision.author)],
          [say('decidedAt'), { kind: 'date', iso: decision.decidedAt }],
          ...decision.waived.map((waiver) => [say('waived', { candidate: this.nameOf(waiver.candidateKey), knockOut: this.knockOutWords(waiver.knockOut) }), text(waiver.reason)] as const),
        ] },
      ],
    };
  }

  exposures(): ReportSection {
    const { say, input, locale } = this;
    return tableSection('exposures', say('exposures'), {
      fixed: 1,
      columns: [column('exposure', say('exposure'), 3), ...input.candidates.map((one) => column(one.key, this.name(one), 2))],
      rows: exposures.map(({ id, label }) => [
        text(label[locale]),
        ...input.candidates.map(({ evaluation }) => text(say(evaluation.exposures[id] === true ? 'exposure-open' : evaluation.exposures[id] === false ? 'exposure-closed' : 'exposure-unknown'))),
      ]),
    }, say('exposures-why'));
  }

  details(): ReportSection {
    const { say, input } = this;
    return tableSection('details', say('details'), {
      columns: [
        column('candidate', say('candidate'), 3), column('practice', say('practice'), 1), column('criterion', say('criterion'), 2), column('question', say('question'), 2), column('answer', say('answer'), 2),
        column('cell', say('cell'), 2), numberColumn('weight', say('weight'), 1), numberColumn('low', say('low'), 1), numberColumn('high', say('high'), 1), column('reason', say('why'), 3),
      ],
      rows: input.candidates.flatMap((candidate) =>
        candidate.evaluation.practices.flatMap((practice) =>
          practice.evidence.filter(({ reason }) => reason !== 'out-of-scope').map((evidence) => this.evidenceRow(candidate, practice, evidence)),
        ),
      ),
    });
  }

  evidenceRow(candidate: ReportCandidate, practice: PracticeScore, evidence: Evidence): readonly ReportCell[] {
    const end = (value: number | undefined): ReportCell => (value === undefined ? text('') : { kind: 'number', value, decimals: 2 });
    return [
      vendorText(this.name(candidate)),
      text(practice.id),
      text(evidence.criterion),
      text(evidence.ref),
      text(evidence.answers.map(({ value }) => answerWords(value, this.say)).join(', ')),
      text(evidence.answers.map(({ cell }) => cell ?? '').filter(Boolean).join(', ')),
      { kind: 'number', value: evidence.weight, decimals: 0 },
      end(evidence.value?.low),
      end(evidence.value?.high),
      text(this.say(`reason-${evidence.reason}`) + (evidence.optional ? `; ${this.say('optional')}` : '')),
    ];
  }

  method(): ReportSection {
    const { say, input } = this;
    const weights = Object.entries(input.profile.practiceWeights).filter(([, weight]) => weight !== 1).sort(([a], [b]) => compareNatural(a, b));
    return {
      id: 'method',
      heading: say('method'),
      blocks: [
        ...(['method-interval', 'method-criterion', 'method-practice', 'method-total', 'method-rank', 'method-knock-out', 'method-rounding'] as const).map((key) => paragraph(say(key))),
        paragraph(weights.length === 0 ? say('weights-equal') : say('weights', { weights: weights.map(([id, weight]) => `${id}: ${weight}`).join(', ') })),
        paragraph(say('provenance')),
      ],
    };
  }

  files(): ReportSection {
    const { say, input } = this;
    return tableSection('files', say('files'), {
      columns: [column('candidate', say('candidate'), 3), column('file', say('file'), 3), column('form', say('form'), 1), numberColumn('revision', say('revision'), 1), column('document', say('documentId'), 2), column('released', say('released'), 1), column('imported', say('imported'), 2), column('sha', 'SHA-256', 4)],
      rows: input.candidates.map((one) => [
        vendorText(this.name(one)),
        vendorText(one.origin === 'manual' ? say('by-hand') : one.fileName),
        text(one.formVersion),
        count(one.revision),
        vendorText(one.document.documentId ?? ''),
        one.document.releaseDate ? { kind: 'date', iso: one.document.releaseDate } : text(''),
        { kind: 'date', iso: one.importedAt },
        text(one.sha256),
      ]),
    });
  }
}

const range = ({ low, high }: Interval, out: boolean): ReportCell => ({ kind: 'interval', range: { low, high }, out });
const share = (value: number): ReportCell => ({ kind: 'share', value });

function answerWords(value: string, say: (key: 'yes' | 'no' | 'na' | 'see-note' | 'text' | 'blank') => string): string {
  switch (value) {
    case 'yes':
    case 'no':
    case 'na':
    case 'see-note':
    case 'text':
    case 'blank':
      return say(value);
    default:
      return value;
  }
}

/** Points as a report prints them: `61–84`, one figure when nothing is open. */
export function pointsWords(range: Interval): string {
  const { low, high } = points(range);
  return low === high ? String(low) : `${low}–${high}`;
}
