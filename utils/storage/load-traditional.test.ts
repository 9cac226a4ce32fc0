import { expect, it, vi } from 'vitest';
import { keywordKey } from '@/utils/themes/keyword-key';

it('reads the table once, and does without it where it can’t be had', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new TypeError('no such file'));
  vi.stubGlobal('fetch', fetch);
  const { loadTraditional: loadNone } = await import('./load-traditional');
  await loadNone();
  expect(keywordKey('鄉村')).toBe('鄉村');

  vi.resetModules();
  fetch.mockResolvedValue({ text: async () => '鄉乡\n' });
  const { loadTraditional } = await import('./load-traditional');
  const { keywordKey: keyNow } = await import('@/utils/themes/keyword-key');
  await Promise.all([loadTraditional(), loadTraditional()]);
  expect(keyNow('鄉村')).toBe('乡村');
  expect(fetch).toHaveBeenCalledTimes(2);
});
