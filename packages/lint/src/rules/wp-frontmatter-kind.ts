import type { Fix } from '../model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wp-frontmatter-kind',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'prose',
  fix: 'suggested',
  source: { document: 'derived', confidence: 'derived' },
  message: {
    en: 'The document does not say what it is, for which version, of which date.',
    de: 'Das Dokument sagt nicht, was es ist, für welche Version und von wann.',
  },
  why: {
    en: 'Nobody can tell whether the paper is about the version in use',
    de: 'Niemand sieht, ob die Unterlage zur eingesetzten Version gehört',
  },
  falsePositive: null,
  examples: {
    found: {
      'whitepaper.md': '# Security\n',
    },
    clean: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n\n',
    },
  },
  *check({ document }) {
    const missing = ['kind', 'product', 'version', 'date'].filter(
      (field) => (document.frontMatter[field] ?? '').trim() === '',
    );
    if (missing.length === 0) return;
    const text = `---\n${['kind', 'product', 'version', 'date'].map((field) => `${field}: `).join('\n')}\n---\n`;
    const insert: Fix = {
      safe: false,
      kind: 'insert-text',
      data: { text: 'front matter' },
      edits: [{ kind: 'text', start: 0, end: 0, text }],
    };
    yield {
      at: { kind: 'file' },
      data: { missing: missing.join(', ') },
      fixes: document.bodyStart === 0 ? [insert] : [],
    };
  },
});
