// @vitest-environment happy-dom
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
      'text',
    ],
    [
      'what the system declares',
      '<meta name="ArticleTitle" content="把桥修到家门口"><title>晨光网</title><h1>晨光网首页头条</h1>',
      '把桥修到家门口',
      'meta',
    ],
    ['a heading alone', '<h1>把桥修到家门口</h1>', '把桥修到家门口', 'text'],
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
    [
      'the heading that a rule of the site names',
      '<meta property="og:title" content="把桥修到家"><h1>晨光网首页头条</h1><h1 id="activity-name">把桥修到家门口</h1><div id="js_content">',
      '把桥修到家门口',
      'site',
    ],
    [
      'what the government declares before Open Graph',
      '<meta property="og:title" content="桥修好了没有"><meta name="ArticleTitle" content="把桥修到家门口">',
      '把桥修到家门口',
      'meta',
    ],
    [
      'JSON-LD before a heading that nothing confirms',
      '<script type="application/ld+json">{"@type":"Article","headline":"把桥修到家门口"}</script><h1>今日岚溪要闻</h1>',
      '把桥修到家门口',
      'json-ld',
    ],
    [
      'what is declared, without what was put behind it',
      '<meta property="og:title" content="把桥修到家门口|晨光"><p>把桥修到家门口</p>',
      '把桥修到家门口',
      'meta',
    ],
    [
      'what is declared, with what was cut off',
      '<meta property="og:title" content="把桥修到家门…"><h1>把桥修到家门口</h1>',
      '把桥修到家门口',
      'meta',
    ],
    [
      'not a paragraph that begins with it',
      '<title>把桥修到家门口</title><p>把桥修到家门口，是我们今年要做的事。</p>',
      '把桥修到家门口',
      'title',
    ],
    [
      'one of ten headings, which the page’s title confirms',
      `<title>把桥修到家门口</title>${Array.from({ length: 9 }, (_, at) => `<h1>岚溪要闻第${at}条</h1>`).join('')}<h1>把桥修到家门口</h1>`,
      '把桥修到家门口',
      'text',
    ],
    [
      'no name of a site',
      '<meta name="ArticleTitle" content="晨光网"><title>把桥修到家门口</title>',
      '把桥修到家门口',
      'title',
    ],
    ['markup that was pasted into it', '<title>&lt;b&gt;把桥修到家门口&lt;/b&gt;</title>', '把桥修到家门口', 'title'],
    ['a title broken into lines', '<title>把桥修到家门口</title><h1>把桥修到<br>家门口</h1>', '把桥修到家门口', 'text'],
    [
      'no word where a title should be',
      '<meta property="og:title" content="分享"><h1>把桥修到家门口</h1>',
      '把桥修到家门口',
      'text',
    ],
    ['a short title, if that is all there is', '<h1 id="activity-name">修桥</h1><div id="js_content">', '修桥', 'site'],
    ['a title of two halves', '<title>把桥修到 家门口</title><h1>把桥修到<br>家门口</h1>', '把桥修到 家门口', 'text'],
    [
      'nothing that was copied from another site',
      '<link rel="canonical" href="https://other.test/1"><meta property="og:title" content="别处的文章"><h1>把桥修到家门口</h1>',
      '把桥修到家门口',
      'text',
    ],
  ])('%s', (_, html, title, from) => {
    const { value, evidence } = readTitle(page(html)).title;
    expect([value, evidence.from]).toEqual([title, from]);
  });

  it.each([
    ['below a rule’s title', '<h1>甲乙丙丁戊<br>——在渡口的讲话</h1>', ['甲乙丙丁戊', undefined, '在渡口的讲话']],
    ['within the title', '<h1>甲乙丙丁戊——在渡口的讲话</h1>', ['甲乙丙丁戊——在渡口的讲话', undefined, '在渡口的讲话']],
    [
      'around it, in places of their own',
      '<h3 class="pre">渡口开会</h3><h1>甲乙丙丁戊</h1><h4 class="sub">——在渡口的讲话</h4><div id="rm_txt_zw">',
      ['甲乙丙丁戊', '渡口开会', '在渡口的讲话'],
    ],
    ['nowhere', '<h1>甲乙丙丁戊</h1>', ['甲乙丙丁戊', undefined, undefined]],
  ])('tells apart what stands %s', (_, html, all) => {
    const { title, preTitle, subtitle } = readTitle(page(html));
    expect([title.value, preTitle?.value, subtitle?.value]).toEqual(all);
  });

  it('leaves out the number of a page that the address tells, too', () => {
    const html = '<h1>把桥修到家门口（2）</h1>';
    expect(readTitle(page(html, 'https://example.cn/a-2.html')).title.value).toBe('把桥修到家门口');
    expect(readTitle(page(html)).title.value).toBe('把桥修到家门口（2）');
  });
});
