// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { listMarkers } from './list-markers';
import { readLines } from './read-lines';

/** Each line behind what a browser draws before it. */
function drawnIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = readLines(page.body, { noise: new Set(), max: 1_000_000 });
  const markers = listMarkers(lines);
  return lines.map(({ text }, index) => `${markers.get(index)?.drawn ?? ''}|${text}`);
}

it('draws what browsers draw: from one, from a start, from a value', () => {
  expect(drawnIn('<ol><li>修桥<p>桥是路。</p></li><li><p>点灯</p></li></ol>')).toEqual([
    '1.|修桥',
    '|桥是路。',
    '2.|点灯',
  ]);
  expect(drawnIn('<ol start="4"><li>修桥<li>点灯</ol>')).toEqual(['4.|修桥', '5.|点灯']);
  expect(drawnIn('<ol><li>修桥<li hidden>问<li>点灯<li value=9>管船<li>算账</ol>')).toEqual([
    '1.|修桥',
    '2.|点灯',
    '9.|管船',
    '10.|算账',
  ]);
});

it.each([
  ['type="a"', ['a.', 'b.']],
  ['type="A" start="27"', ['AA.', 'AB.']],
  ['type="i" start="3"', ['iii.', 'iv.']],
  ['type="I" start="9"', ['IX.', 'X.']],
  ['style="list-style-type: upper-latin"', ['A.', 'B.']],
  ['style="list-style: lower-roman inside"', ['i.', 'ii.']],
  ['type="a" start="0"', ['0.', 'a.']],
  ['start="99999999999999999999"', ['1.', '2.']],
  ['style="list-style: none"', ['', '']],
  ['class="footnotes"', ['', '']],
])('draws <ol %s>', (attributes, drawn) => {
  const markers = drawnIn(`<ol ${attributes}><li>修桥</li><li>点灯</li></ol>`).map((line) => line.split('|')[0]);
  expect(markers).toEqual(drawn);
});

it('draws nothing in other lists, in notes, and where the number is written', () => {
  expect(drawnIn('<ul><li>修桥</li></ul><ol><li>点灯<ul><li>买灯</li></ul></li><li>一是管船</li></ol>')).toEqual([
    '|修桥',
    '1.|点灯',
    '|买灯',
    '|一是管船',
  ]);
  expect(
    drawnIn('<section class="endnotes"><ol><li>渡口志</li></ol></section><ol><li id="fn1">渡口志</li></ol>'),
  ).toEqual(['|渡口志', '|渡口志']);
});
