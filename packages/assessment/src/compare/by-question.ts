import { formOf, hn1_2019 } from '@mds2/catalog';
import { answerSheet, type Answer, type Disclosure, type Verdict } from '@mds2/disclosure';
import type { EvidenceAnswer } from '../model.ts';
import { olderForm } from '../score/older-form.ts';

export interface QuestionCell {
  readonly key: string;
  /** null where the candidate's form cannot speak to the question: not comparable, never "no answer". */
  readonly answer: Pick<Answer, 'value' | 'raw' | 'notes' | 'cell'> | null;
  readonly verdict: Verdict | null;
  /** The question of an older form whose answer this is. Its Yes may be the No of a flipped one. Absent in HN 1-2019. */
  readonly from?: EvidenceAnswer['from'];
}

export interface QuestionRow {
  readonly question: string;
  readonly section: string;
  /** In the order of the candidates. */
  readonly cells: readonly QuestionCell[];
  /** At least two candidates differ: in value, in the text of a text answer, or in what was read out of it. Wording of notes alone is no difference. */
  readonly differs: boolean;
}

/** The candidates side by side, one row a question of HN 1-2019, in form order. */
export function compareByQuestion(
  candidates: readonly { readonly key: string; readonly disclosure: Disclosure; readonly verdicts?: Readonly<Record<string, Verdict>> }[],
  options: { readonly onlyDifferences?: boolean; readonly section?: string } = {},
): QuestionRow[] {
  const sheets = candidates.map(({ key, disclosure, verdicts }) => ({
    key,
    verdicts: verdicts ?? {},
    older: olderForm(disclosure.formVersion),
    answers: answerSheet(disclosure, formOf(disclosure.formVersion)).answers,
  }));
  const rows = hn1_2019.questions.flatMap(({ id, section }, place): QuestionRow[] => {
    if (options.section !== undefined && section !== options.section) return [];
    const cells = sheets.map(({ key, verdicts, older, answers }): QuestionCell => {
      const counterpart = older?.counterparts[place];
      if (older && !counterpart) return { key, answer: null, verdict: null };
      const answer = answers[counterpart?.place ?? place];
      return {
        key,
        answer: answer ? { value: answer.value, raw: answer.raw, notes: answer.notes, cell: answer.cell } : { value: 'blank', raw: '', notes: [], cell: '' },
        verdict: verdicts[id] ?? (counterpart && verdicts[counterpart.question]) ?? null,
        ...(counterpart ? { from: { question: counterpart.question, kind: counterpart.kind } } : {}),
      };
    });
    return [{ question: id, section, cells, differs: new Set(cells.map(said)).size > 1 }];
  });
  return options.onlyDifferences ? rows.filter((row) => row.differs) : rows;
}

/** What a cell says, as one text to compare. */
function said({ answer, verdict, from }: QuestionCell): string {
  if (!answer) return 'not comparable';
  // The opposite question with the opposite answer says the same; a weaker one never quite does.
  const opposite: Readonly<Record<string, string>> = from?.kind === 'flipped' ? { yes: 'no', no: 'yes' } : {};
  const value = from?.kind === 'no-only' && answer.value === 'yes' ? 'yes to less' : (opposite[answer.value] ?? answer.value);
  return `${value} ${answer.value === 'text' ? answer.raw.trim() : ''} ${verdict ?? ''}`;
}
