import { describe, expect, it } from 'vitest';
import { articleAddress, articleAt, articlePage, articleShownAt } from './article-address';

const ROOT = 'chrome-extension://abcdefghijklmnop/';
const ID = 'k3j9x0a1b2c3d4e5';

describe('articleAddress', () => {
  it('names a speech, and is read back', () => {
    expect(articleAt(articleAddress(ID))).toBe(ID);
    expect(articlePage(ID)).toBe(`/read.html?id=${ID}`);
  });

  it.each(['https://a.example/read:/k3j9x0a1b2c3d4e5', 'read:/', 'read:/UPPER1234', 'read:/../x', 'read:/short', ''])(
    'is not %s',
    (address) => expect(articleAt(address)).toBeUndefined(),
  );
});

describe('articleShownAt', () => {
  it.each([`${ROOT}read.html?id=${ID}`, `${ROOT}read.html?id=${ID}#opened=1`, `${ROOT}read.html?x=1&id=${ID}`])(
    'is the article of %s',
    (url) => expect(articleShownAt(url, ROOT)).toBe(`read:/${ID}`),
  );

  it.each([
    ['the page without an article', `${ROOT}read.html`],
    ['an id that is none', `${ROOT}read.html?id=../notebook`],
    ['another page of ours', `${ROOT}notebook.html?id=${ID}`],
    ['another extension', `chrome-extension://zzzzefghijklmnop/read.html?id=${ID}`],
    ['a web page', `https://abcdefghijklmnop/read.html?id=${ID}`],
    ['an address of this kind itself', `read:/${ID}`],
    ['no address', 'read'],
  ])('is none for %s', (_what, url) => expect(articleShownAt(url, ROOT)).toBeUndefined());
});
