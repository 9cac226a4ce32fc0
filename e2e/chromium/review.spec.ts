import { axeViolations } from '../fixtures/axe-violations.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { looks } from '../fixtures/looks.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { NotebookPage } from '../parts/notebook-page.ts';
import { ReviewPage } from '../parts/review-page.ts';

/* Review: a whole session by keys alone, each step taken back; the badge; reading through; looking back. */

const DAY = 86_400_000;
const marked = inventedNotes.map((note, at) => ({ ...note, remember: true, created: Date.now() - (20 - at) * DAY }));
const test = base.extend<{ review: ReviewPage }>({
  review: async ({ keep, open }, use) => {
    await keep(marked);
    await use(new ReviewPage(await open('notebook.html#review')));
  },
});
test.use({ themeWords: true });

type Row = { id: string; review?: { grades: { grade: number }[]; buried?: number; remember?: boolean } };
/** The notes on disk that were graded, as often as they were. */
async function gradesOf({ page }: ReviewPage): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('zhaji');
        opening.addEventListener('error', () => reject(new Error('The notebook does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve((reading.result as Row[]).flatMap(({ review }) => review?.grades.map(({ grade }) => grade) ?? []));
          });
        });
      }),
  );
}

test('a session by keys alone: answers, grades, a grade taken back, skipping, putting away, the end', async ({
  review,
}) => {
  const { page } = review;
  const { keyboard } = page;
  await expect(page.locator('.begin-count')).toHaveText('7 条');
  await expect(review.due).toHaveText('7');
  await expect.poll(() => review.badge()).toBe('7');
  await tabTo(page.getByRole('link', { name: '开始回顾' }));
  await keyboard.press('Enter');
  const first = await review.asked();
  await expect(review.card).toBeFocused();
  expect(await review.progress()).toEqual([0, 7]);

  // Grades are nothing before the answer is seen.
  await keyboard.press('r');
  await keyboard.press('9');
  expect(await gradesOf(review)).toEqual([]);
  await keyboard.press('Enter');
  await expect(review.grades).toHaveCount(4);
  await expect(review.grades.nth(2)).toContainText('良好10 分钟后');
  await expect(review.grades.nth(3)).toContainText('轻松8 天后');
  await expect(review.card).toBeFocused();
  await keyboard.press('4');
  await expect.poll(() => review.progress()).toEqual([1, 7]);
  await expect(review.said).toHaveText('记为“轻松”，8 天后再来');
  const second = await review.asked();
  expect(await gradesOf(review)).toEqual([4]);
  await expect.poll(() => review.badge()).toBe('6');

  // Taken back by Z: the same question again, nothing graded.
  await keyboard.press('z');
  await expect.poll(() => review.asked()).toBe(first);
  expect(await gradesOf(review)).toEqual([]);
  expect(await review.progress()).toEqual([0, 7]);
  await expect.poll(() => review.badge()).toBe('7');
  await review.answer(4);
  await expect.poll(() => review.asked()).toBe(second);
  // And by the key that takes back everywhere.
  await keyboard.press('Control+z');
  await expect.poll(() => review.asked()).toBe(first);
  expect(await gradesOf(review)).toEqual([]);
  await review.answer(4);
  await expect.poll(() => review.asked()).toBe(second);

  // Skipped: it is the last one.
  await keyboard.press('s');
  await expect(review.said).toHaveText('放到最后');
  await expect.poll(() => review.asked()).not.toBe(second);
  expect(await review.progress()).toEqual([1, 7]);

  // Put away, back by undo, and put away again.
  const third = await review.asked();
  await keyboard.press('b');
  await expect.poll(() => review.progress()).toEqual([2, 7]);
  await keyboard.press('z');
  await expect.poll(() => review.asked()).toBe(third);
  await keyboard.press('b');
  await expect.poll(() => review.progress()).toEqual([2, 7]);

  for (let left = 4; left > 0; left--) {
    const before = await review.asked();
    expect(before).not.toBe(second);
    await review.answer(4);
    await expect.poll(() => review.progress()).toEqual([7 - left, 7]);
  }
  // Not known: it comes again in this round, in other words.
  expect(await review.asked()).toBe(second);
  await review.answer(1);
  await expect(review.said).toHaveText('记为“重来”，1 分钟后再来');
  await review.answer(4);
  await expect(page.locator('.empty')).toContainText('评了 7 次');
  await expect(page.getByRole('link', { name: '回到回顾' })).toBeFocused();
  // Also the end is taken back.
  await keyboard.press('z');
  await review.card.waitFor();
  await review.answer(4);
  await page.locator('.empty').waitFor();
  expect((await gradesOf(review)).toSorted((a, b) => a - b)).toEqual([1, 4, 4, 4, 4, 4, 4]);
  await expect.poll(() => review.badge()).toBe('');
  await keyboard.press('Enter');
  await expect(page.locator('.begin')).toContainText('今天的都回顾完了');
  // The one that was put away is the first.
  await expect(page.locator('.begin')).toContainText('最早的一条1 天后再来');
  await expect(review.due).toHaveCount(0);
});

