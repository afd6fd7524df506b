import type { Locale } from './locale.ts';

/** A template with `{slots}`, or one per plural form chosen by the slot `count`. */
export type Template = string | { readonly one: string; readonly other: string };
export type Messages<K extends string = string> = Readonly<Record<Locale, Readonly<Record<K, Template>>>>;
export type Slots = Readonly<Record<string, string | number>>;

/** English sets the keys; German must have exactly these, or it does not compile. */
export function defineMessages<const En extends Record<string, Template>>(messages: {
  en: En;
  de: { readonly [K in keyof En]: Template };
}): Messages<Extract<keyof En, string>> {
  return messages;
}

/** Fills the slots of a template; numbers are written by locale. A slot without a value stays visible, so that a test finds it. */
export function render(template: Template, locale: Locale, slots: Slots = {}): string {
  const text =
    typeof template === 'string'
      ? template
      : new Intl.PluralRules(locale).select(Number(slots['count'] ?? 0)) === 'one'
        ? template.one
        : template.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = slots[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

/** A speaker for one catalogue in one language: `say('candidates', { count: 5 })`. */
export function speaker<K extends string>(messages: Messages<K>, locale: Locale): (key: K, slots?: Slots) => string {
  return (key, slots) => render(messages[locale][key], locale, slots);
}

const formats = { en: new Intl.NumberFormat('en-GB'), de: new Intl.NumberFormat('de-DE') };
export const formatNumber = (value: number, locale: Locale): string => formats[locale].format(value);
