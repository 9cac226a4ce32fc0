import { describe, expect, it } from 'vitest';
import { readLang } from './read-lang';

describe('readLang', () => {
  it.each([
    ['zh-Hans-CN', '桥要修到家门口', 'zh-Hans-CN'],
    ['en', '桥要修到家门口', 'zh-CN'],
    ['zh-CN', 'We came to build a bridge', 'en'],
    ['fr', 'Nous sommes venus', 'fr'],
    [null, '桥', 'zh-CN'],
    ['"><script>', 'a bridge', 'en'],
    ['zh', '', 'zh'],
  ])('%s, %s', (declared, text, lang) => expect(readLang(declared, [text])).toBe(lang));
});
