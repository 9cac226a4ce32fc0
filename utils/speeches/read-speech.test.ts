// @vitest-environment happy-dom
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_LINE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { SpeechDraft } from '@/utils/model/speech';
import { outlineAnchors } from './outline-anchors';
import { readSpeech } from './read-speech';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, url = 'https://example.cn/a.html'): SpeechDraft =>
  v.parse(SpeechDraft, readSpeech(parse(html), url));

const body = [
  '同志们：',
  '今天我们在渡口开这个会，是要把修桥的事定下来，也把修桥的人定下来。',
  '一、先把账算清，摸准群众的需要',
  '一要走到门口去问。坐在屋里想不出办法，问一百户才知道缺哪一样。',
  '二要把数目写下来。写下来才能比，比了才知道先办哪一件。',
  '二、再把路走通，用好手里的办法',
  '办法不在远处，就在手边；路不在纸上，就在脚下。',
];
const menu = '<nav><ul><li><a>首页</a></li><li><a>时政</a></li><li><a>关于本站</a></li></ul></nav>';
const comments = '<div class="comments"><p>讲得好，我们村也要修一座这样的桥。</p></div>';

describe('readSpeech', () => {
  it('reads a plain text as browsers show it: one element, a paragraph each line', () => {
    const page = parse('<html><head></head><body><pre style="word-wrap: break-word"></pre></body></html>');
    page.querySelector('pre')!.textContent = ['把桥修到家门口', '（2026年4月24日）', ...body].join('\r\n');
    const speech = v.parse(SpeechDraft, readSpeech(page, 'file:///home/a.txt'));
    expect(speech).toMatchObject({ title: '把桥修到家门口', date: '2026-04-24', lang: 'zh-CN' });
    expect(speech.paragraphs).toEqual(body);
    expect(speech.outline.map(({ marker }) => marker)).toEqual(['一、', '一要', '二要', '二、']);
  });

  it('reads a page of a news site', () => {
    const speech = read(
      `<html lang="zh-CN"><head><title>把桥修到家门口--渡口频道--晨光网</title><meta name="publishdate" content="2026-04-25"><meta name="source" content="来源：晨光报"><meta name="author" content="10458"></head>
      <body>${menu}<h1>把桥修到家门口</h1><div>2026年04月25日08:15  来源：晨光报</div><p style="text-align:center">——在渡口建桥动员会上的讲话</p>
      <p>（2026年4月24日）</p><p>周　宁</p><div id="rm_txt_zw">${body.map((text) => `<p>　　${text}</p>`).join('\n')}</div><div class="edit">（责编：某某）</div>${comments}</body></html>`,
    );
    expect(speech).toMatchObject({
      title: '把桥修到家门口',
      speaker: '周宁',
      date: '2026-04-24',
      occasion: '在渡口建桥动员会上的讲话',
      publication: '晨光报',
      publishedOn: '2026-04-25',
      lang: 'zh-CN',
      paragraphs: body,
      evidence: {
        title: { from: 'site' },
        speaker: { from: 'text' },
        date: { from: 'text' },
        publication: { from: 'meta' },
      },
    });
    expect(speech.outline.map(({ marker }) => marker)).toEqual(['一、', '一要', '二要', '二、']);
  });

  it('reads the points of ordered lists, whose numbers are no text of the page', () => {
    const text = '桥是渡口的人一块石头一块石头垒起来的，灯是渡口的人一盏一盏点亮的。';
    const speech = read(
      `<article><h1>在渡口的讲话</h1><p>同志们：</p><p>${text}</p><h2>一、办法</h2><ol><li>修桥。${text}<ol><li>备料</li><li>动工</li></ol></li>
      <li><p>点灯。${text}</p><p>${text}</p></li></ol><p>${text}</p><ol start="3" type="A"><li>管船，一是问人；二是问水。</li></ol><h2>二、道理</h2><p>${text}</p></article>`,
    );
    expect(speech.paragraphs).toEqual([
      '同志们：',
      text,
      '一、办法',
      `修桥。${text}`,
      '备料',
      '动工',
      `点灯。${text}`,
      text,
      text,
      '管船，一是问人；二是问水。',
      '二、道理',
      text,
    ]);
    expect(
      speech.outline.map(({ marker, label, paragraph, parent }) => `${marker}${label} @${paragraph} ^${parent ?? '-'}`),
    ).toEqual([
      '一、办法 @2 ^-',
      '1.修桥 @3 ^0',
      '1.备料 @4 ^1',
      '2.动工 @5 ^1',
      '2.点灯 @6 ^0',
      'C.管船 @9 ^0',
      '一是问人 @9 ^5',
      '二是问水 @9 ^5',
      '二、道理 @10 ^-',
    ]);
    // What they are found by on the page is its text.
    expect(outlineAnchors(speech.outline, speech.paragraphs).map(({ exact }) => exact.slice(0, 2))).toEqual([
      '一、',
      '修桥',
      '备料',
      '动工',
      '点灯',
      '管船',
      '一是',
      '二是',
      '二、',
    ]);
  });

  it('is recognised by what the speaker said, however the lines are parted, points that begin like an editor’s line included', () => {
    const own = [...body, '来源：一是群众，二是实践，三是历史。', '审核：这一关要把严，谁审核谁负责，一件一件地看。'];
    const others = ['编者按：近日召开会议，现将发言刊登如下。', ...own.slice(0, 4), '会议现场。晨光社记者 周宁 摄'];
    const pageOf = (lines: string[]): SpeechDraft => read(`<h1>把桥修好</h1><pre>${lines.join('\n')}</pre>`);
    const speech = pageOf(own);
    expect(speech.paragraphs.slice(-2)).toEqual(own.slice(-2));
    expect(pageOf([...others, ...own.slice(4), '（责编：周宁）']).fingerprint).toEqual(speech.fingerprint);
    expect(pageOf(body).fingerprint.shingles).toBeLessThan(speech.fingerprint.shingles);
  });

  it('keeps the speaker’s words alone', () => {
    const own = [
      ...body.slice(0, 3),
      '新华社记者 林知远 摄',
      ...body.slice(3),
      '※这是周宁同志2026年4月24日在渡口的讲话。',
      '（责编：沈小舟）',
      '相关阅读',
      '渡口镇开会了，大家都去看。',
    ];
    const speech = read(
      `<h1>桥，要修到家门口！</h1><div id="rm_txt_zw"><p>编者按：讲得好。</p><p>桥，要修到家门口！</p><p>2026年4月24日</p><p>周宁</p>${own.map((text) => `<p>${text}</p>`).join('')}</div>`,
    );
    expect(speech.paragraphs).toEqual(body);
    expect(speech).toMatchObject({ title: '桥，要修到家门口！', speaker: '周宁', date: '2026-04-24' });
  });

  it('keeps a page of one paragraph that begins with an editor’s note', () => {
    const text = `编者按：${'桥要修到家门口。'.repeat(300)}`;
    expect(read(`<h1>把桥修到家门口</h1><article><p>${text}</p></article>`).paragraphs).toEqual([text]);
  });

  it.each([
    ['of one unit a character', `同${'志'.repeat(MAX_SPEECH_TEXT)}`, MAX_SPEECH_TEXT],
    ['of pairs, the last of which would be parted', `同${'𠮷'.repeat(MAX_SPEECH_TEXT / 2)}`, MAX_SPEECH_TEXT - 1],
  ])('cuts an endless paragraph %s', (_, text, length) => {
    const { paragraphs } = read(`<h1>把桥修到家门口</h1><article><p>${text}</p><p>${body[1]}</p></article>`);
    expect(paragraphs).toEqual([text.slice(0, length)]);
  });

  it('leaves a paragraph out whole where most is kept without it', () => {
    const long = '桥要修到家门口。'.repeat(MAX_SPEECH_TEXT / 16 + 1);
    const { paragraphs } = read(`<h1>把桥修到家门口</h1><article><p>${long}</p><p>${long}</p></article>`);
    expect(paragraphs).toEqual([long]);
  });

  it('takes no day of a page for that of the speech', () => {
    const html = `<article><h1>把桥修到家门口</h1><p>2026年4月25日</p>${body.map((text) => `<p>${text}</p>`).join('')}</article>`;
    expect(read(html)).toMatchObject({ publishedOn: '2026-04-25', paragraphs: body });
    expect(read(html)).not.toHaveProperty('date');
  });

  it('reads nested sections that are hidden until a script has run', () => {
    const speech = read(
      `<meta property="og:title" content="把桥修到家门口"><h1 id="activity-name"> 把桥修到家门口 </h1><strong id="js_name">渡口之声</strong>
      <div id="js_content" style="visibility: hidden; opacity: 0;">${body.map((text) => `<section><section><p><span leaf="">${text}</span></p></section></section>`).join('')}</div>`,
      'https://mp.weixin.qq.com/s/AbC',
    );
    expect(speech).toMatchObject({ title: '把桥修到家门口', publication: '渡口之声', paragraphs: body });
  });

  it.each([
    ['paragraphs in no known element', `<div class="x7">${body.map((text) => `<p>${text}</p>`).join('')}</div>`],
    ['one paragraph parted by <br>', `<div><p>${body.join('<br><br>')}</p></div>`],
    ['bare text and <br>', `<div>${body.join('<br>　　')}</div>`],
    [
      'sections in sections',
      `<section>${body.map((text) => `<section><section>${text}</section></section>`).join('')}</section>`,
    ],
  ])('finds the body by itself: %s', (_, html) => {
    expect(read(`<title>把桥修到家门口</title>${menu}<h1>把桥修到家门口</h1>${html}${comments}`).paragraphs).toEqual(
      body,
    );
  });

  it('reads an English speech', () => {
    const said = [
      'Friends, we came to build a bridge, not to talk about one.',
      'First, we ask. Then, we count, and we write it down.',
      'Thank you all, and mind the step.',
    ];
    const speech = read(
      `<html lang="en"><title>A bridge to every door</title><h1>A bridge to every door</h1><article>${said.map((text) => `<p>${text}</p>`).join('')}</article>`,
    );
    expect(speech).toMatchObject({ title: 'A bridge to every door', lang: 'en', paragraphs: said });
  });

  it('leaves out what it does not know', () => {
    const speech = read(`<p>${body[1]}</p>`);
    expect(Object.keys(speech.evidence)).toEqual(['title']);
    expect(speech).not.toHaveProperty('speaker');
  });

  it('says the same of a page in a window and of one never laid out', () => {
    const html = `<title>把桥修到家门口</title><h1>把桥修到家门口</h1><p>（2026年4月24日）</p><div style="opacity:0">${body.map((text) => `<p>${text}</p>`).join('')}</div>`;
    document.documentElement.innerHTML = html;
    expect(readSpeech(document, 'https://example.cn/a')).toEqual(readSpeech(parse(html), 'https://example.cn/a'));
  });

  it.each([
    ['nothing at all', ''],
    ['no body text', `<title>${'长'.repeat(1_000_000)}</title><body><img></body>`],
    [
      'forms whose fields take their properties',
      `<form><input name="parentNode"><input name="textContent"><input name="childNodes"><input name="contains"><p>${body[1]}</p></form><form name="body"></form><img name="querySelector">`,
    ],
    [
      'a megabyte in every field',
      `<meta name="author" content="${'人'.repeat(1_000_000)}"><meta name="ArticleTitle" content="${'<b'.repeat(500_000)}"><h1>${'\u202e'.repeat(100_000)}</h1><p class="author">${'　'.repeat(500_000)}</p>`,
    ],
    ['more text than is kept', `<p>${'桥。'.repeat(MAX_SPEECH_TEXT)}</p><p>${body[1]}</p>`],
    ['very deep nesting', `${'<div>'.repeat(3000)}${body[1]}`],
    ['many restarts', '<p>一、桥</p>'.repeat(3000)],
    ['ten titles', `${'<title>桥</title>'.repeat(5)}${'<h1>把桥修到家门口</h1>'.repeat(10)}<p>${body[1]}</p>`],
    [
      'markup in every fact',
      `<meta name="ArticleTitle" content="&lt;img src=x onerror=alert(1)&gt;桥"><meta name="ContentSource" content="<script>alert(1)</script>报"><meta name="PubDate" content="<b>昨天</b>"><meta name="author" content="<svg/onload=alert(1)>"><p>（2026年4月24日）</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>${body[1]}</p>`,
    ],
    [
      'control characters',
      `<title>把桥\u0000修到\u0007家\u202e门口</title><meta name="source" content="\u001b[31m报"><p>\u0001${body[1]}\u0085</p>`,
    ],
    [
      'another’s canonical',
      `<link rel="canonical" href="javascript:alert(1)"><link rel="canonical" href="https://evil.test/"><meta property="og:url" content="https://${'a'.repeat(1_000_000)}"><p>${body[1]}</p>`,
    ],
    [
      'a style and a script of a megabyte',
      `<style>${'.a{'.repeat(300_000)}</style><script>${'ct='.repeat(300_000)}</script>`,
    ],
    ['ten thousand bodies', `<div class="t_f" id="js_content">${body[1]}</div>`.repeat(3000)],
  ])('stands %s', (_, html) => {
    const speech = read(html);
    expect(speech.title.length).toBeLessThanOrEqual(MAX_LINE);
    expect(speech.title).not.toContain('\u202e');
  });

  it('is a valid draft, whatever the page says', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...body,
        '（2026年4月24日）',
        '作者：周宁',
        '来源：晨光报',
        '——在渡口的讲话',
        '※这是2026年4月1日在渡口大会上的讲话。',
        '2026-99-99',
      ),
    );
    const tag = fc.constantFrom('p', 'h1', 'div', 'title', 'section', 'article', 'form', 'span', 'style', 'pre', 'a');
    const head = fc.constantFrom(
      '',
      '<meta name="ArticleTitle" content="桥"><meta name="PubDate" content="9999-12-31"><div id="rm_txt_zw">',
      '<script type="application/ld+json">[{"@type":["Article"],"headline":["桥"],"author":[[]],"datePublished":{}}]</script>',
      '<div id="js_content"><script>ct="9999999999"</script>',
      '<style>.a{display:none}</style><link rel="canonical" href="http://[">',
      '<h2 class="tit"><p></p></h2><div class="Article_61"><div class="content">',
    );
    fc.assert(
      fc.property(head, fc.array(fc.tuple(tag, line), { maxLength: 12 }), fc.webUrl(), (start, parts, url) => {
        const html = start + parts.map(([name, text]) => `<${name}>${text.replaceAll('<', '&lt;')}</${name}>`).join('');
        expect(() => v.parse(SpeechDraft, readSpeech(parse(html), url))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
