import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { WritingPage } from '../parts/writing-page.ts';

/* Study notes as documents: listed, written in, saved by themselves, by two windows, followed by their notes, kept in versions. */

type Composed = { writing: WritingPage; again: () => Promise<WritingPage> };

const test = base.extend<Composed>({
  /** A document composed of the invented notes, open in its editor. */
  writing: async ({ keep, open }, use) => {
    await keep(inventedNotes);
    const writing = WritingPage.on(await open('notebook.html#write/new'));
    await writing.setUp({ title: '九分在落实' });
    await writing.compose();
    await use(writing);
  },
  /** The same document in another window. */
  again: async ({ writing, open }, use) => {
    await use(async () => {
      const other = WritingPage.on(await open(`notebook.html${new URL(writing.page.url()).hash}`));
      await other.text.waitFor();
      return other;
    });
  },
});

/** Writes at the end of a paragraph that has these words. */
async function typeAfter(writing: WritingPage, words: string, typed: string): Promise<void> {
  await writing.text.getByText(words).last().click();
  await writing.page.keyboard.press('End');
  await writing.page.keyboard.type(typed);
}
/** Sets fields of a document behind the notebook’s back. */
async function putInRow(page: Page, id: string, fields: object): Promise<void> {
  await page.evaluate(
    async ([key, part]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('zhaji');
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
        request.addEventListener('success', () => {
          const db = request.result;
          const rows = db.transaction('studyNotes', 'readwrite').objectStore('studyNotes');
          const asked = rows.get(key);
          asked.addEventListener('success', () => {
            const put = rows.put({ ...(asked.result as object), ...part });
            put.addEventListener('success', () => {
              db.close();
              resolve();
            });
          });
        });
      }),
    [id, fields] as const,
  );
}
const toList = (page: Page) => page.getByRole('link', { name: '全部心得' }).click();

test('what is typed is saved by itself, and there after a reload and in what is handed in', async ({ writing }) => {
  await typeAfter(writing, '走访的次数骗不了人。', '脚步也骗不了人。');
  await writing.saved();
  await writing.page.reload();
  await expect(writing.text.getByText('走访的次数骗不了人。脚步也骗不了人。')).toBeVisible();
  const file = await writing.handIn('formatText');
  expect(await readFile(await file.path(), 'utf8')).toContain('走访的次数骗不了人。脚步也骗不了人。');
});

test('what was typed a moment before the page is left, or closed, is saved', async ({ writing, open }) => {
  const { hash } = new URL(writing.page.url());
  await typeAfter(writing, '走访的次数骗不了人。', '一。');
  await toList(writing.page);
  await writing.page.getByRole('link', { name: '九分在落实' }).click();
  await expect(writing.text.getByText('骗不了人。一。')).toBeVisible();
  await typeAfter(writing, '骗不了人。一。', '二。');
  await writing.page.close({ runBeforeUnload: true });
  const other = WritingPage.on(await open(`notebook.html${hash}`));
  await expect(other.text.getByText('骗不了人。一。二。')).toBeVisible();
});

test('what says that the draft is ready goes as soon as one writes on', async ({ writing }) => {
  const toast = writing.page.locator('.toast');
  await expect(toast).toContainText('底稿排好了');
  // It would stay as long as the pointer is on it.
  await toast.hover();
  await writing.text.focus();
  await writing.page.keyboard.press('Control+End');
  await expect(toast).toHaveCount(1);
  await writing.page.keyboard.type('接着写');
  await expect(toast).toHaveCount(0);
});

test('undo outside of the text takes back what was typed last, not the sitting', async ({ writing }) => {
  await typeAfter(writing, '走访的次数骗不了人。', '脚步也是。');
  await writing.saved();
  await expect(writing.page.locator('.toast')).toHaveCount(0);
  await writing.page.getByRole('button', { name: '连续' }).click();
  await writing.page.keyboard.press('Control+z');
  await expect(writing.text.getByText('脚步也是。')).toHaveCount(0);
  expect((await writing.blocks())[0]).toBe('九分在落实');
  await expect(writing.text.locator('.quotation')).toHaveCount(7);
});

