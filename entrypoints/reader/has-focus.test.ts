import { expect, it } from 'vitest';
import { hasFocus } from './has-focus';

/** A frame as far as it matters: which element has the focus in it, whether it has the focus at all. */
const frame = (isTop: boolean, active: string | null, focused: boolean): Window => {
  const document = { activeElement: active && { localName: active }, hasFocus: () => focused };
  const view = { document, top: {} } as unknown as Window;
  if (isTop) Object.assign(view, { top: view });
  return view;
};

it.each([
  ['the top frame, with the focus in its text', true, 'body', true, true],
  ['the top frame, with the focus in the browser’s own window', true, 'body', false, true],
  ['the top frame of a page that is still empty', true, null, false, true],
  ['the top frame, with the focus in a frame of it', true, 'iframe', true, false],
  ['the top frame of a frame set', true, 'frame', true, false],
  ['a frame with the focus', false, 'body', true, true],
  ['a frame without', false, 'body', false, false],
  ['a frame with the focus deeper inside', false, 'iframe', true, false],
])('%s', (_, isTop, active, focused, expected) => {
  expect(hasFocus(frame(isTop, active, focused))).toBe(expected);
});
