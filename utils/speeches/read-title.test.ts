import { describe, expect, it } from 'vitest';
import { readTitle } from './read-title';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('readTitle', () => {
  it.each([
    [
      'a heading that the page confirms',
      '<title>把桥修到家门口_晨光网</title><h1>晨光网</h1><h1>把桥修到家门口</h1>',
      '把桥修到家门口',
      'site',
    ],
    [
      'what the system declares',
      '<meta name="ArticleTitle" content="把桥修到家门口"><title>晨光网</title><h1>晨光网首页头条</h1>',
      '把桥修到家门口',
      'meta',
    ],
    ['a heading alone', '<h1>把桥修到家门口</h1>', '把桥修到家门口', 'site'],
    [
      'the page’s title without channel and site',
      '<title>把桥修到家门口--渡口--晨光网</title>',
      '把桥修到家门口',
      'title',
    ],
    [
      'the title’s own dashes stay',
      '<title>把桥修到家门口——在渡口建桥动员会上的讲话_晨光网</title>',
      '把桥修到家门口——在渡口建桥动员会上的讲话',
      'title',
    ],
    ['a genre before it stays', '<title>交流发言：把桥修到家门口</title>', '交流发言：把桥修到家门口', 'title'],
    ['the first line', '<p>把桥修到家门口</p><p>今天，我们开会。</p>', '把桥修到家门口', 'text'],
    ['nothing', '<p>今天，我们开会。</p>', '', 'text'],
  ])('%s', (_, html, title, from) => {
    const { value, evidence } = readTitle(page(html)).title;
    expect([value, evidence.from]).toEqual([title, from]);
  });
});
