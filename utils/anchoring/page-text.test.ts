// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { invented } from './fixtures/invented-tree';
import { tiles } from './fixtures/tiles';
import { HOST_TAG } from './host-tag';
import { readPageText, type PageText } from './page-text';

beforeEach(() => {
  document.body.innerHTML = '';
});

function page(html: string): PageText {
  document.body.innerHTML = html;
  return readPageText(document.body);
}
const wordsOf = (page: PageText, start = 0, end = page.text.length): string =>
  page
    .rangesOf(start, end)
    .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
    .join('');
const rangeOver = (start: Node, from: number, end: Node, to: number): Range => {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
};

const allNodes = (root: Node): Node[] => [root, ...[...root.childNodes].flatMap(allNodes)];

describe('readPageText', () => {
  it.each([
    ['paragraphs', '<p>甲</p>\n  <p>乙</p>', '甲\n乙'],
    ['one break for many borders', '<div><div><p>甲</p></div></div><br><br><section>乙</section>', '甲\n乙'],
    ['bare text and <br>', '甲<br>乙', '甲\n乙'],
    [
      'inline tags do not part',
      '<p><span>2018</span><span>年</span><a href="#">多<b>作</b></a>贡献</p>',
      '2018年多作贡献',
    ],
    ['white space between inline tags stays', '<p><b>a</b> <i>b</i></p>', 'a b'],
    ['line feeds in the source are spaces', '<p>we\nwill</p>', 'we will'],
    ['but not in <pre>', '<pre>a\nb</pre>', 'a\nb'],
    ['ruby annotations', '<p><ruby>强<rp>(</rp><rt>qiáng</rt><rp>)</rp></ruby>化</p>', '强化'],
    [
      'code and forms',
      '<p>甲<script>x</script><style>p{}</style><textarea>t</textarea><select><option>o</select>乙</p>',
      '甲乙',
    ],
    ['templates and noscript', '<template>x</template><p>甲</p><noscript>n</noscript>', '甲'],
    ['display none', '<p>甲<span style="display:none">隐</span>乙</p>', '甲乙'],
    ['no size', '<p>甲<span style="font-size:0">隐</span>乙</p>', '甲乙'],
    ['our own element', `<p>甲</p><${HOST_TAG}>ours</${HOST_TAG}>`, '甲'],
    ['a button', '<p>甲</p><button>赞</button>', '甲\n赞'],
    ['table cells', '<table><tr><td>甲</td><td>乙</td></tr></table>', '甲\n乙'],
    ['nothing', '  \n ', ''],
  ])('%s', (_, html, text) => expect(page(html).text).toBe(text));

  it('takes a block that is made by a style for one', () => {
    expect(page('<span style="display:block">甲</span><span>乙</span>').text).toBe('甲\n乙');
  });

  it('reads open shadow roots where they stand, and what is slotted where its slot is', () => {
    document.body.innerHTML = '<p>甲</p><x-a id="a"><b slot="s">丙</b><i>无槽</i></x-a><p>戊</p>';
    const root = document.getElementById('a')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>乙</p><slot name="s"></slot><p>丁</p>';
    const { text } = readPageText(document.body);
    expect(text).toBe('甲\n乙\n丙\n丁\n戊');
  });

  it('maps a range over a host of a shadow root to what is in it', () => {
    document.body.innerHTML = '<x-a id="a"></x-a><p>戊</p>';
    const host = document.getElementById('a')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>乙丁</p>';
    const read = readPageText(document.body);
    expect(read.offsetsOf(rangeOver(document.body, 0, document.body, 1))).toEqual({ start: 0, end: 2 });
    const inner = host.shadowRoot!;
    expect(read.offsetsOf(rangeOver(inner, 0, inner, 1))).toEqual({ start: 0, end: 2 });
  });

  it('leaves out what it is told is not shown, with all in it', () => {
    document.body.innerHTML = '<div class="ad"><p>广告</p></div><p>甲</p>';
    expect(readPageText(document.body, (element) => element.className !== 'ad').text).toBe('甲');
  });

  it('reads a document that was never laid out', () => {
    const parsed = new DOMParser().parseFromString('<p>甲</p><p style="display: none">乙</p><p>丙</p>', 'text/html');
    expect(readPageText(parsed).text).toBe('甲\n丙');
  });

  it('is not misled by a form whose fields take its properties', () => {
    const read = page(
      '<form><input name="parentNode"><input name="childNodes"><input name="localName"><input name="nodeType"><p>甲</p>乙</form><p>丙</p>',
    );
    expect(read.text).toBe('甲\n乙\n丙');
    expect(wordsOf(read)).toBe('甲乙丙');
  });

  it('maps elements and left-out text to the text they hold', () => {
    const read = page('<p id="a">甲乙</p><p id="b"></p><div id="c"><span hidden style="display:none">x</span>丙</div>');
    const of = (id: string): HTMLElement => document.getElementById(id)!;
    expect(read.offsetsOf(rangeOver(of('a'), 0, of('b'), 0))).toEqual({ start: 0, end: 2 });
    expect(read.offsetsOf(rangeOver(of('b'), 0, of('c'), 1))).toBeNull();
    expect(read.offsetsOf(rangeOver(of('b'), 0, of('c'), 2))).toEqual({ start: 3, end: 4 });
    expect(read.offsetsOf(rangeOver(of('c').firstChild!.firstChild!, 0, of('c'), 2))).toEqual({ start: 3, end: 4 });
    expect(read.offsetsOf(rangeOver(document.body, 0, document.body, 3))).toEqual({ start: 0, end: 4 });
    expect(read.offsetsOf(rangeOver(of('b'), 0, of('b'), 0))).toBeNull();
  });

  it('gives bounds from the first kept character to the last, and refuses where there is none', () => {
    const read = page('<p>甲乙</p><p>丙</p>');
    expect(read.boundsOf(1, 4).toString()).toBe('乙丙');
    expect(() => read.boundsOf(2, 3)).toThrow(RangeError);
  });

  it('stays in bounds when the page has shortened a node since', () => {
    const read = page('<p>甲乙丙丁</p>');
    (document.querySelector('p')!.firstChild as Text).data = '甲';
    expect(wordsOf(read)).toBe('甲');
  });

  it('maps every boundary of the tree to the kept text after and before it, on trees of any shape', () => {
    fc.assert(
      fc.property(invented, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (tree, a, b, x, y) => {
        document.body.innerHTML = '';
        tree.into(document.body);
        for (const host of document.querySelectorAll('x-a')) host.replaceWith(...host.childNodes);
        const read = readPageText(document.body);
        const nodes = allNodes(document.body);
        const boundary = (n: number, o: number): [Node, number] => {
          const node = nodes[n % nodes.length]!;
          return [node, o % ((node.nodeType === 1 ? node.childNodes.length : (node as CharacterData).length) + 1)];
        };
        const range = document.createRange();
        range.setStart(...boundary(a, x));
        range.setEnd(...boundary(b, y));
        // Unit by unit: what of the kept text is behind the start and before the end.
        let start = Infinity;
        let end = -Infinity;
        for (const { startContainer, startOffset, endOffset } of read.rangesOf(0, read.text.length)) {
          for (let offset = startOffset; offset < endOffset; offset++) {
            if (range.comparePoint(startContainer, offset) < 0 || range.comparePoint(startContainer, offset + 1) > 0)
              continue;
            const own = read.offsetsOf(rangeOver(startContainer, offset, startContainer, offset + 1))!;
            start = Math.min(start, own.start);
            end = Math.max(end, own.end);
          }
        }
        expect(read.offsetsOf(range)).toEqual(start < end ? { start, end } : null);
      }),
      { numRuns: 300 },
    );
  });

  it('maps there and back, on trees of any shape', () => {
    fc.assert(
      fc.property(invented, fc.nat(), fc.nat(), (tree, a, b) => {
        document.body.innerHTML = '';
        tree.into(document.body);
        const read = readPageText(document.body);
        const { length } = read.text;
        const start = Math.min(a % (length + 1), b % (length + 1));
        const end = Math.max(a % (length + 1), b % (length + 1));
        const ranges = read.rangesOf(start, end);
        // Kept text only: between the parts is nothing, or the break that is in no node.
        const { gaps, wrong } = tiles(read, ranges, start, end);
        expect(wrong).toHaveLength(0);
        for (const gap of gaps) expect(gap).toMatch(/^\n?$/);
        const first = ranges[0];
        const last = ranges.at(-1);
        if (!first || !last) return;
        // Not a Range: that can't reach from one tree into another.
        const back = read.offsetsOf({
          startContainer: first.startContainer,
          startOffset: first.startOffset,
          endContainer: last.endContainer,
          endOffset: last.endOffset,
          collapsed: false,
        });
        expect(back).not.toBeNull();
        expect(read.text.slice(start, back!.start)).toMatch(/^\n?$/);
        expect(read.text.slice(back!.end, end)).toMatch(/^\n?$/);
      }),
      { numRuns: 300 },
    );
  });
});
