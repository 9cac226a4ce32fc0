import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { PageGone } from './PageGone';
import { UnplacedLine } from './UnplacedLine';

test('that notes could not be placed is said on top, with the way to them', async () => {
  const onGo = vi.fn<() => void>();
  const { container } = show(<UnplacedLine count={2} onGo={onGo} />, 'en');
  expect(screen.getByRole('status').textContent).toContain('2 notes could not be placed');
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(onGo).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
});

test.each([
  ['http://yundu.example/a.html', 'http://yundu.example/a.html'],
  ['javascript:alert(1)', undefined],
  [undefined, undefined],
])('a page that was closed at %s is opened again at %s', async (href, link) => {
  const { container } = show(<PageGone href={href} />);
  expect(container.querySelector('a')?.href).toBe(link);
  expect(await axeProblems(container)).toEqual([]);
});
