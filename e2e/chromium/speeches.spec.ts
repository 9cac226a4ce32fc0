import { axeViolations } from '../fixtures/axe-violations.ts';
import { englishNotes, inventedNotes, rowsOf, speeches } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { putRows } from '../fixtures/put-rows.ts';
import { selectText } from '../fixtures/select-text.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Speeches in the notebook: their list, and one of them, with its facts, outline, thought and notes; joined, split, deleted with its notes and brought back. */

const ZH = speeches.zh.title;
const EN = speeches.en.title;
const [plain] = rowsOf([]).speeches as [object];
/** A speech that nothing is kept of but itself. */
const bareSpeech = (id: string, part: object): object => ({
  ...plain,
  id,
  urls: [`https://${id}.test/`],
  keys: [`https://${id}.test/`],
  ...part,
});

test('all speeches with what is known and kept of them, found by their facts, in the order that is asked for', async ({
  keep,
  open,
  bare,
}) => {
  await keep([...inventedNotes, ...englishNotes]);
  await putRows(bare, 'speeches', [
    bareSpeech('speech0000000003', { title: '把桥修到家门口', speaker: '沈知远', date: '2025-01-02' }),
  ]);
  const page = await open('notebook.html#speeches');
  const names = page.locator('.speech-row .name');
  await expect(names).toHaveCount(3);
  const row = page.locator('.speech-row', { hasText: ZH });
  await expect(row).toContainText('顾砚秋');
  await expect(row).toContainText('2026年4月23日');
  await expect(row).toContainText('7 条笔记');
  await expect(row).toContainText('2 条有感悟');
  await expect(page.locator('.speech-row', { hasText: '把桥修到家门口' })).toContainText('没有笔记');
  await page.getByLabel('排列').selectOption('date');
  await expect(names).toHaveText([ZH, EN, '把桥修到家门口']);
  await page.getByLabel('排列').selectOption('title');
  await expect(names).toHaveText(['把桥修到家门口', ZH, EN]);
  await page.getByLabel('排列').selectOption('notes');
  await expect(names).toHaveText([ZH, EN, '把桥修到家门口']);
  await page.getByRole('searchbox').fill('沈知远 2025年1月');
  await expect(names).toHaveText(['把桥修到家门口']);
  await page.getByRole('searchbox').fill('ｅｌｌｉｓｏｎ');
  await expect(names).toHaveText([EN]);
  await page.getByRole('searchbox').fill('没有这样的讲话');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(names).toHaveCount(3);
});

