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
    const parts = partsOf(form);
    let said = parts[0]!;
    for (let at = 1; at < parts.length; at += 2)
      said += String(values[parts[at]!] ?? `{${parts[at]}}`) + parts[at + 1]!;
    return said;
  };
}

const known = new Map<string, readonly string[]>();

/** What stands between the values of a form and, in every second place, their names. To look for them each time took most of the time of saying it. There are as many as the extension has texts: what readers wrote is a value, never a form. */
function partsOf(form: string): readonly string[] {
  let parts = known.get(form);
  if (!parts) known.set(form, (parts = form.split(/\{(\w+)\}/)));
  return parts;
}
