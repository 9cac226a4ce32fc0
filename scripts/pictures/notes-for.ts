import { readFileSync } from 'node:fs';
import type { InventedNote } from '../../e2e/fixtures/invented-rows.ts';

type Pack = { themes: { name: { zh?: string; en?: string }; keywords: { zh?: string[]; en?: string[] } }[] };

/** What invented notes say; {} is a word of the theme they are under. */
const PASSAGES = {
  zh: [
    '谈“{}”的材料写了三页，到了现场只用得上三句话。',
    '{}不是墙上的标语，是每天开门要做的第一件事。',
    '衡量{}，看台账不如看脚印，看会议记录不如看群众的脸色。',
    '把{}说给别人听容易，做给自己看难；难就难在没有人检查的那些天。',
    '抓{}没有窍门：多走几趟，多问几句，多记几笔。',
    '有人问{}从哪里入手，老支书只答了四个字：先去看看。',
    '讲{}，讲的是账，算的是心：欠下的要还，答应的要办。',
  ],
  en: [
    'We said “{}” for three hours, and meant it for ten minutes.',
    'Nobody is against “{}”; few of us keep a Tuesday afternoon for it.',
    'Ask what “{}” costs, and who has been paying for it.',
    'The word “{}” stood on every slide, and on nobody’s list.',
    'My grandmother never said “{}”; she had neighbours.',
  ],
};
const THOUGHTS = { zh: '我们处里也一样，先从周报删起。', en: 'True of our office as well.' };
const DAY = 86_400_000;
const WEEKS = 12 * 7;

/** Notes under each theme of a pack, so many for each, kept over the twelve weeks before `now`; the same ones each time. */
export function notesFor(pack: 'zh-speech' | 'en-speech', each: number, now: number): InventedNote[] {
  const lang = pack === 'en-speech' ? 'en' : 'zh';
  const { themes } = JSON.parse(
    readFileSync(new URL(`../../public/packs/${pack}.json`, import.meta.url), 'utf8'),
  ) as Pack;
  return themes.flatMap(({ name, keywords }, index) =>
    Array.from({ length: each }, (_, at): InventedNote => {
      const words = keywords[lang] ?? [];
      const passage = PASSAGES[lang][(at * 3 + index) % PASSAGES[lang].length]!;
      // Uneven, as weeks are, but no chance in it.
      const ago = (at * (31 + index * 2) + at * at + index * 5) % WEEKS;
      return {
        quote: passage.replace('{}', words[(at * at + at) % Math.min(6, words.length)] ?? ''),
        theme: name.zh ?? name.en ?? '',
        thought: (at + index) % 3 === 0 ? '' : THOUGHTS[lang],
        english: lang === 'en',
        created: now - ago * DAY - at * 60_000,
      };
    }),
  );
}
