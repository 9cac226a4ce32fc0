// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rulesFor } from './rules-for';
import { siteRules } from './sites/site-rules';

const rules = (url: string, html = '') =>
  rulesFor(new DOMParser().parseFromString(html, 'text/html'), url, siteRules).map(({ body }) => body);

describe('rulesFor', () => {
  it('goes by the host first, and by what is below it', () => {
    expect(rules('https://jhsjk.people.cn/article/1')[0]).toContain('.d2txt_con');
    expect(rules('http://cpc.people.com.cn/n1/1.html')[0]).toContain('#rm_txt_zw');
    expect(rules('http://cpc.people.com.cn/n1/1.html', '<div id="js_content">')[1]).toContain('#js_content');
  });
  it('then by marks, wherever the page is', () => {
    expect(rules('http://mirror.test/1', '<div id="js_content">')).toEqual(['#js_content']);
  });
  it.each([
    'http://people.com.cn.evil.test/',
    'http://evil.test/?people.com.cn',
    'https://people.com.cn@evil.test/',
    'x',
    '',
  ])('is not deceived by %s', (url) => expect(rules(url)).toEqual([]));
  it('names selectors that there can be', () => {
    const page = new DOMParser().parseFromString('', 'text/html');
    const selectors = siteRules.flatMap((rule) => Object.values(rule).filter((each) => typeof each === 'string'));
    expect(selectors.length).toBeGreaterThan(60);
    for (const selector of selectors) expect(page.querySelectorAll(selector)).toHaveLength(0);
  });
});