test('undo outside of the text, right after it was made, doesn’t take the document away', async ({ writing }) => {
  await expect(writing.page.locator('.toast')).toContainText('底稿排好了');
  await expect(writing.page.locator('.toast').getByRole('button', { name: '撤销' })).toHaveCount(0);
  await writing.page.getByRole('button', { name: '连续' }).click();
  await writing.page.keyboard.press('Control+z');
  await writing.page.getByRole('searchbox').first().click();
  await writing.page.keyboard.press('Control+z');
  // What is written now is saved after whatever the keys had taken back.
  await typeAfter(writing, '走访的次数骗不了人。', '还在。');
  await writing.saved();
  await expect(writing.page.getByText('这篇在回收站里。')).toHaveCount(0);
  await expect(writing.text.locator('.quotation')).toHaveCount(7);
});

test('the other window has what is typed here at once; both type, and nothing is lost', async ({ writing, again }) => {
  const other = await again();
  await typeAfter(writing, '走访的次数骗不了人。', '甲写的。');
  await expect(other.text.getByText('甲写的。')).toBeVisible();
  await typeAfter(writing, '走访的次数骗不了人。', '甲又写。');
  await typeAfter(other, '我手上的清单，九分在后面。', '乙写的。');
  await writing.saved();
  await other.saved();
  for (const window of [writing, other]) {
    await expect(window.text.getByText('甲又写。')).toBeVisible();
    await expect(window.text.getByText('九分在后面。乙写的。')).toBeVisible();
  }
});

test(
  'of one paragraph that both rewrite, both versions stand there, and that is said',
  { tag: '@long' },
  async ({ writing, again }) => {
    const other = await again();
    // The one goes on typing until the other one's words have come. Both are there before: what it saves on the way would come into the other one's window first.
    for (const { text, page } of [other, writing]) {
      await text.getByText('走访的次数骗不了人。').click();
      await page.keyboard.press('End');
    }
    const typing = other.page.keyboard.type('乙那样写。'.repeat(8), { delay: 100 });
    await writing.page.keyboard.type('甲这样写。');
    await typing;
    for (const window of [writing, other]) {
      await expect(window.text.getByText('甲这样写。')).toBeVisible();
      await expect(window.text.getByText('乙那样写。'.repeat(8))).toBeVisible();
    }
    const said = async (): Promise<number[]> =>
      Promise.all([writing, other].map(({ page }) => page.getByRole('heading', { name: '另一个窗口也在写' }).count()));
    await expect.poll(async () => Math.max(...(await said()))).toBeGreaterThan(0);
  },
);

test('the list is searched as one types, a document is duplicated, deleted and put back', async ({ writing }) => {
  const { page, documents } = writing;
  await toList(page);
  await expect(documents).toHaveCount(1);
  await page.getByRole('button', { name: '复制：九分在落实' }).click();
  await expect(documents).toHaveCount(2);
  await expect(documents.first()).toContainText('九分在落实（副本）');
  const search = page.getByRole('searchbox', { name: '找心得' });
  await search.fill('副本');
  await expect(documents).toHaveCount(1);
  await search.fill('骗不了人');
  await expect(documents).toHaveCount(2);
  await search.fill('没有这个词');
  await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
  await search.fill('理论武装');
  await expect(documents).toHaveCount(2);
  await search.fill('');
  await page.getByRole('button', { name: '删除：九分在落实（副本）' }).click();
  await expect(documents).toHaveCount(1);
  // Until then it is that of the copying.
  await expect(page.locator('.toast')).toContainText('已删除');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(documents).toHaveCount(2);
});

