import { describe, expect, it } from 'vitest';
import { readPublication } from './read-publication';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);
const publication = (html: string, near: string[] = []) => readPublication(page(html), near)?.value;

describe('readPublication', () => {
  it.each([
    ['declared', '<meta name="ContentSource" content="晨光报">', [], '晨光报'],
    ['declared with its label', '<meta name="source" content="来源：晨光报">', [], '晨光报'],
    ['a field', '<b id="js_name"> 渡口之声 </b>', [], '渡口之声'],
    ['a line', '', ['2026年04月25日08:15  来源：晨光报 责编'], '晨光报'],
    ['the site', '<meta property="og:site_name" content="晨光网">', [], '晨光网'],
    ['none', '', [], undefined],
  ])('%s', (_, html, near, value) => expect(publication(html, near)).toBe(value));
});
