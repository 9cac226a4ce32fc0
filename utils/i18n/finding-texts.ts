import type { Texts } from './say-in';

/** What the checks say of each kind of finding (utils/model/finding.ts): `title-`, `why-` and, where there is one, `fix-` its mending. */
export const findingTexts = {
  'title-altered-quotation': { zh: '引文与原文不一致', en: 'A quotation was altered' },
  'why-altered-quotation': {
    zh: '引号里的字与收下的原文有出入，请核对标出的几个字。',
    en: 'Its words differ from what you kept. Compare the marked characters.',
  },
  'fix-altered-quotation': { zh: '改回原文', en: 'Restore the words' },
  'title-unkept-quotation': { zh: '引文还没有收进笔记', en: 'A quotation that is in no note' },
  'why-unkept-quotation': {
    zh: '讲话里有这段话，但还没有划下来，以后不好查对。',
    en: 'The speech has it, but you did not keep it, so that it cannot be traced.',
  },
  'title-unknown-quotation': { zh: '引文找不到出处', en: 'A quotation found nowhere' },
  'why-unknown-quotation': {
    zh: '收下的讲话和笔记里都没有这段话，请核对它从哪里来。',
    en: 'No speech or note that you kept has these words. Check where they come from.',
  },
  'title-no-source': { zh: '引文缺出处', en: 'A quotation without its source' },
  'why-no-source': {
    zh: '没有写明是谁、在哪一天、在哪篇讲话里说的。',
    en: 'It is not told who said it, when, or in which speech.',
  },
  'title-contradicts-facts': { zh: '日期或讲话人不符', en: 'A date or speaker that is not right' },
  'why-contradicts-facts': {
    zh: '这里写的与收下的讲话不一样，请核对。',
    en: 'What is written here is not what is known of the speech.',
  },
  'fix-contradicts-facts': { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  'title-copied-run': { zh: '与讲话连续相同', en: 'Words taken over without quotation marks' },
  'why-copied-run': {
    zh: '这一段与讲话一字不差，却没有加引号。加上引号，或者用自己的话说。',
    en: 'These words stand in the speech as they are. Put them in quotation marks, or say it in your own words.',
  },
  'title-missing-words': { zh: '还缺你自己的话', en: 'Your own words are due' },
  'why-missing-words': {
    zh: '没写的地方，提示会带着【】留在交稿里，好让人看见。',
    en: 'Where nothing is written, the prompt stays in what is handed in, in brackets, to be seen.',
  },
  'title-quoted-share': { zh: '引文偏多', en: 'Much of it is quotation' },
  'why-quoted-share': {
    zh: '引文占 {found}，设定的上限是 {expected}。',
    en: '{found} is quotation; the limit you set is {expected}.',
  },
  'title-same-quotation': { zh: '同一段引文用了两次', en: 'The same quotation twice' },
  'why-same-quotation': { zh: '前面已经引过这段话。', en: 'It is quoted further up already.' },
  'title-typed-number': { zh: '标题里手打了序号', en: 'A number typed in a heading' },
  'why-typed-number': {
    zh: '序号会自动排好，手打的会重复。',
    en: 'Headings are numbered by themselves; a typed number shows twice.',
  },
  'fix-typed-number': { zh: '去掉序号', en: 'Remove the number' },
  'title-uneven-headings': { zh: '标题不够整齐', en: 'Headings that are not alike' },
  'why-uneven-headings': {
    zh: '这个标题 {found} 字，同级的大约 {expected} 字；也可能是标点或分句不同。',
    en: 'It has a length of {found}; those beside it have about {expected}, or another form.',
  },
  'title-out-of-proportion': { zh: '这一部分长短失当', en: 'A section out of proportion' },
  'why-out-of-proportion': {
    zh: '这一部分现有 {found} 字，常见 {expected} 字。',
    en: 'It has a length of {found}; {expected} is usual.',
  },
  'title-punctuation': { zh: '标点可能有误', en: 'A slip of punctuation' },
  'why-punctuation': { zh: '请看一看标出的标点。', en: 'Have a look at the marked characters.' },
  'fix-punctuation': { zh: '改好标点', en: 'Mend it' },
  'title-other-names': { zh: '这里说的是本单位吗？', en: 'Is this your own place or unit?' },
  'why-other-names': {
    zh: '“{found}”是讲话里的单位或地方。如果是有意提到的，就让它留着。',
    en: '“{found}” is a unit or place of the speech. If you mean it, let it stand.',
  },
} satisfies Texts;
