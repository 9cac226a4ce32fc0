import type { Template } from '@/utils/model/template';

/**
 * The genres of study notes, as units and schools commonly ask for them: material, recognition, one's own post, next steps. Lengths are the
 * ranges seen for each genre (a talk of 6–10 minutes is 1,500–2,500 字 at about 240 a minute). Prompts ask and never answer.
 */
export const templates: Template[] = [
  {
    id: 'personal',
    name: '个人学习心得',
    lang: 'zh-CN',
    length: [1200, 2000],
    titles: { speech: '学习《{speech}》的心得体会', themes: '围绕{themes}的学习心得', plain: '学习心得' },
    salutation: null,
    signed: true,
    themeLevel: 'nested',
    sections: [
      { heading: '', kind: 'opening', text: '' },
      { heading: '', kind: 'overall', text: '写下总的感受：读完之后，你最想说的是什么？' },
      { heading: '学习收获与认识', kind: 'themes', text: '选几处原文放在这里，再写写你的理解。' },
      { heading: '对照检视与差距', kind: 'own', text: '对照上面的要求，你手上哪一件事还没有做到？差在哪里？' },
      { heading: '下一步打算', kind: 'applications', text: '接下来做哪几件事？写清做什么、什么时候、做到什么程度。' },
    ],
  },
  {
    id: 'exchange',
    name: '交流研讨发言',
    lang: 'zh-CN',
    length: [1500, 2500],
    titles: { speech: '学习《{speech}》交流发言', themes: '围绕{themes}的交流发言', plain: '交流发言' },
    salutation: '各位领导、同志们：',
    signed: false,
    themeLevel: 'numbered',
    sections: [
      { heading: '', kind: 'opening', text: '' },
      { heading: '', kind: 'overall', text: '点明题目：你今天想和大家谈的是哪一点，为什么谈它？' },
      { heading: '', kind: 'themes', text: '选几处原文放在这里，每处都谈谈你的体会。' },
      { heading: '', kind: 'text', text: '以上是我的学习体会，有不妥的地方，请大家批评指正。' },
    ],
  },
  {
    id: 'reading',
    name: '读书笔记',
    lang: 'zh-CN',
    length: [500, 1500],
    titles: { speech: '《{speech}》读书笔记', themes: '围绕{themes}的读书笔记', plain: '读书笔记' },
    salutation: null,
    signed: true,
    themeLevel: 'nested',
    sections: [
      { heading: '文章信息', kind: 'sources', text: '' },
      { heading: '内容梗概', kind: 'own', text: '不看原文，用自己的话说说它讲了哪几件事。' },
      { heading: '原文摘录与批注', kind: 'themes', text: '选几处原文摘在这里，在旁边写下批注。' },
      { heading: '感想与启发', kind: 'overall', text: '合上文章，哪一点改变了你原来的想法？' },
    ],
  },
  {
    id: 'english',
    name: 'Study notes',
    lang: 'en',
    length: [300, 1000],
    titles: { speech: 'Study notes on “{speech}”', themes: 'Study notes on {themes}', plain: 'Study notes' },
    salutation: null,
    signed: true,
    themeLevel: 'nested',
    sections: [
      { heading: '', kind: 'opening', text: '' },
      {
        heading: 'Key ideas',
        kind: 'themes',
        text: 'Choose a few passages for this section and say what each of them means to you.',
      },
      {
        heading: 'What I think',
        kind: 'overall',
        text: 'Where do you agree, where do you not, and what made you change your mind?',
      },
      {
        heading: 'What I’ll do',
        kind: 'applications',
        text: 'What will you do differently, by when, and how will you notice that it worked?',
      },
    ],
  },
];
