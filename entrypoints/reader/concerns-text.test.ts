import { afterEach, describe, expect, it } from 'vitest';
import { concernsText } from './concerns-text';

afterEach(() => document.body.replaceChildren());

/** What the browser tells of a change, as the reader hears it. */
async function changes(html: string, change: (top: HTMLElement) => void): Promise<MutationRecord[]> {
  document.body.innerHTML = html;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeOldValue: true,
  });
  change(document.body);
  seen.push(...observer.takeRecords());
  observer.disconnect();
  return seen;
}
const element = (tag: string, html = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { innerHTML: html });

describe('concernsText', () => {
  it.each<[string, string, (top: HTMLElement) => void]>([
    ['words added', '<p></p>', (top) => top.firstElementChild!.append('话')],
    ['words removed', '<p>话</p>', (top) => top.firstElementChild!.replaceChildren()],
    ['words changed', '<p>话</p>', (top) => ((top.firstElementChild!.firstChild as Text).data = '别的话')],
    [
      'an element with words deep inside',
      '<p></p>',
      (top) => top.append(element('div', '<div><b></b><i>话</i></div>')),
    ],
    ['words after a script', '', (top) => top.append(element('div', '<script>1</script><p>话</p>'))],
    ['hidden by the attribute', '<p>话</p>', (top) => top.firstElementChild!.setAttribute('hidden', '')],
    ['another class', '<p class="folded">话</p>', (top) => (top.firstElementChild!.className = '')],
    [
      'shown by its style',
      '<p style="color:red;display:none">话</p>',
      (top) => top.firstElementChild!.setAttribute('style', 'color:red'),
    ],
    [
      'letters given a size',
      '<p style="font-size: 0">话</p>',
      (top) => top.firstElementChild!.setAttribute('style', 'font-size: 2em'),
    ],
    [
      'an open shadow root comes',
      '',
      (top) => {
        const host = element('x-text');
        host.attachShadow({ mode: 'open' });
        top.append(host);
      },
    ],
    ['more than can be looked at', '', (top) => top.append(element('div', '<i></i>'.repeat(600)))],
  ])('yes: %s', async (_what, html, change) => {
    expect((await changes(html, change)).some(concernsText)).toBe(true);
  });

  it.each<[string, string, (top: HTMLElement) => void]>([
    ['an image', '<p>话</p>', (top) => top.firstElementChild!.append(element('img'))],
    ['white space', '<p>话</p>', (top) => top.append('\n  ')],
    ['a script, a style', '<p>话</p>', (top) => top.append(element('script', '1'), element('style', 'p{}'))],
    ['words of a script', '<script>1</script>', (top) => top.firstElementChild!.append('2')],
    ['our own element', '<p>话</p>', (top) => top.append(element('zhaji-reader', '话'))],
    [
      'larger letters',
      '<p style="font-size: 12px">话</p>',
      (top) => top.firstElementChild!.setAttribute('style', 'font-size: 20px'),
    ],
    [
      'half a pixel',
      '<p style="font-size: 0.9em">话</p>',
      (top) => top.firstElementChild!.setAttribute('style', 'font-size: 0.8em'),
    ],
    [
      'something that moves',
      '<p style="display:block; left: 1px">话</p>',
      (top) => top.firstElementChild!.setAttribute('style', 'display: block; left: 2px'),
    ],
    ['the same class again', '<p class="a">话</p>', (top) => (top.firstElementChild!.className = 'a')],
  ])('no: %s', async (_what, html, change) => {
    const seen = await changes(html, change);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.some(concernsText)).toBe(false);
  });
});
