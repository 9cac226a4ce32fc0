import { expect, test } from 'vitest';
import { differences } from '@/utils/text/differences';
import { countEdits } from './count-edits';

test.each([
  ['书要读进去。', '书要读进去。', 0],
  ['每读一篇，最少写三句。', '每读一篇，至少写三句。', 1],
  ['书要读进去，事要做出来。', '书要读进去，事才做得出来。', 2],
  ['书要读进去。', '书要读。', 1],
  ['书要读。', '书要读进去。', 1],
])('“%s” → “%s”: %i', (kept, found, edits) => {
  expect(countEdits(differences(kept, found))).toBe(edits);
});