test('Ctrl+Z takes back what this sitting did, skipping too, step by step and no further', async ({ review }) => {
  const { page } = review;
  const { keyboard } = page;
  const start = page.getByRole('link', { name: '开始回顾' });
  await start.click();
  await review.answer(4);
  await keyboard.press('Escape');
  // Left by a key, the focus is on the link that led there.
  await expect(start).toBeFocused();
  await start.click();
  const first = await review.asked();
  await review.answer(3);
  // It comes back in this round, and still one slip is done with.
  await expect(page.getByRole('img', { name: '第 2 条，共 6 条' })).toBeVisible();
  const second = await review.asked();
  await keyboard.press('s');
  await expect(review.said).toHaveText('放到最后');
  await expect.poll(() => review.asked()).not.toBe(second);
  await keyboard.press('Control+z');
  await expect(review.said).toHaveText('已撤销：跳过');
  expect(await review.asked()).toBe(second);
  expect(await gradesOf(review)).toHaveLength(2);
  await keyboard.press('Control+z');
  await expect.poll(() => review.asked()).toBe(first);
  await expect(review.said).toHaveText('');
  await expect(page.locator('.toast')).toContainText('已撤销：给一条笔记打分');
  await keyboard.press('Control+z');
  await expect(review.said).toHaveText('这一轮没有可以撤销的了');
  // What an earlier sitting graded stays.
  expect(await gradesOf(review)).toEqual([4]);
});

test('no more than the day’s limit; it is changed in the settings', { tag: '@long' }, async ({ review }) => {
  const { page } = review;
  const set = async (label: string, value: string): Promise<void> => {
    await page.evaluate(() => location.assign('#settings'));
    await page.getByLabel(label).selectOption(value);
    await page.evaluate(() => location.assign('#review'));
  };
  await set('每天最多新的', '5');
  await expect(page.locator('.begin-count')).toHaveText('5 条');
  await expect.poll(() => review.badge()).toBe('5');
  await page.getByRole('link', { name: '开始回顾' }).click();
  for (let at = 1; at <= 5; at++) {
    await review.answer(4);
    if (at < 5) await expect.poll(() => review.progress()).toEqual([at, 5]);
  }
  await page.locator('.empty').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('.begin')).toContainText('今天的数量用完了');
  await page.getByRole('link', { name: '在设置里改数量' }).click();
  await expect(page.locator('.review-setting')).toBeFocused();
  await expect.poll(() => review.badge()).toBe('');
  await set('每天最多新的', '10');
  await expect(page.locator('.begin-count')).toHaveText('2 条');
});

test('two windows ask the same note: one grade counts, the other window goes on', async ({ review, open }) => {
  const other = new ReviewPage(await open('notebook.html#review/session'));
  await review.page.bringToFront();
  await review.page.evaluate(() => location.assign('#review/session'));
  const first = await review.asked();
  expect(await other.asked()).toBe(first);
  await other.page.bringToFront();
  await other.page.keyboard.press('Space');
  await other.grades.first().waitFor();
  await review.page.bringToFront();
  await review.answer(4);
  await expect.poll(() => review.asked()).not.toBe(first);
  // There it is gone by itself; were it graded in the same moment, the second would be refused (utils/storage/change-review.test.ts).
  await other.page.bringToFront();
  await expect.poll(() => other.asked()).not.toBe(first);
  expect(await gradesOf(review)).toEqual([4]);
});

