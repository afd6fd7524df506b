import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup2-no-but-os',
  condition:
    'CSUP-2=no and (DOC-11.1=yes or AUTH-5=yes or SAHD-10=yes or note(DOC-2..SAHD-16)~/\\b(windows|linux|android|qnx|vxworks|ios|macos)\\b/)',
  severity: 'warning',
  message: {
    en: 'No operating system is claimed, but answers or notes show one.',
    de: 'Ein Betriebssystem wird verneint, Antworten oder Anmerkungen zeigen eines.',
  },
  why: { en: 'Patch duty of the system is lost', de: 'Die Updatepflicht des Systems geht verloren' },
  falsePositive: "Note on the hospital's workstation",
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: Yes\n  CSUP-2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: No\n  CSUP-2: No\n',
  },
});
