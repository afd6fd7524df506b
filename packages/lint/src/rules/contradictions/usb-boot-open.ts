import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'usb-boot-open',
  condition: 'SAHD-11=no and CONN-1.2.2=yes',
  severity: 'warning',
  message: {
    en: 'Boot from USB cannot be prevented and USB ports are open.',
    de: 'Start von USB ist nicht verhinderbar, und USB-Anschlüsse sind offen.',
  },
  why: { en: 'A stick bypasses every login', de: 'Ein Stick umgeht jede Anmeldung' },
  falsePositive: 'Lockable ports (PLOK-4)',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1.2.2: Yes\n  SAHD-11: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1.2.2: No\n  SAHD-11: No\n',
  },
});
