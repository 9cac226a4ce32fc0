import type { Locale } from '@/utils/model/locale';

/** What a passage can be asked about. */
export type Asked = 'question' | 'contrast' | 'number' | 'demand' | 'term' | 'other';

/**
 * Questions on a passage, by what it has: {P} is its phrase, {A} and {B} the sides of its contrast, each in quotation marks. They ask for what only the writer knows,
 * and answer nothing.
 */
type PromptForms = Record<Asked, readonly string[]>;

const zh: PromptForms = {
  question: [
    '原文问{P}，换作是你，会怎样回答？',
    '{P}这个问题，放到你的岗位上该怎么答？',
    '读到{P}，你心里的第一个答案是什么，凭什么这样想？',
  ],
  contrast: [
    '原文把{A}和{B}对照着说，你平时更接近哪一边？举一件事。',
    '{A}和{B}，你身边各见过什么样的例子？',
    '是{A}，还是{B}？说一件你亲眼见过的事。',
  ],
  number: [
    '原文讲到{P}，放在你手上的工作里，对应的是哪个数？',
    '看到{P}，你会先去核对自己手上的哪个数？',
    '{P}，你身边的情况和它比，差在哪里？',
  ],
  demand: [
    '对照{P}，举一件你手上的事：做到了几分，差在哪里？',
    '要做到{P}，你眼下最难的一步是什么？',
    '{P}这一条，你手上哪件事正用得上？打算先做什么？',
    '{P}，放到你的岗位上，具体是哪一件事？',
    '如果由你来落实{P}，第一周做什么，请谁来看结果？',
  ],
  term: [
    '原文用了{P}这个说法，你怎样理解？身边有没有对得上的例子？',
    '什么样的情形算得上{P}？说一件你见过的。',
    '要向没听过{P}的人解释，你会举哪个例子？',
  ],
  other: [
    '读到{P}，你想起了哪件亲身经历的事？',
    '{P}这句话，用你自己的话会怎么说？',
    '原文说{P}，放到你身边，对得上的是哪个人、哪件事？',
    '读到{P}时，你为什么停下来把它记了下来？',
    '{P}这个说法，和你原来的想法一样吗？差别在哪里？',
  ],
};

const en: PromptForms = {
  question: [
    'The speaker asks {P} What would you answer, and why?',
    '{P} How would you answer that from your own experience?',
    'What was your first answer to {P} Has it changed?',
  ],
  contrast: [
    'The passage sets {A} against {B}. Which is nearer to what you do? Give one example.',
    'Where have you seen {A}, and where {B}?',
    'Is it {A} or {B} where you are? Tell of one case you saw yourself.',
  ],
  number: [
    'The passage says {P}. What is the figure that matters where you work or study?',
    'How would you check {P} against what you know yourself?',
    'How does what you see around you compare with {P}?',
  ],
  demand: [
    'Where have you not yet lived up to {P}? What stood in the way?',
    'What would be the hardest step if you took {P} seriously?',
    'Which of your tasks does {P} bear on, and what would you do first?',
    'When did you last see somebody act on {P}? What happened?',
  ],
  term: [
    'What do you understand by {P}? Name an example.',
    'How would you explain {P} to someone who has not heard this speech?',
    'Where have you met {P}, and what came of it?',
  ],
  other: [
    'Which experience of yours does {P} call to mind?',
    'How would you say {P} in your own words?',
    'What made you stop at {P}?',
    'Does {P} fit with what you thought before? Say where it does and where it does not.',
    'Whom would you like to read {P} to, and why?',
  ],
};

export function promptForms(lang: Locale): PromptForms {
  return lang === 'en' ? en : zh;
}
