import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-vs-external',
  condition: 'RMOT-1=yes and CONN-4=no',
  severity: 'error',
  message: {
    en: 'Remote service is allowed (RMOT-1), but nothing outside can be reached (CONN-4).',
    de: 'Fernwartung ist möglich (RMOT-1), aber nichts außerhalb erreichbar (CONN-4).',
  },
  why: {
    en: 'Seen in a real form; the firewall rule is missing in the plan',
    de: 'In einem echten Formular gesehen; die Firewallregel fehlt im Plan',
  },
  falsePositive: "Service comes in over the hospital's own gateway: CONN-4 is then read as outbound only",
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-4: No\n  RMOT-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-4: Yes\n  RMOT-1: Yes\n',
  },
});
