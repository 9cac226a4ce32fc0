import { expect, it } from 'vitest';
import { subtitleIn } from './subtitle-in';

it('reads a subtitle below a title, without its dashes', () => {
  expect(subtitleIn(['2026年4月25日', '——在渡口的讲话'])?.value).toBe('在渡口的讲话');
  expect(subtitleIn(['——必须坚持实干。'])).toBeUndefined();
  expect(subtitleIn([])).toBeUndefined();
});
