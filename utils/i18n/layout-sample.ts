import type { Locale } from '@/utils/model/locale';

/** Invented words that a layout is shown on: a title, a text, and headings of each level. */
export const layoutSample: Readonly<
  Record<'zh' | 'en', { lang: Locale; title: string; body: string; headings: readonly [string, string, string] }>
> = {
  zh: {
    lang: 'zh-CN',
    title: '把办事的门槛降下来',
    body: '窗口前的那几级台阶，修成坡道用了3天。来办事的人说，这下推着车也能进门了。',
    headings: ['一、学习收获与认识', '（一）先把台阶看见', '1.自己走一遍'],
  },
  en: {
    lang: 'en',
    title: 'A lower doorstep',
    body: 'It took 3 days to turn the steps at the counter into a ramp. Now a pram gets in as well, people say.',
    headings: ['What I have learnt', 'See the steps first', 'Walk the way yourself'],
  },
};
