// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { linesAround } from './lines-around';
import { readSpeechPage } from './speech-page';

const own = (head: string) => {
  const html = `<article><h1>把桥修到家门口</h1>${head}<p>同志们：</p><p>今天我们在渡口开会，大家都到了。</p></article>`;
  return linesAround(
    readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.cn/'),
    '把桥修到家门口',
  ).own;
};

it.each([
  ['beside a name, in the text', '<p>周宁</p><p>2026年4月20日</p>', ['2026年4月20日']],
  ['with dots', '<p>渡口镇党委书记　周宁</p><p>2026.4.20</p>', ['2026.4.20']],
  ['with nothing beside it: it may be the page’s', '<p>2026年4月20日</p>', []],
  ['in a block of its own', '<div><span>周宁</span><br><span>2026年4月20日</span></div>', []],
])('takes a day %s', (_, head, days) => expect(own(head)).toEqual(days));
