import type { Form, FormVersion, Question } from '../types.ts';
import { hn1_2013 } from './hn1-2013.ts';
import { hn1_2019 } from './hn1-2019.ts';
import { v1_2004 } from './v1-2004.ts';

/** Every edition of the MDS2 that the house knows, newest first. */
export const forms: Readonly<Record<FormVersion, Form>> = {
  'HN 1-2019': hn1_2019,
  'HN 1-2013': hn1_2013,
  'v1.0 (2004)': v1_2004,
};

const questionsById: Readonly<Record<FormVersion, ReadonlyMap<string, Question>>> = {
  'HN 1-2019': byId(hn1_2019),
  'HN 1-2013': byId(hn1_2013),
  'v1.0 (2004)': byId(v1_2004),
};

export function formOf(version: FormVersion): Form {
  return forms[version];
}

/** The question with this canonical ID in this edition; undefined where the edition has none (an ID means nothing without its edition). */
export function questionOf(version: FormVersion, id: string): Question | undefined {
  return questionsById[version].get(id);
}

function byId(form: Form): ReadonlyMap<string, Question> {
  return new Map(form.questions.map((question) => [question.id, question]));
}
