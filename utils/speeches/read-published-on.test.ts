import { describe, expect, it } from 'vitest';
import { readPublishedOn } from './read-published-on';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('readPublishedOn', () => {
  it.each([
    ['<meta name="PubDate" content="2026-04-25 08:15">', [], 'https://example.cn/', '2026-04-25', 'meta'],
    ['', ['2026年04月25日08:15  来源：晨光报'], 'https://example.cn/', '2026-04-25', 'text'],
    ['', [], 'https://example.cn/n1/2026/0425/c1.html', '2026-04-25', 'address'],
    ['', [], 'https://example.cn/20260425/ab/c.html', '2026-04-25', 'address'],
    ['', [], 'https://example.cn/t20260425_1.html', '2026-04-25', 'address'],
    ['', ['（2026年4月24日）'], 'https://example.cn/20261399/', undefined, undefined],
  ])('%s %j %s', (html, near, url, value, from) => {
    const found = readPublishedOn(page(html, url), near, []);
    expect([found?.value, found?.evidence.from]).toEqual([value, from]);
  });
});
