import type { Locale } from '@/utils/model/locale';

/** A text, or its forms by number (`Intl.PluralRules`; the number is the value `n`). `{name}` is filled in. */
export type Text = string | { one: string; other: string };
/** Texts by key, each in both languages. */
export type Texts = Record<string, Record<'zh' | 'en', Text>>;
export type TextValues = Record<string, string | number>;
/** Says a text of one set in one language. */
export type Say<T extends Texts> = (key: keyof T & string, values?: TextValues) => string;

/** Makes the function that says the texts of a set in a language. A value that is missing shows as its name, so that it is seen in review. */
export function sayIn<T extends Texts>(texts: T, locale: Locale): Say<T> {
  // Made when a text has forms: it takes longer than all else here, and a large export makes tens of thousands of these functions.
  let rules: Intl.PluralRules | undefined;
  return (key, values = {}) => {
    const text = texts[key]?.[locale === 'en' ? 'en' : 'zh'] ?? key;
    const form =
      typeof text === 'string'
        ? text
        : (rules ??= new Intl.PluralRules(locale)).select(Number(values['n'] ?? 0)) === 'one'
          ? text.one
          : text.other;
    // Most have nothing to fill in.
    if (!form.includes('{')) return form;
    return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
