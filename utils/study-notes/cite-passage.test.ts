import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { citePassage, type CitedFacts } from './cite-passage';

const zh = 'zh-CN';
const speech: CitedFacts = {
  title: '把书读进去，把事做出来',
  speaker: '沈知远',
  date: '2026-04-23',
  publication: '云渡日报',
  publishedOn: '2026-04-24',
};
const without = (...left: (keyof CitedFacts)[]): CitedFacts => ({
  ...speech,
  ...Object.fromEntries(left.map((key) => [key, key === 'title' ? '' : undefined])),
});

describe('a passage with its source', () => {
  it('in Chinese', () => {
    expect(citePassage('书要读进去。', speech, zh)).toBe(
      '“书要读进去。”（沈知远：《把书读进去，把事做出来》，2026年4月23日）',
    );
  });

  it('in English', () => {
    const holt = { title: 'Commencement address', speaker: 'Maren Holt', date: '2025-06-01' };
    expect(citePassage('We read "to act", not to have read.', holt, 'en')).toBe(
      '“We read ‘to act’, not to have read.” (Maren Holt, “Commencement address”, 1 June 2025)',
    );
  });

  it('turns inner marks into those that stand inside, and keeps paragraphs', () => {
    expect(
      citePassage(
        '不说“研究研究”。\n今天能办完。',
        without('title', 'speaker', 'date', 'publication', 'publishedOn'),
        zh,
      ),
    ).toBe('“不说‘研究研究’。\n“今天能办完。”');
  });

  it.each<[string, (keyof CitedFacts)[], string]>([
    ['no speaker', ['speaker'], '《把书读进去，把事做出来》，2026年4月23日'],
    ['no title', ['title'], '沈知远，2026年4月23日'],
    ['no date: where and when it was published', ['date'], '沈知远：《把书读进去，把事做出来》，云渡日报2026年4月24日'],
    ['no date, no publication', ['date', 'publication'], '沈知远：《把书读进去，把事做出来》，2026年4月24日'],
    ['only the publication', ['title', 'speaker', 'date', 'publishedOn'], '云渡日报'],
    ['no day at all', ['date', 'publication', 'publishedOn'], '沈知远：《把书读进去，把事做出来》'],
  ])('%s', (_what, left, source) => {
    expect(citePassage('书要读进去。', without(...left), zh)).toBe(`“书要读进去。”（${source}）`);
  });

  it('a title that has marks of its own gets the inner ones; one that is nothing but marked gets no second pair', () => {
    const titled = (title: string): string => citePassage('一', { title }, zh);
    expect(titled('读《劝学》有感')).toBe('“一”（《读〈劝学〉有感》）');
    expect(titled('《劝学》')).toBe('“一”（《劝学》）');
    expect(citePassage('One', { title: 'On “ease”' }, 'en')).toBe('“One” (“On ‘ease’”)');
  });

  it('whatever facts a page gives: the words stand in it as they are, and the source on one line behind them', () => {
    const fact = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom('{passage}', '$&', 'a\nb', '\u0000', '《》'),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥，。]{1,20}$/u), fact, fact, fact, (quote, title, speaker, publication) => {
        const cited = citePassage(quote, { title, speaker, publication }, zh);
        expect(cited.startsWith(`“${quote}”`)).toBe(true);
        expect(cited.slice(quote.length + 2)).toMatch(/^(?:（.+）)?$/u);
        expect(/\p{Cc}/u.test(cited)).toBe(false);
      }),
    );
  });
});
