/**
 * What a form is filled with, by its one-letter names. `where` and `when` are what {B} tells in brackets, as far as the form has no {O} and {D} for them.
 */
export type FormValues = Record<string, string>;

const NAMES = /\{(\w)\}/g;
/** Filled whatever is known. */
const ALWAYS = 'BVWP';

/** The forms of which everything is known. */
export function knownForms(forms: readonly string[], values: FormValues): string[] {
  return forms.filter((form) =>
    [...form.matchAll(NAMES)].every(([, name = '']) => ALWAYS.includes(name) || Boolean(values[name])),
  );
}

/** Of those the ones that tell the most: speaker and title before occasion and day. */
export function bestForms(forms: readonly string[], values: FormValues): string[] {
  const tells = (form: string): number =>
    (form.includes('{S}') ? 4 : 0) +
    (form.includes('{T}') ? 4 : 0) +
    (form.includes('{O}') || (form.includes('{B}') && values['where']) ? 1 : 0) +
    (form.includes('{D}') || (form.includes('{B}') && values['when']) ? 1 : 0);
  const known = knownForms(forms, values);
  const most = Math.max(...known.map(tells));
  return known.filter((form) => tells(form) === most);
}

/** A form with its values, and its verb (now, past, now as it is with the speaker, or speakers). */
export function fillForm(
  form: string,
  values: FormValues,
  [now, past, agreeing]: readonly [string, string, string] = ['', '', ''],
): string {
  const text = form.replaceAll(NAMES, (_, name: string) => {
    if (name === 'B') return brackets(form, values);
    if (name === 'V') return now;
    if (name === 'P') return agreeing;
    return name === 'W' ? past : (values[name] ?? '');
  });
  return form.startsWith('{A}') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Of occasion and day what the form doesn't tell elsewhere; full-width where the form is Chinese. */
function brackets(form: string, values: FormValues): string {
  const inside = [form.includes('{O}') ? '' : values['where'], form.includes('{D}') ? '' : values['when']].filter(
    Boolean,
  );
  if (inside.length === 0) return '';
  return /[\p{Script=Han}：《]/u.test(form) ? `（${inside.join('，')}）` : ` (${inside.join(', ')})`;
}
