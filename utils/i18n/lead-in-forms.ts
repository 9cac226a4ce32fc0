import type { Locale } from '@/utils/model/locale';

/** How a passage speaks: it asks, it demands, or it states. What is said of it before it must be true of it. */
export type PassageMood = 'question' | 'demand' | 'statement';

/** Now, past, and now of several where that is another word. */
type Verb = readonly [now: string, past: string, several?: string];

/**
 * What may stand before a quotation. Filled in: {S} speaker, {T} title, {O} the occasion as an adverbial (在…会上, at the …), {D} day, {B} what of occasion and day isn't
 * said otherwise, in brackets, {N} what kind of text it is (讲话, speech), {M} what such texts are counted by (篇, 封), {H} the same unless the title says it, {A} the same with its article, {G} how such a text is
 * given (作, 发表), {L} the point of the speech it is from, {V} verb, {W} verb in the past, {P} verb of the speaker, or speakers, {K} 句 or 段. A form is used only where all it fills in is known.
 */
export type LeadInForms = {
  /** Where the document names the speech for the first time. */
  first: readonly string[];
  /** Where a section does. */
  section: readonly string[];
  /** Right behind a quotation of the same speech. */
  again: readonly string[];
  /** The same, where another point of the speech begins. */
  point: readonly string[];
  /** Right behind a quotation of the same speech that says nearly the same. */
  near: readonly string[];
  /** Where all others stand in the section already; {n} counts its quotations. `countedOf` names the speech besides. */
  counted: string;
  countedOf: string;
  /** Adverb before the verb: `also` where another speech says nearly the same. */
  also: string;
  /** By mood, as [now, past, now of several]; `written` besides for what was written. */
  verbs: Record<PassageMood, readonly Verb[]>;
  written: Verb;
  /** Of all these forms and verbs those that only a speech has. */
  spoken: readonly string[];
  /** For what nothing is known of: no form, no verb needed. */
  unknown: readonly string[];
};

const zh: LeadInForms = {
  first: [
    '{S}{O}的{H}《{T}》{B}中{V}：',
    '{D}，{S}{O}{G}了题为《{T}》的{H}，其中{V}：',
    '{S}在《{T}》{B}中{V}：',
    '{D}，{S}在《{T}》中{V}：',
    '{D}，{S}{O}{V}：',
    '{S}{O}{V}：',
    '{S}在{D}的{N}中{V}：',
    '{S}{V}：',
    '{S}在{N}中{V}：',
    '《{T}》{B}{V}：',
    '{D}{O}的{N}{V}：',
    '{O}的{N}{V}：',
    '{D}的{N}{V}：',
  ],
  section: [
    '{S}在《{T}》{B}中{V}：',
    '在《{T}》{B}中，{S}{V}：',
    '{S}的{H}《{T}》{B}{V}：',
    '{S}在{N}中{V}：',
    '{S}在这{M}{N}中{V}：',
    '{S}{V}：',
    '《{T}》{B}{V}：',
    '《{T}》{B}中有这样一{K}话：',
    '这{M}{N}{V}：',
    '{N}中有这样一{K}话：',
    '{N}{V}：',
  ],
  again: [
    '{N}还{V}：',
    '{S}还{V}：',
    '{N}中另有一{K}话：',
    '{S}在{N}中也{V}：',
    '{N}同时{V}：',
    '{S}另外{V}：',
    '同一{M}{N}还{V}：',
    '{N}在另一处{V}：',
    '{S}在{N}的另一处{V}：',
    '{N}里还有这样一{K}话：',
  ],
  point: [
    '谈到“{L}”，{S}{V}：',
    '谈到“{L}”，{N}{V}：',
    '在“{L}”这一部分，{N}{V}：',
    '围绕“{L}”，{N}{V}：',
    '关于“{L}”，{S}{V}：',
    '关于“{L}”，{N}{V}：',
    '讲“{L}”时，{S}{V}：',
  ],
  near: ['{N}在另一处也{V}：', '{S}在同一{M}{N}中也{V}：', '类似的话，{N}里还有一{K}：'],
  counted: '第{n}处摘录写道：',
  countedOf: '第{n}处摘录出自《{T}》：',
  also: '也',
  verbs: {
    question: [
      ['提出这样一个问题', ''],
      ['这样发问', ''],
      ['提出一个问题', ''],
    ],
    demand: [
      ['强调', ''],
      ['要求', ''],
      ['指出', ''],
      ['提出', ''],
    ],
    statement: [
      ['指出', ''],
      ['提到', ''],
      ['谈到', ''],
      ['这样说', ''],
    ],
  },
  written: ['写道', ''],
  spoken: ['这样说', '讲“{L}”时，{S}{V}：'],
  unknown: ['原文写道：', '原文中还有这样一{K}话：', '另一处原文写道：', '原文还写道：', '摘录的原文里还有一{K}：'],
};

const en: LeadInForms = {
  first: [
    'In “{T}”{B}, {S} {P}: ',
    'Speaking {O} on {D}, {S} {W} in “{T}”: ',
    '{S} {P} in “{T}”{B}: ',
    'Speaking {O} on {D}, {S} {W}: ',
    'Speaking {O}, {S} {W}: ',
    'In {A} of {D}, {S} {P}: ',
    '{S}{B} {P}: ',
    '“{T}”{B} {V}: ',
    '{A} given {O} on {D} {V}: ',
    '{A} given {O} {V}: ',
    '{A} of {D} {V}: ',
  ],
  section: [
    'In “{T}”{B}, {S} {P}: ',
    '{S} {P} in “{T}”{B}: ',
    '“{T}”{B} {V}: ',
    'A passage from “{T}”{B} reads: ',
    'In the {N}, {S} {P}: ',
    '{S} {P}: ',
    '{S} {P} in this {N}: ',
    'This {N} {V}: ',
    'The {N} {V}: ',
  ],
  again: [
    '{S} also {P}: ',
    'The same {N} {V}: ',
    'Elsewhere in the {N}, {S} {P}: ',
    'Another passage of the {N} reads: ',
    'In the same {N}, {S} {P}: ',
    'The {N} also {V}: ',
    'Elsewhere the {N} {V}: ',
    'A further passage reads: ',
  ],
  point: [
    'On “{L}”, {S} {P}: ',
    'Under “{L}”, the {N} {V}: ',
    'Where the {N} turns to “{L}”, it {V}: ',
    'On “{L}”, the {N} {V}: ',
    'Turning to “{L}”, {S} {P}: ',
  ],
  near: ['In similar words, the {N} {V}: ', '{S} {P} in nearly the same words: ', 'A similar passage reads: '],
  counted: 'Passage {n} reads: ',
  countedOf: 'Passage {n}, from “{T}”, reads: ',
  also: 'also ',
  verbs: {
    question: [
      ['asks', 'asked', 'ask'],
      ['puts a question', 'put a question', 'put a question'],
    ],
    demand: [
      ['says', 'said', 'say'],
      ['urges', 'urged', 'urge'],
      ['insists', 'insisted', 'insist'],
    ],
    statement: [
      ['says', 'said', 'say'],
      ['notes', 'noted', 'note'],
      ['observes', 'observed', 'observe'],
      ['points out', 'pointed out', 'point out'],
    ],
  },
  written: ['writes', 'wrote', 'write'],
  spoken: [],
  unknown: ['The text reads: ', 'Another passage reads: ', 'The text also reads: ', 'A further passage reads: '],
};

/** By the language of the document, not of the speech. */
export function leadInForms(lang: Locale): LeadInForms {
  return lang === 'en' ? en : zh;
}
