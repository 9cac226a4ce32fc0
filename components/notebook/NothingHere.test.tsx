import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { show } from '../fixtures/show';
import { NothingHere } from './NothingHere';

test.each([
  ['zh-CN', '“理论 实践”', '没有找到“‘理论 实践’”'],
  ['zh-CN', '理论 -实践', '没有找到“理论 -实践”'],
  ['en', '"earn trust"', 'Nothing found for “‘earn trust’”'],
] as const)('what was looked for is told in quotation marks, its own inside them (%s, %s)', (locale, query, title) => {
  show(<NothingHere shelf={{ kind: 'all', by: 'theme' }} query={query} onClear={() => undefined} />, locale);
  expect(screen.getByRole('heading').textContent).toBe(title);
});
