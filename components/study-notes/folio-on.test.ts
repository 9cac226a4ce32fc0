import { expect, test } from 'vitest';
import { pageLayout } from '@/utils/export/page-layout';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import { folioOn } from './folio-on';

test('numbers stand where the layout has them, or not at all', () => {
  const official = pageLayout('official', 'zh-CN');
  expect([1, 2].map((page) => folioOn(page, official))).toEqual([
    { kind: 'folio', text: '— 1 —' },
    { kind: 'folio is-even', text: '— 2 —' },
  ]);
  expect(folioOn(2, pageLayout('homework', 'zh-CN'))).toEqual({ kind: 'folio is-middle', text: '2' });
  const none = pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, pageNumber: 'none' });
  expect(folioOn(2, none).text).toBe('');
});