test('by keys alone: found, opened, a fact corrected, deleted with its notes, undone, done again', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#speeches');
  await page.locator('.speech-row').waitFor();
  await tabTo(page.getByRole('searchbox'));
  await page.keyboard.type('实干');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-speech]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '通篇的感悟' })).toBeVisible();
  await tabTo(page.getByRole('button', { name: '补上场合' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('岚溪市实干座谈会');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '改场合：岚溪市实干座谈会' })).toBeFocused();
  await tabTo(page.getByRole('button', { name: '删除这篇讲话' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('已删除这篇讲话和它的 7 条笔记');
  await expect(page.getByRole('heading', { name: '还没有讲话' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '讲话', exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.toast')).toContainText(`已撤销：删除一篇讲话（《${ZH}》）`);
  await expect(page.locator('.speech-row')).toContainText('7 条笔记');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: '还没有讲话' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.speech-row')).toContainText('岚溪市实干座谈会');
});

test('one that was read: its outline leads to its notes, its text is counted, its thought is kept', async ({
  keep,
  open,
  page: web,
  reader,
}) => {
  await keep([]);
  await web.goto(addresses.xinhua);
  await selectText(web, '一分部署，九分落实。');
  await reader.pressOnToolbar('h');
  const page = await open('notebook.html#speeches');
  await page.locator('.speech-row', { hasText: '1 条笔记' }).getByRole('link').click();
  await expect(page.locator('.text-size')).toHaveText(/存有正文 \d+ 字/);
  const outline = page.getByRole('navigation', { name: '提纲' });
  await outline.getByRole('button', { name: '一、端正干的态度' }).click();
  await expect(page.locator('.toast')).toContainText('下面还没有笔记');
  await outline.getByRole('button', { name: '二要练推动落实的本领' }).click();
  await expect(page.locator('article[data-note]')).toBeFocused();
  await page.getByRole('button', { name: '读完这一篇，你最想说什么？' }).click();
  await page.keyboard.type('清单要公开。');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.speech-thought textarea')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.speech-thought')).toContainText('清单要公开。');
  await expect(page.getByRole('link', { name: '打开原页' }).first()).toHaveAttribute('href', addresses.xinhua);
});

test('two are joined, and an address is split off again; both are taken back', async ({ keep, open, bare }) => {
  await keep(inventedNotes);
  await putRows(bare, 'speeches', [bareSpeech('speech0000000003', { title: '同一篇的转载', speaker: '沈知远' })]);
  const page = await open(`notebook.html#speeches/${speeches.zh.id}`);
  const sources = page.locator('.sources');
  await page.getByRole('button', { name: '与另一篇合并…' }).click();
  await expect(page.getByLabel('合并到这一篇里：按题目找')).toBeFocused();
  await page.keyboard.type('转载');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('并成一篇了');
  await expect(sources.locator('.source')).toHaveCount(2);
  await expect(page.getByRole('button', { name: '与另一篇合并…' })).toBeFocused();
  await page.getByRole('button', { name: '是另一篇，分出去' }).last().click();
  await expect(page.locator('.toast')).toContainText('分成两篇了');
  await expect(sources.locator('.source')).toHaveCount(1);
  await expect(sources.locator('summary')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(sources.locator('.source')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(sources.locator('.source')).toHaveCount(1);
  await page.getByRole('link', { name: '全部讲话' }).click();
  await expect(page.locator('.speech-row')).toHaveCount(2);
  await expect(page.locator(`[data-speech="${speeches.zh.id}"]`)).toBeFocused();
});

test('an address that is split off without facts of its own says so, and its title waits to be corrected', async ({
  keep,
  open,
  bare,
}) => {
  await keep(inventedNotes);
  const urls = ['https://one.example/1.html', 'https://two.example/2.html'];
  await putRows(bare, 'speeches', [bareSpeech('speech0000000003', { title: '在两处读过的', urls })]);
  const page = await open('notebook.html#speeches/speech0000000003');
  await page.getByRole('button', { name: '是另一篇，分出去' }).last().click();
  await expect(page.locator('.toast')).toContainText('请改成它自己的');
  await expect(page.getByRole('button', { name: '改标题：在两处读过的' })).toBeFocused();
  await expect(page.locator('.source')).toHaveText(['two.example/2.html']);
});

test('a speech that was deleted is put back from the trash with its notes; its page says where it is', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open(`notebook.html#speeches/${speeches.zh.id}`);
  await page.getByRole('button', { name: '删除这篇讲话' }).click();
  await expect(page.locator('.toast')).toContainText('7 条笔记');
  await page.goto(page.url().replace(/#.*/, `#speeches/${speeches.zh.id}`));
  await page.getByRole('link', { name: '看看回收站' }).click();
  await expect(page.locator('.trash-line')).toContainText('连同 7 条笔记');
  await page.getByRole('button', { name: `放回 ${ZH}` }).click();
  await expect(page.locator('.toast')).toContainText('已放回这篇讲话和 7 条笔记');
  await expect(page.locator('.trash-line')).toHaveCount(0);
  await expect(page.locator('.empty').getByRole('link')).toBeFocused();
  await page.goto(page.url().replace(/#.*/, '#speeches'));
  await expect(page.locator('.speech-row')).toContainText('7 条笔记');
});

test('three hundred speeches are drawn as they are needed', async ({ keep, open, bare }) => {
  await keep([]);
  await putRows(
    bare,
    'speeches',
    Array.from({ length: 300 }, (_, index) =>
      bareSpeech(`speechmany${String(index).padStart(6, '0')}`, {
        title: `第${index + 1}次讲话`,
        changed: 1_700_000_000_000 - index,
      }),
    ),
  );
  const page = await open('notebook.html#speeches');
  await expect(page.locator('.speech-row')).toHaveCount(100);
  await page.getByRole('searchbox').fill('第299次');
  await expect(page.locator('.speech-row')).toHaveCount(1);
});

for (const [locale, appearance] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`sound to axe, and nothing is wider than the window: ${locale}, ${appearance}`, async ({ keep, open, bare }) => {
    await keep([...inventedNotes, ...englishNotes], { locale, appearance });
    await putRows(bare, 'speeches', [
      bareSpeech('speech0000000003', {
        title: '在读书与实干座谈会上的讲话'.repeat(12),
        occasion: 'Averyveryverylongword'.repeat(9),
      }),
    ]);
    const page = await open('notebook.html#speeches');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.speech-row').first().waitFor();
    const found: Record<string, string[]> = { list: await axeViolations(page) };
    for (const [id, there] of [
      ['', '.speech-row'],
      ['/speech0000000001', `.speech-title:has-text("${ZH}")`],
      ['/speech0000000003', '.speech-title:has-text("在读书与实干座谈会上")'],
      ['/nothing', '.speech-page .empty'],
    ] as const) {
      await page.evaluate((hash) => location.assign(hash), `#speeches${id}`);
      await page.locator(there).first().waitFor();
      found[id] = await axeViolations(page);
      for (const width of [360, 900, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${id} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await keep([], { locale, appearance });
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}
