// @vitest-environment node
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { Notebook } from '@/utils/storage/open-notebook';
import { answerPages } from './answer-pages';

test('a reader that the browser lets in is answered; of one that it refuses the page is told, so that it tries again', async () => {
  const { callReader } = answerPages({} as Notebook);
  const from = { url: 'https://yundu.example/a', tabId: 7, frameId: 3 };
  const refused: string[] = [];
  Object.assign(browser.scripting, {
    executeScript: async () => {
      for (const why of refused) throw new Error(why);
    },
  });
  expect(await callReader({}, from)).toEqual({});
  refused.push('Cannot access contents of the page.');
  await expect(callReader({}, from)).rejects.toMatchObject({ code: 'unreachable', message: refused[0] });
});
