import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { ClosedReason } from '@/utils/i18n/unread-text';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { Unread } from './Unread';

test.each<[ClosedReason, { link: boolean; look: boolean }]>([
  ['browser-page', { link: false, look: false }],
  ['own-page', { link: false, look: false }],
  ['store', { link: true, look: false }],
  ['pdf', { link: true, look: false }],
  ['file', { link: true, look: false }],
  ['error-page', { link: false, look: true }],
  ['policy', { link: true, look: false }],
  ['no-text', { link: true, look: true }],
])('%s: why, and the way out', async (why, { link, look }) => {
  const onLook = vi.fn();
  const said = new Set<string>();
  for (const locale of ['zh-CN', 'en'] as const) {
    const { container, unmount } = show(<Unread why={why} read="/read.html" onLook={onLook} />, locale);
    said.add(container.querySelector('p')?.textContent ?? '');
    expect(await axeProblems(container)).toEqual([]);
    expect(screen.queryAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(link ? ['/read.html'] : []);
    expect(screen.queryAllByRole('button')).toHaveLength(look ? 1 : 0);
    if (look) fireEvent.click(screen.getByRole('button'));
    unmount();
  }
  expect(said.size).toBe(2);
  expect(onLook).toHaveBeenCalledTimes(look ? 2 : 0);
});