test('asked for a theme, 1 to 4 choose; a hidden phrase gives its first character', async ({ review }) => {
  const { page } = review;
  await page.evaluate(() => location.assign('#review/session'));
  const seen = { theme: false, complete: false };
  for (let turn = 0; turn < 7; turn++) {
    await review.card.waitFor();
    const kind = await review.card.locator('.kind').innerText();
    if (kind.includes('主题')) {
      seen.theme = true;
      await expect(page.locator('.choice-theme')).toHaveCount(4);
      await page.keyboard.press('2');
      await expect(review.card.getByRole('status')).toHaveText(/对，是它|是另一个/);
      await page.keyboard.press('4');
    } else {
      if (kind.includes('补全')) {
        seen.complete = true;
        const squares = review.card.getByRole('img');
        const hidden = Number(/\d+/.exec((await squares.getAttribute('aria-label')) ?? '')?.[0]);
        await page.keyboard.press('?');
        await expect(squares).toHaveText(/^\S$/);
        await page.keyboard.press('Space');
        expect((await review.card.locator('.phrase').innerText()).replaceAll(/\s/g, '')).toHaveLength(hidden);
      } else await page.keyboard.press('Space');
      await review.grades.first().waitFor();
      await page.keyboard.press('4');
    }
    await review.grades.first().waitFor({ state: 'detached' });
  }
  expect(seen).toEqual({ theme: true, complete: true });
});

test('the badge knows of tomorrow without the notebook, and beside quick mode', async ({ notebook, review }) => {
  const { page } = review;
  await expect.poll(() => review.badge()).toBe('7');
  type Due = { due: { counts: [number, number][] } };
  /** Three now, and 123 when another day begins. */
  const beginsIn = (wait: number): Promise<void> =>
    page.evaluate(async (wait) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Due>; set(items: object): Promise<void> } } };
      };
      const { local } = chrome.storage;
      const { due } = await local.get('due');
      const counts = [
        [0, 3],
        [Date.now() + wait, 123],
      ];
      await local.set({ due: { ...due, counts } });
    }, wait);
  /** How long it is until the browser wakes the worker. */
  const wakesIn = (): Promise<number> =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { getAll(): Promise<{ scheduledTime: number }[]> } };
      };
      const [next] = await chrome.alarms.getAll();
      return next ? next.scheduledTime - Date.now() : -Infinity;
    });
  await beginsIn(DAY);
  await expect.poll(() => review.badge()).toBe('3');
  await expect.poll(wakesIn).toBeGreaterThan(DAY / 2);
  // A day that begins in a second, as if it were tomorrow.
  await beginsIn(1_000);
  await expect.poll(wakesIn).toBeLessThan(1_000);
  await notebook.stopWorker();
  await expect.poll(() => review.badge(), { timeout: 45_000 }).toBe('99+');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { locale: 'zh-CN', quick: true } });
  });
  await expect.poll(() => review.badge()).toBe('Q99+');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { locale: 'zh-CN' } });
  });
});

test('reading through: today’s five by arrows, a thought on the way, one theme, one speech, what has no thought', async ({
  review,
}) => {
  const { page } = review;
  const { keyboard } = page;
  await tabTo(page.getByRole('link', { name: '今天的五条' }));
  await keyboard.press('Enter');
  const five = [await review.asked()];
  await keyboard.press('ArrowLeft');
  expect(await review.asked()).toBe(five[0]);
  for (let at = 1; at < 5; at++) {
    await keyboard.press('ArrowRight');
    await expect.poll(() => review.asked()).not.toBe(five.at(-1));
    five.push(await review.asked());
  }
  await keyboard.press('ArrowRight');
  expect(new Set(five).size).toBe(5);
  await expect(page.locator('.review-head')).toContainText('5 / 5');
  await keyboard.press('Escape');
  await page.locator('.begin').waitFor();
  // The same five again.
  await page.getByRole('link', { name: '今天的五条' }).click();
  expect(await review.asked()).toBe(five[0]);
  await keyboard.press('Escape');

  await page.locator('.begin-themes a', { hasText: '担当作为与实干' }).click();
  await expect(page.locator('.review-head')).toContainText('1 / 2');
  await keyboard.press('Escape');
  await page.locator('.begin-speeches a', { hasText: '在实干中答题' }).click();
  await expect(page.locator('.review-head')).toContainText('1 / 7');
  await keyboard.press('End');
  await expect(page.locator('.review-head')).toContainText('7 / 7');
  await keyboard.press('Escape');
  // Where it was left for, the focus is on the link that led there; a title in the list leads to the speech.
  await expect(page.locator('.begin-speeches a', { hasText: '在实干中答题' })).toBeFocused();
  await page.locator('.lines a', { hasText: '在实干中答题' }).click();
  await page.locator('.speech-acts').getByRole('link', { name: '只读一遍' }).click();
  await expect(page.locator('.review-head')).toContainText('1 / 7');
  await keyboard.press('Escape');

  await expect(page.locator('.after h3 .count-badge')).toHaveText('5');
  await page.locator('.quotes a', { hasText: '群众的难处' }).click();
  await expect(review.card).toContainText('群众的难处');
  await tabTo(review.card.getByRole('button', { name: '这句话让你想到了什么？' }));
  await keyboard.press('Enter');
  await keyboard.type('先去看，再动笔。');
  // Arrows are the field's own there.
  await keyboard.press('ArrowLeft');
  await keyboard.press('Control+Enter');
  await expect(review.card).toContainText('先去看，再动笔。');
  await expect(review.card).toContainText('群众的难处');
  await keyboard.press('ArrowRight');
  await keyboard.press('e');
  await expect(review.card.getByRole('textbox', { name: '感悟' })).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(page.locator('.after h3 .count-badge')).toHaveText('4');
});

