import { askFirst, compareBySection, type OpenAnswer } from '@mds2/assessment';
import { phases, questionOf, type Profile } from '@mds2/catalog';
import { formatNumber, speaker, type Locale } from '@mds2/base';
import type { Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { evaluatedTender, openCandidates, type Evaluated, type EvaluatedTender } from '../../server/evaluating.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { compareData, type CompareData } from './compare-data.server.ts';
import { effectsOf } from './effects.ts';
import { decisiveWords } from './decisive-words.ts';
import messages from './messages.ts';
import type { SettlingLine } from './settling-table.tsx';
import type { CompareView } from './view.ts';

export interface ComparePage extends CompareData {
  readonly view: CompareView;
  readonly knockOuts: number;
  /** All that can be chosen, up to the most that are shown at once. */
  readonly picker: readonly { readonly id: string; readonly name: string }[];
  readonly ofCandidates: number;
  readonly phases: readonly { readonly code: string; readonly label: string }[];
  /** What the first place depends on, in words. */
  readonly decisive: string;
  readonly settling: readonly SettlingLine[];
  readonly settlingMore: number;
  /** Names of those who sent an older form, to which the practices cannot be asked. */
  readonly older: readonly string[];
}

/** As many as can be read side by side. */
const MOST = 20;
const LINES = 6;

/** The comparison as one view asks for it; never more than its rows and its candidates. */
export async function comparePage(access: Access, tender: Tender, profile: Profile, view: CompareView): Promise<ComparePage> {
  const { locale } = access;
  const whole = await evaluatedTender(access, tender, profile, { most: MOST });
  const shown = view.candidates.length === 0 ? whole : some(whole, view.candidates) ?? (await evaluatedTender(access, tender, profile, { ids: view.candidates, most: MOST }));
  const { lines, decisive } = view.rows === 'questions' ? { lines: [], decisive: '' } : settlingLines(shown, tender.id, locale);
  const sections = view.rows === 'sections' ? compareBySection(openCandidates(shown.candidates), shown.scorer) : [];
  return {
    ...compareData(shown.candidates, { view, withQuestions: shown.candidates.length <= 6, locale, profile, sections }),
    view,
    knockOuts: profile.knockOuts.length,
    picker: whole.candidates.map(({ candidate }) => ({ id: candidate.id, name: nameOf(candidate) })),
    ofCandidates: whole.count,
    phases: phases.map(({ code, label }) => ({ code, label: label[locale] })),
    decisive,
    settling: lines.slice(0, LINES),
    settlingMore: Math.max(0, lines.length - LINES),
    older: shown.candidates.filter(({ evaluation }) => evaluation.comparable.questions === 0).map(({ candidate }) => nameOf(candidate)),
  };
}

/** Some of the candidates that are evaluated already, with their places among all; undefined where one is not among them. */
function some(whole: EvaluatedTender, ids: readonly string[]): EvaluatedTender | undefined {
  const candidates = whole.candidates.filter(({ candidate }) => ids.includes(candidate.id));
  return candidates.length === ids.length ? { ...whole, candidates } : undefined;
}

/** What the first place depends on, and the open answers worth asking about first, each with its effect in points and its cell. */
function settlingLines({ candidates, scorer }: EvaluatedTender, tenderId: string, locale: Locale): { readonly lines: readonly SettlingLine[]; readonly decisive: string } {
  const byKey = new Map(candidates.map((one) => [one.candidate.id, one]));
  const practices = new Map(candidates.map(({ candidate, evaluation }) => [candidate.id, effectsOf(evaluation)]));
  const { answers, decisive } = askFirst(openCandidates(candidates), scorer);
  return {
    lines: answers.map((answer) => line(answer, byKey.get(answer.key)!)),
    decisive: decisiveWords(decisive, (key) => nameOf(byKey.get(key)!.candidate), speaker(messages, locale), locale),
  };

  function line(answer: OpenAnswer, { candidate, evaluation }: Evaluated): SettlingLine {
    const practice = practices.get(candidate.id)?.get(answer.question)?.practice;
    const home = `/tenders/${tenderId}/candidates/${candidate.id}`;
    return {
      candidateId: candidate.id,
      candidate: candidate.manufacturer || candidate.model,
      question: answer.question,
      label: questionOf('HN 1-2019', answer.question)?.label[locale] ?? '',
      to: practice ? `${home}/evidence/${practice}/${answer.question}` : `${home}?section=${answer.question.split('-')[0]}#q-${answer.question}`,
      good: change(answer.ifGood.low - evaluation.total.low, locale),
      bad: change(answer.ifBad.high - evaluation.total.high, locale),
      knockOut: answer.knockOuts.length > 0,
    };
  }
}

/** A change of the total in points, to a tenth, with its sign: `+2.8`, `−0.4`. */
function change(share: number, locale: Locale): string {
  const points = Math.round(share * 1000) / 10;
  return points === 0 ? '0' : `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), locale)}`;
}
