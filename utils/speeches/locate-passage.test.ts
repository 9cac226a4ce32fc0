import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from './identify';
import { locatePassage } from './locate-passage';
import { readOutline } from './read-outline';

const paragraphs = [
  '一、先把账算清',
  '要问两样：一是问人，问清再做；二是问水，问清再做。',
  '二、再把路走通',
  '问清再做。',
];
const speech: SpeechDraft = {
  title: '渡口',
  lang: 'zh-CN',
  outline: readOutline(paragraphs),
  paragraphs,
  fingerprint: fingerprint(paragraphs),
  evidence: {},
};
const anchor = { exact: '问清再做', prefix: '', suffix: '', start: 0 };

describe('locatePassage', () => {
  it.each([
    ['一是问人，', '；', 1, ['一、先把账算清', '一是问人，问清再做']],
    ['二是问水，', '。', 1, ['一、先把账算清', '二是问水，问清再做']],
    ['再把路走通\n', '。', 3, ['二、再把路走通']],
  ])('after “%s”', (prefix, suffix, index, section) => {
    const located = locatePassage(speech, { anchor: { ...anchor, prefix, suffix }, quote: '问清再做' });
    expect(located).toEqual({ paragraph: { index, text: paragraphs[index] }, section });
    expect(v.is(NotePlace, { anchor, quote: '问清再做', ...located })).toBe(true);
  });

  it('follows points of any kind within the paragraph, and ends them with it', () => {
    const own = ['一、先问后算', '要办两件：（一）问人，问清再做；（二）问水，问清再做。', '问清再做，做完再问。'];
    const listed = { ...speech, paragraphs: own, outline: readOutline(own) };
    const sectionAt = (prefix: string, suffix: string): string[] | undefined =>
      locatePassage(listed, { anchor: { ...anchor, prefix, suffix }, quote: '问清再做' })?.section;
    expect(sectionAt('（一）问人，', '；')).toEqual(['一、先问后算', '（一）问人，问清再做']);
    expect(sectionAt('（二）问水，', '。')).toEqual(['一、先问后算', '（二）问水，问清再做']);
    expect(sectionAt('。\n', '，做完')).toEqual(['一、先问后算']);
  });

  it('finds no caption', () => {
    expect(locatePassage(speech, { anchor, quote: '渡口全景' })).toBeUndefined();
  });
});
