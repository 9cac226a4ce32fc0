import type { Locale } from '@/utils/model/locale';

/** A speech within a sentence, where it is the only one, and in a list of several; filled in as `leadInForms` are. */
export type OpeningForms = { only: readonly string[]; listed: readonly string[] };

const zh: OpeningForms = {
  only: [
    '{S}{D}{O}的{H}《{T}》',
    '{S}{O}的{H}《{T}》',
    '{S}《{T}》{B}',
    '{S}{D}{O}的{N}',
    '{S}{O}的{N}',
    '{S}{D}的{N}',
    '{S}的{N}',
    '《{T}》{B}',
    '{D}{O}的{N}',
    '{O}的{N}',
    '{D}的{N}',
  ],
  listed: ['{S}《{T}》{B}', '《{T}》{B}', '{S}{D}的{N}', '{S}{O}的{N}', '{S}的{N}', '{O}的{N}', '{D}的{N}'],
};

const en: OpeningForms = {
  only: [
    '“{T}”, {a} that {S} {G} {O} on {D}',
    '“{T}”, {a} that {S} {G} {O}',
    '“{T}” by {S}{B}',
    '{a} by {S}{B}',
    '“{T}”{B}',
    '{a} given {O} on {D}',
    '{a} given {O}',
    '{a} of {D}',
  ],
  listed: ['“{T}” by {S}{B}', '“{T}”{B}', '{a} by {S}{B}', '{a} given {O}', '{a} of {D}'],
};

export function openingForms(lang: Locale): OpeningForms {
  return lang === 'en' ? en : zh;
}
