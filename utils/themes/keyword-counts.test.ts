import { describe, expect, it } from 'vitest';
import { keywordCounts } from './keyword-counts';

const passage = (quote: string, paragraph = quote, section: string[] = []) => ({ quote, paragraph, section });

describe('keywordCounts', () => {
  it('counts notes, not places, of both languages', () =>
    expect(
      keywordCounts({ keywords: { zh: ['桥', '石板桥'], en: ['Lamp'] } }, [
        passage('石板桥，石板桥'),
        passage('路', '桥边的路'),
        passage('路', '路', ['石板桥']),
        passage('two lamps'),
      ]),
    ).toEqual([
      { text: '石板桥', lang: 'zh', notes: 2 },
      { text: '桥', lang: 'zh', notes: 1 },
      { text: 'Lamp', lang: 'en', notes: 1 },
    ]));

  it('counts a word that is typed twice once, and no empty one', () =>
    expect(keywordCounts({ keywords: { zh: ['桥', ' 桥 ', ' '], en: ['lamp', 'LAMP'] } }, [passage('桥')])).toEqual([
      { text: '桥', lang: 'zh', notes: 1 },
      { text: 'lamp', lang: 'en', notes: 0 },
    ]));

  it('counts words that are found in the same places alike', () =>
    expect(
      keywordCounts({ keywords: { zh: ['AI治理', 'AI 治理'], en: ['team', 'teams'] } }, [
        passage('Great teams.'),
        passage('说说AI 治理'),
      ]).map(({ text, notes }) => [text, notes]),
    ).toEqual([
      ['AI治理', 1],
      ['AI 治理', 1],
      ['team', 1],
      ['teams', 1],
    ]));

  it('is empty without words, and says 0 without notes', () => {
    expect(keywordCounts({ keywords: {} }, [passage('桥')])).toEqual([]);
    expect(keywordCounts({ keywords: { zh: ['桥'] } }, [])).toEqual([{ text: '桥', lang: 'zh', notes: 0 }]);
  });
});