test('a note that is changed is told at its place; updating puts the words in, keeping leaves them', async ({
  writing,
  open,
}) => {
  await writing.saved();
  const notes = await open('notebook.html#notes');
  const edit = async (quote: string, shown: string, text: string): Promise<void> => {
    const card = notes.locator('article[data-note]', { hasText: quote });
    await card.getByRole('button', { name: shown }).click();
    await notes.keyboard.press('Control+a');
    await notes.keyboard.type(text);
    await notes.keyboard.press('Control+Enter');
  };
  await edit('干得好不好', '这句话让你想到了什么？', '去问群众。');
  await writing.page.bringToFront();
  await expect(writing.changed).toHaveCount(1);
  await expect(writing.changed).toContainText('感悟改过');
  // Told at its place, too: the mark stands before its quotation, and leads to what is said of it.
  const mark = writing.text.getByRole('button', { name: '这条笔记后来改过' });
  await expect(mark).toHaveCount(1);
  expect(await mark.evaluate((one) => one.nextElementSibling?.textContent)).toContain('干得好不好');
  await mark.click();
  await expect(writing.changed).toBeFocused();
  await mark.focus();
  await writing.page.keyboard.press('Enter');
  await expect(writing.changed).toBeFocused();
  const wide = writing.page.viewportSize()!;
  await writing.page.setViewportSize({ width: 360, height: 720 });
  await writing.page.getByRole('button', { name: '正文', exact: true }).click();
  const box = (await mark.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  await mark.click();
  await expect(writing.changed).toBeFocused();
  await writing.page.setViewportSize(wide);
  await writing.changed.getByRole('button', { name: '跟着改' }).click();
  await expect(writing.text.getByText('去问群众。')).toBeVisible();
  await expect(writing.changed).toHaveCount(0);
  // In the text, undo takes it out again; the note is then as it was there, and nothing is told.
  await notes.bringToFront();
  await notes
    .locator('article[data-note]', { hasText: '好风气不会一劳永逸' })
    .getByRole('button', { name: '这句话让你想到了什么？' })
    .click();
  await notes.keyboard.type('松一寸就退一尺。');
  await notes.keyboard.press('Control+Enter');
  await writing.page.bringToFront();
  await writing.changed.getByRole('button', { name: '保持原样' }).click();
  await expect(writing.changed).toHaveCount(0);
  await expect(writing.text.getByText('松一寸就退一尺。')).toHaveCount(0);
});

test('a note dragged onto the text lands whole between blocks, wherever it is let go', async ({ writing }) => {
  const before = await writing.blocks();
  const { mouse } = writing.page;
  const slip = writing.page.locator('.slip').first();
  const onto = async (target: Locator): Promise<void> => {
    // Not under the bar, which stays.
    await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const [from, to] = [(await slip.boundingBox())!, (await target.boundingBox())!];
    await mouse.move(from.x + 60, from.y + 20);
    await mouse.down();
    await mouse.move(from.x + 90, from.y + 30, { steps: 4 });
    await mouse.move(to.x + to.width / 2, to.y + 12, { steps: 12 });
    await mouse.up();
  };
  for (const target of [
    writing.text.getByText('走访的次数骗不了人。'),
    writing.text.locator('.quotation .locked').first(),
    writing.text.locator('.doc-prompt').first(),
  ]) {
    const count = await writing.text.locator('.quotation').count();
    await onto(target);
    await expect(writing.text.locator('.quotation')).toHaveCount(count + 1);
  }
  const after = await writing.blocks();
  for (const block of before) expect(after).toContain(block);
  for (const quotation of await writing.text.locator('.quotation').all()) {
    await expect(quotation.locator('.lead-in')).not.toBeEmpty();
    await expect(quotation.locator('.gutter .icon')).toHaveCount(1);
  }
});

test('a prompt at the end of a page goes to the next one whole', async ({ writing }) => {
  await expect(writing.text.locator('.page-break')).not.toHaveCount(0);
  const prompts = writing.text.locator('.doc-prompt');
  const widths = () =>
    prompts.evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().width)))]);
  await expect.poll(async () => (await widths()).length).toBe(1);
  expect((await widths())[0]).toBeGreaterThan(300);
});

test('by Tab the text is a few keys away', async ({ writing }) => {
  await writing.text.waitFor();
  const skip = writing.page.getByRole('button', { name: '到正文' });
  await skip.focus();
  await expect(skip).toBeVisible();
  await writing.page.keyboard.press('Enter');
  await expect(writing.text).toBeFocused();
  expect(await writing.text.evaluate((one) => getComputedStyle(one).boxShadow)).toBe('none');
  await expect(writing.page.locator('.outline-tree button[tabindex="0"]')).toHaveCount(1);
});

test('set up of some days: it fits its column, begins with all there are, and says when none are', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const writing = WritingPage.on(await open('notebook.html#write/new'));
  const { page } = writing;
  await page.getByRole('button', { name: '一段日子' }).click();
  await expect(writing.contents).toContainText(`${inventedNotes.length} 条笔记`);
  const isCut = () => page.locator('.setup').evaluate((one) => one.scrollWidth > one.clientWidth);
  expect(await isCut()).toBe(false);
  await page.setViewportSize({ width: 360, height: 720 });
  expect(await isCut()).toBe(false);
  expect((await writing.contents.boundingBox())!.width).toBeGreaterThan(200);
  for (const name of ['从', '到']) await page.getByLabel(name, { exact: true }).fill('2001-01-01');
  await expect(writing.contents).toHaveText('这几天没有笔记');
});

