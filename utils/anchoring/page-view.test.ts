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
  ])('%s', (html, entered) => expect(markupView.entered(element(html))).toBe(entered));
  it('knows blocks by their tags', () =>
    expect([markupView.isBlock(element('<p></p>')), markupView.isBlock(element('<b></b>'))]).toEqual([true, false]));
});

describe('liveView', () => {
  it('knows blocks by their style too', () => {
    const view = liveView(window);
    expect(view.isBlock(element('<b style="display:flex"></b>'))).toBe(true);
    expect(view.isBlock(element('<b style="display:inline-block"></b>'))).toBe(false);
  });
  it('takes the word of who says what is shown', () => {
    const view = liveView(window, (each) => each.id === 'a');
    expect([view.entered(element('<p id="a"></p>')), view.entered(element('<p id="b"></p>'))]).toEqual([true, false]);
    expect(view.showsText(element('<p style="display:none"></p>'))).toBe(true);
  });
});
