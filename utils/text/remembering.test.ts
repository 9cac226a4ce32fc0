import { expect, test, vi } from 'vitest';
import { remembering } from './remembering';

test('each thing is worked out once, also where nothing is the answer', () => {
  const make = vi.fn<(text: string) => number | undefined>((text) => text.length || undefined);
  const length = remembering(make);
  expect(['ab', '', 'ab', '', 'b'].map(length)).toEqual([2, undefined, 2, undefined, 1]);
  expect(make.mock.calls).toEqual([['ab'], [''], ['b']]);
});
