import type { Page } from '@playwright/test';
import { countDoings } from '../fixtures/count-doings.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The budget of DESIGN 7: a page with nothing kept and nobody selecting. */

const QUIET = { messages: ['watchPage'], observers: [], timers: [], layout: [] };

/** What a reader does who only reads, and what a page does meanwhile; long enough for whatever was put off. */
async function readOn(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 400);
  await page.mouse.click(300, 200);
  for (const key of ['PageDown', 'Tab', 'Shift', 'a']) await page.keyboard.press(key);
  await page.evaluate(async () => {
    document.body.append('又一句');
    document.body.classList.toggle('large');
    document.title += '。';
    location.hash = 'more';
    await new Promise((later) => setTimeout(later, 1_500));
  });
}

test('one message; nothing observed, waited for or measured, from the first statement on', async ({
  page,
  notebook,
}) => {
  const heard = await notebook.countMessages();
  const doings = await countDoings(page);
  await page.goto(addresses.people);
  await expect.poll(heard).toEqual(['watchPage']);
  await readOn(page);
  expect(await doings()).toEqual(QUIET);
  expect(await heard()).toEqual(['watchPage']);
});

test('a page that goes on without loading: one message more for each address', async ({ page, notebook }) => {
  const heard = await notebook.countMessages();
  const doings = await countDoings(page);
  await page.goto(addresses.people);
  await expect.poll(heard).toHaveLength(1);
  for (const [index, path] of ['/second.html', '/third.html?page=2'].entries()) {
    await page.evaluate((path) => history.pushState(null, '', path), path);
    await expect.poll(heard).toHaveLength(index + 2);
    await readOn(page);
    expect(await doings()).toEqual({ ...QUIET, messages: Array.from({ length: index + 2 }, () => 'watchPage') });
  }
  // Past the jump within the page.
  await page.evaluate(() => history.go(-2));
  await expect.poll(heard).toHaveLength(4);
  expect((await doings()).observers).toEqual([]);
});

test('loaded again: one message again', async ({ page, notebook }) => {
  const doings = await countDoings(page);
  const before = await notebook.countMessages();
  await page.goto(addresses.people);
  await expect.poll(before).toEqual(['watchPage']);
  const heard = await notebook.countMessages();
  await page.reload();
  await expect.poll(heard).toEqual(['watchPage']);
  expect(await doings()).toEqual(QUIET);
});

test('on a site that isn’t allowed: nothing at all', async ({ page, notebook }) => {
  const heard = await notebook.countMessages();
  const doings = await countDoings(page);
  await page.goto(addresses.elsewhere);
  await readOn(page);
  await expect(doings()).rejects.toThrow('No script of ours has run');
  expect(await heard()).toEqual([]);
});

test('the counters count: somebody selects and keeps', async ({ page, reader }) => {
  const doings = await countDoings(page);
  await page.goto(addresses.people);
  await selectText(page, '干部心里装着谁，脚步就会迈向谁');
  await reader.pressOnToolbar('h');
  await expect.poll(async () => (await doings()).messages).toContain('keepNote');
  const { messages, observers, timers, layout } = await doings();
  expect(messages.slice(0, 2)).toEqual(['watchPage', 'callReader']);
  await expect.poll(async () => (await doings()).observers).toContain('MutationObserver');
  expect(observers.length + timers.length).toBeGreaterThan(0);
  expect(layout).toEqual(expect.arrayContaining(['getComputedStyle', 'innerWidth']));
});