test('composing again brings new notes and keeps what was written', async ({ writing, open }) => {
  await typeAfter(writing, '走访的次数骗不了人。', '我写的。');
  await writing.saved();
  const again = writing.page.getByRole('button', { name: '按现在的笔记重排' });
  await again.click();
  await expect(writing.page.locator('.toast')).toContainText('没有要重排的');

  const notes = await open('notebook.html#notes');
  const card = notes.locator('article[data-note]', { hasText: '干得好不好' });
  await card.hover();
  await card.getByRole('button', { name: '删除笔记' }).click();
  // It stays as long as the pointer is on it.
  await notes.locator('.toast').hover();
  await writing.page.bringToFront();
  await expect(writing.changed).toContainText('已删除');
  await again.click();
  await expect(writing.text.locator('.quotation')).toHaveCount(6);
  await expect(writing.text.getByText('我写的。')).toBeVisible();

  await notes.bringToFront();
  await notes.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await writing.page.bringToFront();
  await expect
    .poll(async () => {
      await again.click();
      return writing.text.locator('.quotation').count();
    })
    .toBe(7);
  await expect(writing.text.getByText('我写的。')).toBeVisible();
});

test(
  'undo in the text takes composing again back whole: done once more it does the same',
  { tag: '@long' },
  async ({ writing, open }) => {
    const { page } = writing;
    await writing.saved();
    const notes = await open('notebook.html#notes');
    const card = notes.locator('article[data-note]', { hasText: '干得好不好' });
    await card.hover();
    await card.getByRole('button', { name: '删除笔记' }).click();
    await page.bringToFront();
    await expect(writing.changed).toContainText('已删除');
    const again = page.getByRole('button', { name: '按现在的笔记重排' });
    const quotations = writing.text.locator('.quotation');
    await again.click();
    await expect(quotations).toHaveCount(6);
    await page.locator('.toast').getByRole('button', { name: '关闭' }).click();
    await page.keyboard.press('Control+z');
    await expect(quotations).toHaveCount(7);
    await writing.saved();
    await again.click();
    await expect(quotations).toHaveCount(6);
  },
);

test('taking a restored version back from its message leaves what was typed since', async ({ writing }) => {
  const { page } = writing;
  await typeAfter(writing, '走访的次数骗不了人。', '脚步也是。');
  await writing.saved();
  await page.locator('.versions > summary').click();
  await page
    .getByRole('button', { name: /^恢复：/ })
    .last()
    .click();
  await expect(writing.text.getByText('脚步也是。')).toHaveCount(0);
  await typeAfter(writing, '我手上的清单，九分在后面。', '后来写的。');
  await writing.saved();
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(writing.text.getByText('脚步也是。')).toBeVisible();
  await expect(writing.text.getByText('后来写的。')).toBeVisible();
});

test('a version is named, compared and gone back to, and that can be taken back', async ({ writing }) => {
  const { page } = writing;
  await page.locator('.versions summary').click();
  const name = page.getByRole('textbox', { name: '版本的名字' });
  await name.fill('交前');
  await name.press('Enter');
  await expect(page.locator('.versions li', { hasText: '交前' })).toBeVisible();
  await typeAfter(writing, '走访的次数骗不了人。', '改坏了。');
  await writing.saved();
  await page.getByRole('button', { name: '比较：交前' }).click();
  await expect(page.getByRole('region', { name: '与“交前”相比' })).toContainText('改坏了。');
  await page.getByRole('button', { name: '恢复：交前' }).click();
  await expect(writing.text.getByText('改坏了。')).toHaveCount(0);
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(writing.text.getByText('改坏了。')).toBeVisible();
  await page.getByRole('button', { name: '删除：交前' }).click();
  await expect(page.locator('.versions li', { hasText: '交前' })).toHaveCount(0);
});

test('what the checks notice is gone to, and let stand for good', async ({ writing }) => {
  const { page } = writing;
  await expect(writing.findings.first()).toContainText('还缺你自己的话');
  await page.getByRole('button', { name: '第 2 处' }).click();
  await expect(writing.text).toBeFocused();
  await typeAfter(writing, '走访的次数骗不了人。', '脚步,也骗不了人。');
  // Found in what was typed just now: others may have stood there before.
  const stand = page.getByRole('button', { name: /^就这样：标点可能有误/ }).first();
  await expect(stand).toBeVisible();
  const before = await writing.findings.count();
  await stand.click();
  await expect(page.getByText('1 处已看过')).toBeVisible();
  await writing.saved();
  await page.reload();
  await expect(page.getByText('1 处已看过')).toBeVisible();
  await page.getByRole('button', { name: '重新提醒' }).click();
  await expect(writing.findings).toHaveCount(before);
});

