import { render } from 'preact';
import { expect, test } from 'vitest';
import { ThemeNames } from './ThemeNames';

test('what is typed as soon as the field has the focus stays', async () => {
  const box = document.body.appendChild(document.createElement('div'));
  // Not as other tests draw: these wait until everything is at rest.
  render(<ThemeNames name={{ zh: '理论武装' }} renaming={1} onRename={async () => null} />, box);
  const field = box.querySelector('input')!;
  expect(document.activeElement).toBe(field);
  field.value = '学';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((later) => setTimeout(later, 200));
  expect(field.value).toBe('学');
});
