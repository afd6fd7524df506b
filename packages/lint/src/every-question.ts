import { hn1_2019 } from '@mds2/catalog';

/** A source that gives every question of HN 1-2019 the same answer: an example for the rule pages. */
export const everyQuestion = (answer: string): string =>
  `mds2: HN 1-2019\nanswers:\n${hn1_2019.questions.map(({ id }) => `  ${id}: ${answer}\n`).join('')}`;