test('looking back: squares, the same as a table, by keys', async ({ review }) => {
  const { page } = review;
  await expect(page.locator('.heat').first()).toHaveAttribute('aria-label', /最近 26 周：1 篇讲话，7 条笔记/);
  await expect(page.locator('.heat .heat-4')).toHaveCount(8);
  await tabTo(page.getByRole('button', { name: '看表格' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row')).toHaveCount(8);
  await expect(page.getByRole('columnheader')).toHaveText(['日子', '划下的笔记', '写下的']);
  await page.keyboard.press('Enter');
  await expect(page.locator('.heat').first()).toBeVisible();
});

test('R on a card marks a note, and undo takes it back', async ({ keep, open }) => {
  await keep([...inventedNotes]);
  const notebook = new NotebookPage(await open('notebook.html#notes'));
  const review = new ReviewPage(notebook.page);
  const card = notebook.card('好风气不会一劳永逸');
  const button = card.getByRole('button', { name: '要记住' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await card.getByRole('button', { name: '删除笔记' }).focus();
  await notebook.page.keyboard.press('r');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(review.due).toHaveText('1');
  await expect.poll(() => review.badge()).toBe('1');
  await notebook.page.keyboard.press('Control+z');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(review.due).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('nothing to review teaches how it comes, and one press lets all notes come back', async ({ keep, open }) => {
  await keep([]);
  const review = new ReviewPage(await open('notebook.html#review'));
  const { page } = review;
  await expect(page.locator('.empty')).toContainText('还没有笔记可回顾');
  await keep([...inventedNotes]);
  await page.reload();
  await expect(page.locator('.begin')).toContainText('还没有要记住的笔记');
  await page.getByRole('button', { name: '全部笔记都回顾' }).click();
  await expect(page.locator('.begin-count')).toHaveText('7 条');
  await page.goto(page.url().replace(/#.*/, '#review/theme/nobody'));
  await expect(page.locator('.empty')).toContainText('这里没有笔记');
});

for (const { locale, appearance, tag } of looks) {
  test(`axe is content with every state: ${locale}, ${appearance}`, { tag }, async ({ keep, open }) => {
    await keep(marked, { locale, appearance });
    const { page } = new ReviewPage(await open('notebook.html#review'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await axeViolations(page);
    };
    await page.locator('.heat').first().waitFor();
    await look('start');
    await page.locator('.after > p button').click();
    await page.locator('.heat-table').waitFor();
    await look('table');
    await page.evaluate(() => location.assign('#review/session'));
    for (let turn = 0; turn < 7; turn++) {
      await page.locator('.recall').waitFor();
      await look(`question ${turn}`);
      await page.keyboard.press('Space');
      await page.locator('.grades').waitFor();
      await look(`answer ${turn}`);
      await page.keyboard.press('4');
      await page.locator('.grades').waitFor({ state: 'detached' });
    }
    await page.locator('.empty').waitFor();
    await look('end');
    await page.evaluate(() => location.assign('#review/five'));
    await page.locator('.read-one').waitFor();
    await look('reading through');
    await page.evaluate(() => location.assign('#review'));
    await page.locator('.begin').waitFor();
    await look('done for today');
    await page.evaluate(() => location.assign('#settings'));
    await page.locator('.review-setting').waitFor();
    await look('settings');
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}
