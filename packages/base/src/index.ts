export { assertNever } from './assert-never.ts';
export { canonicalJson } from './canonical-json.ts';
export { fixedClock, systemClock, type Clock } from './clock.ts';
export { interval, points, round6, unknown, type Interval } from './interval.ts';
export { locales, parseLocale, type LocalText, type Locale } from './locale.ts';
export { defineMessages, formatNumber, render, speaker, type Messages, type Slots, type Template } from './messages.ts';
export { compareNatural } from './natural-order.ts';
export { fail, ok, type Result } from './result.ts';
