// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { liveView, markupView } from './page-view';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};

describe('markupView', () => {
  it.each([
    ['<p hidden></p>', false],
    ['<p style="color: red; DISPLAY : none"></p>', false],
    ['<p style="font-size:0"></p>', false],
    ['<p style="font-size:0px;color:red"></p>', false],
    ['<p style="font-size:0.8em"></p>', true],
    ['<p style="visibility:hidden;opacity:0"></p>', true],
    ['<p></p>', true],
  ])('%s', (html, entered) => expect(markupView.flowOf(element(html), 'p')).toBe(entered ? 'block' : 'skip'));
  it('knows blocks by their tags', () =>
    expect([markupView.flowOf(element('<p></p>'), 'p'), markupView.flowOf(element('<b></b>'), 'b')]).toEqual([
      'block',
      'inline',
    ]));
});

describe('liveView', () => {
  it.each([
    ['display:flex', 'block'],
    ['display:inline-block', 'inline'],
    ['display:contents', 'inline'],
    ['display:none', 'skip'],
    ['position:absolute;display:block', 'block'],
    ['position:absolute;display:block;left:-9999px', 'skip'],
    ['position:fixed;display:block;top:-2000px', 'skip'],
    ['position:absolute;display:block;left:-20px', 'block'],
    ['position:relative;display:block;left:-9999px', 'block'],
    ['position:absolute;display:block;clip:rect(0px, 0px, 0px, 0px)', 'skip'],
    ['position:absolute;display:block;clip:rect(0px, 40px, 20px, 0px)', 'block'],
    ['position:absolute;display:block;clip-path:inset(50%)', 'skip'],
    ['position:absolute;display:block;width:1px;height:1px;overflow-x:hidden', 'skip'],
    ['position:absolute;display:block;width:1px;height:1px', 'block'],
  ])('knows an inline element by its style: %s', (style, flow) => {
    expect(liveView(window).flowOf(element(`<b style="${style}"></b>`), 'b')).toBe(flow);
  });
  it('takes the word of who says what is shown', () => {
    const view = liveView(window, (each) => each.id === 'a');
    expect(view.flowOf(element('<p id="a"></p>'), 'p')).toBe('block');
    expect(view.flowOf(element('<p id="b"></p>'), 'p')).toBe('skip');
    expect(view.flowOf(element('<b id="a" style="display:none"></b>'), 'b')).toBe('inline');
    expect(view.showsText(element('<p style="display:none"></p>'))).toBe(true);
  });
});
