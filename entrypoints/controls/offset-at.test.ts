import { afterEach, expect, it, vi } from 'vitest';
import { readPageText } from '@/utils/anchoring/page-text';
import { offsetAt } from './offset-at';

const caretPositionFromPoint = vi.fn();
/** The browser: tells of the caret in a shadow root only where it is given that one. */
const pointAt = (node: Node, offset: number, root?: ShadowRoot): void => {
  caretPositionFromPoint.mockImplementation((_x, _y, given?: { shadowRoots?: ShadowRoot[] }) =>
    !root || given?.shadowRoots?.includes(root)
      ? { offsetNode: node, offset }
      : { offsetNode: root.host.parentNode, offset: 0 },
  );
  Object.assign(document, { caretPositionFromPoint, elementFromPoint: () => root?.host ?? node.parentElement });
};
afterEach(() => document.body.replaceChildren());

it('is the place in the text under the point', () => {
  document.body.innerHTML = '<p>书要读进去</p><p>事要做出来</p>';
  const page = readPageText(document.body, () => true);
  pointAt(document.querySelectorAll('p')[1]!.firstChild!, 2);
  expect(offsetAt(document, page, 5, 5)).toBe(page.text.indexOf('做'));
});

it('is in open shadow roots, too', () => {
  document.body.innerHTML = '<p>书要读进去</p><div id="host"></div><p>后面</p>';
  const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>事要做出来</p>';
  Object.assign(root, { elementFromPoint: () => root.querySelector('p') });
  const page = readPageText(document.body, () => true);
  expect(page.text).toContain('事要做出来');
  pointAt(root.querySelector('p')!.firstChild!, 2, root);
  expect(offsetAt(document, page, 5, 5)).toBe(page.text.indexOf('做'));
});

it('is nowhere without a caret, or after all text', () => {
  document.body.innerHTML = '<p>书</p>';
  const page = readPageText(document.body, () => true);
  caretPositionFromPoint.mockReturnValue(null);
  expect(offsetAt(document, page, 5, 5)).toBeUndefined();
  pointAt(document.querySelector('p')!.firstChild!, 1);
  expect(offsetAt(document, page, 5, 5)).toBeUndefined();
});
