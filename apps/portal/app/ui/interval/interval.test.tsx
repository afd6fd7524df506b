import { expect, test } from 'vitest';

import { renderUi, spoken } from '../testing/render.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { intervalLabel, IntervalText } from './interval-text.tsx';

test('a settled score is one figure, an open one a range with low down and high up', () => {
  expect(intervalLabel({ low: 6 / 7, high: 6 / 7 })).toBe('86');
  expect(intervalLabel({ low: 0.769, high: 0.8901 })).toBe('76–90');
});

test('nothing known is the whole range, never a dash or zero', () => {
  expect(spoken(renderUi(<IntervalText range={{ low: 0, high: 1 }} />))).toBe('0 to 100');
  expect(renderUi(<IntervalBar range={{ low: 0, high: 1 }} />)).toContain('<rect class="o" x="0%" width="100%">');
});

test('what is assured is solid, what is open is hatched from there, and nothing is drawn where nothing is', () => {
  const html = renderUi(<IntervalBar range={{ low: 0.769, high: 0.89 }} />);
  expect(html).toContain('<rect class="o" x="76.9%" width="12.1%">');
  expect(html).toContain('<rect class="s" width="76.9%">');
  expect(renderUi(<IntervalBar range={{ low: 0, high: 0 }} />)).not.toContain('<rect');
});

test('a range is spoken in the language of the page', () => {
  expect(spoken(renderUi(<IntervalText range={{ low: 0.6, high: 0.8 }} />, 'de'))).toBe('60 bis 80');
});
