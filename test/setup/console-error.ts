import { format } from 'node:util';
import { afterEach, beforeEach, expect } from 'vitest';

/**
 * A test during which something was written to `console.error` fails: React's warnings, a swallowed failure, a left-over.
 * A test that expects such a line puts its own spy in place and looks at what it caught.
 */
const original = console.error;
let lines: string[] = [];

beforeEach(() => {
  lines = [];
  console.error = (...parts: unknown[]) => {
    lines.push(format(...parts));
    original(...parts);
  };
});

afterEach(() => {
  console.error = original;
  expect(lines, 'written to console.error during the test').toEqual([]);
});
