import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from './safe-text.ts';

const anyUnits = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0x1a, 0xd800, 0xdfff, 0x30)), { maxLength: 30 }).map((units) => String.fromCharCode(...units));

test('every string of code units comes back, and what is stored has neither NUL nor halves of pairs', () => {
  fc.assert(
    fc.property(anyUnits, (text) => {
      const stored = encodeText(text);
      expect(decodeText(stored)).toBe(text);
      expect(stored).not.toMatch(/\0|\p{Surrogate}/u);
    }),
  );
});

test('ordinary text is stored as it is', () => {
  expect(encodeText('Müller & Söhne 💡\n"x" \\ %')).toBe('Müller & Söhne 💡\n"x" \\ %');
});