test('nothing but the text: Ctrl+Shift+F, and Esc leaves', async ({ writing }) => {
  const { page } = writing;
  const outline = page.getByRole('complementary', { name: '提纲与笔记' });
  await writing.text.getByText('走访的次数骗不了人。').click();
  await page.keyboard.press('Control+Shift+f');
  await expect(outline).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(outline).toBeVisible();
});

test('narrow, one side is shown at a time', async ({ writing }) => {
  const { page } = writing;
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(writing.text).toBeVisible();
  // What is over the text leaves most of the window to it.
  const bar = page.getByRole('region', { name: '保存与交稿' });
  expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(740 / 4.5);
  const checks = page.getByRole('complementary', { name: '检查与版本' });
  await expect(checks).toBeHidden();
  await page.getByRole('button', { name: '检查与版本' }).click();
  await expect(checks).toBeVisible();
  await expect(writing.text).toBeHidden();
  await page.getByRole('button', { name: '第 1 处' }).click();
  await expect(writing.text).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a document of a newer Zhaji is named and can’t be opened', async ({ writing, bare, open }) => {
  await writing.saved();
  const { hash } = new URL(writing.page.url());
  await writing.page.close();
  await putInRow(bare, hash.split('/')[1]!, { version: 2 });
  const page = await open('notebook.html#write');
  await expect(page.getByText('“九分在落实”是更新版本的札记写的')).toBeVisible();
  await expect(page.locator('.document-list > li')).toHaveCount(0);
  await page.goto(page.url().replace(/#.*/, hash));
  await expect(page.getByRole('heading', { name: '“九分在落实”是更新版本的札记写的' })).toBeVisible();
});

test('whose template is gone is not composed again by another one, and that is said', async ({
  writing,
  bare,
  open,
}) => {
  const { hash } = new URL(writing.page.url());
  await writing.saved();
  await writing.page.close();
  await putInRow(bare, hash.split('/')[1]!, { templateId: 'own-and-deleted' });
  const other = WritingPage.on(await open(`notebook.html${hash}`));
  await other.text.waitFor();
  await expect(other.page.locator('.template-gone')).toContainText('模板已经不在了');
  await expect(other.page.getByRole('button', { name: '按现在的笔记重排' })).toHaveCount(0);
});

test('footnotes by key: in the sentence, written, left; numbered anew by one before; gone with the words around them, undone, and there when it is opened again', async ({
  writing,
  again,
}) => {
  const { page } = writing;
  const { keyboard } = page;
  await typeAfter(writing, '下月起每周走访两户', '');
  await keyboard.press('Enter');
  await keyboard.type('走访之前先看台账。');
  for (let step = 0; step < 5; step++) await keyboard.press('ArrowLeft');
  await keyboard.press('Control+Alt+f');
  await keyboard.type('台账在街道。');
  await keyboard.press('Enter');
  await keyboard.type('一看');
  const marks = writing.text.locator('.footnote-mark');
  const shown = async (): Promise<string[]> =>
    (
      await writing.text
        .locator('p')
        .filter({ hasText: '看台账' })
        .or(writing.text.locator('.footnote'))
        .allTextContents()
    ).map((text) => text.trim());
  await expect(marks).toHaveText(['1']);
  expect(await shown()).toEqual(['走访之前1一看先看台账。', '台账在街道。']);
  await keyboard.press('Home');
  for (let step = 0; step < 2; step++) await keyboard.press('ArrowRight');
  await keyboard.press('Control+Alt+f');
  await keyboard.type('每周两户。');
  await keyboard.press('Escape');
  await expect(marks).toHaveText(['1', '2']);
  const both = ['走访1之前2一看先看台账。', '每周两户。', '台账在街道。'];
  expect(await shown()).toEqual(both);
  for (let step = 0; step < 4; step++) await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Delete');
  await expect(marks).toHaveText(['1']);
  await keyboard.press('Control+z');
  await expect(marks).toHaveText(['1', '2']);
  expect(await shown()).toEqual(both);
  await writing.saved();
  const other = await again();
  await expect(other.text.locator('.footnote-mark')).toHaveText(['1', '2']);
  await page.reload();
  await expect(marks).toHaveText(['1', '2']);
  expect(await shown()).toEqual(both);
});
