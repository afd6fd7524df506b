import type { Locale } from '@mds2/base';
import {
  allowedNow,
  stages,
  stageWords,
  transitions,
  type Stage,
  type TenderRules,
  type Transition,
} from '@mds2/assessment';

/** The words around the table of transitions; everything else of the page is the table itself. */
const words = {
  en: {
    title: 'Stages of a tender',
    intro:
      'A tender is in one stage at a time. The table of transitions in the code decides what can happen; this page and the picture on the page "Procedure" are drawn from it. What is not here cannot happen.',
    public: 'Public rules: all stages, offers sealed until the opening',
    private: 'Private rules: nothing is sealed',
    allows: 'What each stage allows',
    stage: [
      'stage',
      'meaning',
      'criteria can be changed',
      'offers come in',
      'offers are sealed',
      'verdicts and corrections',
    ],
    moves: 'What leads from one stage to another',
    transition: ['transition', 'from', 'to', 'persons', 'reason kept', 'only from the opening time on'],
    yes: 'yes',
    no: 'no',
    itself: 'none, by itself',
    unpublished:
      'A private tender that was never published has locked nothing: reopened, or its decision revoked, it is in preparation again. A tender that was cancelled before its opening stays sealed: one person alone could otherwise see the offers by cancelling.',
  },
  de: {
    title: 'Stufen einer Vergabe',
    intro:
      'Eine Vergabe ist immer in genau einer Stufe. Die Tabelle der Übergänge im Code entscheidet, was geschehen kann; diese Seite und das Bild auf der Seite „Verfahren“ sind aus ihr gezeichnet. Was hier nicht steht, kann nicht geschehen.',
    public: 'Öffentliche Vergabe: alle Stufen, Angebote bis zur Öffnung verschlossen',
    private: 'Private Beschaffung: nichts ist verschlossen',
    allows: 'Was jede Stufe erlaubt',
    stage: [
      'Stufe',
      'Bedeutung',
      'Kriterien änderbar',
      'Angebote gehen ein',
      'Angebote verschlossen',
      'Urteile und Berichtigungen',
    ],
    moves: 'Was von einer Stufe in eine andere führt',
    transition: ['Übergang', 'von', 'nach', 'Personen', 'Begründung bleibt', 'erst ab dem Öffnungstermin'],
    yes: 'ja',
    no: 'nein',
    itself: 'keine, von selbst',
    unpublished:
      'Eine private Vergabe, die nie veröffentlicht wurde, hat nichts gesperrt: Wieder geöffnet, oder nach Rücknahme der Entscheidung, ist sie wieder in Vorbereitung. Eine Vergabe, die vor der Öffnung aufgehoben wurde, bleibt verschlossen: Sonst könnte eine Person allein durch Aufheben die Angebote sehen.',
  },
} as const;

/** The page `docs/stages.md`: the one table of transitions as pictures and tables, in both languages. */
export const stagesPage = (): string => `${inLanguage('en')}\n${inLanguage('de')}`;

function inLanguage(locale: Locale): string {
  const say = words[locale];
  const both = (['public', 'private'] as const).map((rules) => {
    const taken = stages.filter((stage) => isReached(stage, rules));
    return `## ${say[rules]}

\`\`\`mermaid
${diagram(rules, locale)}
\`\`\`

### ${say.allows}: ${rules}

${table(
  say.stage,
  taken.map((stage) => {
    const { criteriaOpen, imports, sealed, verdicts } = allowedNow(stage, rules);
    return [
      stageWords[stage].label[locale],
      stageWords[stage].what[locale],
      ...[criteriaOpen, imports, sealed, verdicts].map((one) => (one ? say.yes : say.no)),
    ];
  }),
)}

### ${say.moves}: ${rules}

${table(
  say.transition,
  of(rules).map((one) => [
    one.label[locale],
    one.from.map((stage) => stageWords[stage].label[locale]).join(', '),
    stageWords[one.to].label[locale],
    one.persons === 0 ? say.itself : String(one.persons),
    one.reason ? say.yes : say.no,
    one.afterOpeningTime ? say.yes : say.no,
  ]),
)}
`;
  });
  return `# ${say.title}

${say.intro}

${both.join('\n')}
${say.unpublished}
`;
}

/** A state diagram for Mermaid: an arrow for each transition that these rules know. */
function diagram(rules: TenderRules, locale: Locale): string {
  const name = (stage: Stage) => `  state "${stageWords[stage].label[locale]}" as ${stage}`;
  const arrows = of(rules).flatMap((one) =>
    one.from.map(
      (from) => `  ${from} --> ${one.to}: ${one.label[locale]}${one.persons > 1 ? ` (${one.persons})` : ''}`,
    ),
  );
  return [
    'stateDiagram-v2',
    ...stages.filter((stage) => isReached(stage, rules)).map(name),
    `  [*] --> ${stages[0]}`,
    ...arrows,
  ].join('\n');
}

/** The transitions that these rules know, only from stages that these rules reach: a row of the table may serve both. */
const of = (rules: TenderRules): readonly Transition[] =>
  transitions
    .filter((one) => one.rules.includes(rules))
    .map((one) => ({ ...one, from: one.from.filter((stage) => isReached(stage, rules)) }));
const isReached = (stage: Stage, rules: TenderRules): boolean =>
  stage === stages[0] || transitions.some(({ to, rules: under }) => to === stage && under.includes(rules));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
