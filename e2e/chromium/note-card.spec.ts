import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The card of a note, at its passage: the thought, the theme, removing. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const FIELD = { tag: 'textarea' };
const thoughts = async (notebook: { notes(): Promise<{ thought: string }[]> }): Promise<string[]> =>
  (await notebook.notes()).map(({ thought }) => thought);

/** Writes a thought on the one note, which has none, in a window of its own that is closed again. */
async function writeElsewhere(
  chromium: { openOwnPage(path: string): Promise<Page> },
  notebook: { notes(): Promise<{ id: string }[]> },
  thought: string,
): Promise<void> {
  const { id } = (await notebook.notes())[0]!;
  const own = await chromium.openOwnPage('notebook.html');
  await own.evaluate(
    async ([id, thought]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
      };
      const argument = { table: 'notes', id, fields: { thought }, seen: { thought: '' } };
      await chrome.runtime.sendMessage({ call: 'saveWords', argument });
    },
    [id, thought],
  );
  await own.close();
}

test.describe('a thought written with the passage', () => {
  test.beforeEach(async ({ page, reader }) => {
    await page.goto(addresses.people);
    await selectText(page, PASSAGE);
    await reader.keepAndOpenField();
  });

  test('N keeps and opens the field; Ctrl+Enter saves', async ({ page, reader, notebook }) => {
    expect(await notebook.quotes()).toEqual([PASSAGE]);
    await page.keyboard.type('先把心放下去。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('再把事做起来。');
    await page.keyboard.press('Control+Enter');
    await reader.shadow.waitUntilGone(FIELD);
    await reader.shadow.waitFor({ name: /^感悟已保存/ });
    expect(await thoughts(notebook)).toEqual(['先把心放下去。\n再把事做起来。']);
  });

  test('the button saves', async ({ page, reader, notebook }) => {
    await page.keyboard.type('先把心放下去。');
    await reader.shadow.click({ tag: 'button', name: '保存' });
    await expect.poll(() => thoughts(notebook)).toEqual(['先把心放下去。']);
  });

  test('Escape saves the thought and closes the field, with the way back; the next one closes the card', async ({
    page,
    reader,
    notebook,
  }) => {
    await page.keyboard.type('为民不能挂在嘴边');
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(FIELD);
    await reader.shadow.waitFor({ name: /^感悟已保存/ });
    expect(await thoughts(notebook)).toEqual(['为民不能挂在嘴边']);
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(CARD);
    await page.keyboard.press('z');
    await expect.poll(() => thoughts(notebook)).toEqual(['']);
    expect((await painted(page))['zj0']).toEqual([PASSAGE]);
  });

  test('Escape twice in a hurry saves it as once: no window but this one has written', async ({
    page,
    reader,
    notebook,
  }) => {
    await page.keyboard.type('为民不能挂在嘴边');
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);
    await reader.shadow.waitUntilGone(FIELD);
    await reader.shadow.waitFor({ name: /^感悟已保存/ });
    expect(await thoughts(notebook)).toEqual(['为民不能挂在嘴边']);
  });

  test('the button leaves the thought as it was; the note stays', async ({ page, reader, notebook }) => {
    await page.keyboard.type('不要了');
    await reader.shadow.click({ tag: 'button', name: '取消' });
    await reader.shadow.waitUntilGone(FIELD);
    await reader.shadow.waitFor(CARD);
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(CARD);
    expect(await thoughts(notebook)).toEqual(['']);
    expect(await painted(page)).toEqual({ zj0: [PASSAGE] });
  });

  test('a click elsewhere saves what was typed', async ({ page, reader, notebook }) => {
    await page.keyboard.type('还没写完');
    await page.mouse.click(5, 300);
    await reader.shadow.waitUntilGone(CARD);
    await expect.poll(() => thoughts(notebook)).toEqual(['还没写完']);
  });

  test('closing the card, a reload, and closing the page save what was typed', async ({ page, reader, notebook }) => {
    await page.keyboard.type('甲');
    await reader.shadow.click({ tag: 'button', name: '关闭' });
    await expect.poll(() => thoughts(notebook)).toEqual(['甲']);

    await page.reload();
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
    await clickWords(page, '干部心里');
    await reader.shadow.click({ tag: 'button', name: '甲' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('乙');
    await page.reload();
    await expect.poll(() => thoughts(notebook)).toEqual(['甲乙']);
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });

    await clickWords(page, '干部心里');
    await reader.shadow.click({ tag: 'button', name: '甲乙' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('丙');
    // As a person closes a tab: the page is told.
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => thoughts(notebook)).toEqual(['甲乙丙']);
  });
});

test.describe('a note that is there', () => {
  test.beforeEach(async ({ page, reader }) => {
    await page.goto(addresses.people);
    await selectText(page, PASSAGE);
    await reader.pressOnToolbar('1');
    await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
    await clickWords(page, '干部心里');
    await reader.shadow.waitFor(CARD);
  });

  test('a click on the highlight points at it and opens its card; Escape closes both', async ({ page, reader }) => {
    expect(await painted(page)).toEqual({ zj1: [PASSAGE], zja: [PASSAGE] });
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(CARD);
    // The pointer still rests on it.
    expect(await painted(page)).toEqual({ zj1: [PASSAGE], zjh: [PASSAGE] });
    await page.mouse.move(5, 5);
    await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
  });

  test('its theme is changed, with undo', async ({ page, reader }) => {
    await reader.shadow.click({ tag: 'button', name: /^换主题/ });
    await reader.shadow.waitFor({ tag: 'input' });
    await page.keyboard.type('改革');
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).toEqual({ zj3: [PASSAGE], zja: [PASSAGE] });
    await reader.shadow.waitFor({ name: /已归入 改革创新/ });
    await page.keyboard.press('z');
    await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE], zja: [PASSAGE] });
  });

  test('it is taken out of its theme', async ({ page, reader, notebook }) => {
    await reader.shadow.click({ tag: 'button', name: /^换主题/ });
    await reader.shadow.click({ tag: 'li', name: '不归类' });
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE], zja: [PASSAGE] });
    expect((await notebook.notes())[0]?.themes).toEqual([]);
  });

  test('it is under several themes: one is added, one takes the place of another, a new one is made', async ({
    page,
    reader,
    notebook,
  }) => {
    const count = async (): Promise<number> => (await notebook.notes())[0]!.themes.length;
    await reader.shadow.click({ tag: 'button', name: '再加一个主题' });
    await reader.shadow.waitFor({ tag: 'input' });
    await page.keyboard.type('改革');
    await page.keyboard.press('Enter');
    await expect.poll(count).toBe(2);
    // The first one's colour.
    expect(await painted(page)).toEqual({ zj1: [PASSAGE], zja: [PASSAGE] });
    // On disk before the page has its answer: pressed while the list still stands, the button would close it.
    await reader.shadow.waitUntilGone({ tag: 'input' });
    await reader.shadow.click({ tag: 'button', name: '再加一个主题' });
    await reader.shadow.waitFor({ tag: 'input' });
    await page.keyboard.type('窗口服务');
    await page.keyboard.press('Enter');
    await expect.poll(count).toBe(3);
    await reader.shadow.waitFor({ tag: 'button', name: '换主题：窗口服务' });

    await reader.shadow.click({ tag: 'button', name: '换主题：理论武装' });
    await reader.shadow.click({ tag: 'li', name: '政治建设' });
    await expect.poll(() => painted(page)).toEqual({ zj2: [PASSAGE], zja: [PASSAGE] });
    await reader.shadow.click({ tag: 'button', name: '换主题：窗口服务' });
    await reader.shadow.click({ tag: 'li', name: '不归类' });
    await reader.shadow.waitFor({ name: /已移出 窗口服务/ });
    await expect.poll(count).toBe(2);
    await page.keyboard.press('z');
    await expect.poll(count).toBe(3);
  });

  test('how it will be used is written, edited, and taken back', async ({ page, reader, notebook }) => {
    const applications = async (): Promise<string[]> => (await notebook.notes()).map(({ application }) => application);
    await reader.shadow.click({ tag: 'button', name: '打算怎么用？' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.type('周五前答复');
    await page.keyboard.press('Control+Enter');
    await reader.shadow.waitFor({ name: /^应用已保存/ });
    expect(await applications()).toEqual(['周五前答复']);
    // The card stays: the thought can follow.
    await reader.shadow.click({ tag: 'button', name: '这句话让你想到了什么？' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.type('想到窗口');
    // Going over to the other field saves this one.
    await reader.shadow.click({ tag: 'button', name: '周五前答复' });
    await expect.poll(() => thoughts(notebook)).toEqual(['想到窗口']);
    await page.keyboard.type('每一件');
    await page.mouse.click(5, 300);
    await expect.poll(applications).toEqual(['周五前答复每一件']);
    await reader.shadow.waitFor({ name: /^应用已保存/ });
    await page.keyboard.press('z');
    await expect.poll(applications).toEqual(['周五前答复']);
  });

  test('words another window wrote meanwhile are not overwritten: both are shown, and can be kept', async ({
    page,
    reader,
    notebook,
    chromium,
  }, info) => {
    await reader.shadow.click({ tag: 'button', name: '这句话让你想到了什么？' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.type('这里写的');
    await writeElsewhere(chromium, notebook, '那边写的');
    await page.bringToFront();
    await page.keyboard.press('Control+Enter');
    await reader.shadow.waitFor({ tag: 'blockquote', name: '那边写的' });
    await reader.shadow.waitFor(FIELD);
    expect(await thoughts(notebook)).toEqual(['那边写的']);
    await page.screenshot({ path: info.outputPath('both.png') });
    await reader.shadow.click({ tag: 'button', name: '两个都留' });
    await expect.poll(() => thoughts(notebook)).toEqual(['那边写的\n这里写的']);
    await reader.shadow.waitUntilGone(FIELD);
  });

  test('a page that closes before it has seen what another window wrote keeps both', async ({
    page,
    reader,
    notebook,
    chromium,
  }) => {
    await reader.shadow.click({ tag: 'button', name: '这句话让你想到了什么？' });
    await reader.shadow.waitFor(FIELD);
    await page.keyboard.type('这里写的');
    await writeElsewhere(chromium, notebook, '那边写的');
    await page.close();
    await expect.poll(() => thoughts(notebook)).toEqual(['那边写的\n这里写的']);
  });

  test('Escape closes what is innermost: the list, then the card', async ({ page, reader }) => {
    await reader.shadow.click({ tag: 'button', name: /^换主题/ });
    await reader.shadow.waitFor({ tag: 'input' });
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone({ tag: 'input' });
    await reader.shadow.waitFor(CARD);
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(CARD);
  });

  test('it is removed, and comes back by undo as it was', async ({ page, reader, notebook }) => {
    await reader.shadow.click({ tag: 'button', name: '删除（可撤销）' });
    await reader.shadow.waitUntilGone(CARD);
    await expect.poll(() => painted(page)).toEqual({});
    expect(await notebook.notes()).toEqual([]);
    await reader.shadow.click({ tag: 'button', name: /^撤销/ });
    await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
    expect(await notebook.quotes()).toEqual([PASSAGE]);
  });

  test('words of our own card cannot be selected for keeping', async ({ page, reader, notebook }) => {
    const { x, y } = await reader.shadow.waitFor({ tag: 'span', name: /已保存$/ });
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    await notebook.offerIn(page);
    await reader.shadow.waitFor({ name: /^先选中一段文字/ });
    expect(await reader.shadow.shows({ tag: 'div', name: '划线工具' })).toBe(false);
    await page.keyboard.press('h');
    // Kept after that, were there anything: it is the second.
    await selectText(page, '感情决定温度');
    await reader.pressOnToolbar('h');
    expect(await notebook.quotes()).toEqual([PASSAGE, '感情决定温度'].toSorted());
  });
});

test('a passage that is kept already is no second note: its card opens, and a theme is added to it', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });

  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: '已经划过' });
  await reader.shadow.waitFor(CARD);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await page.keyboard.press('Escape');

  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('1');
  await reader.shadow.waitFor({ name: /^已经划过，归入 理论武装/ });
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE], zja: [PASSAGE] });
  await page.keyboard.press('Escape');
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('1');
  await reader.shadow.waitFor({ name: '已经划过' });
  await page.keyboard.press('Escape');

  await selectText(page, PASSAGE);
  await reader.keepUnder('窗口服务');
  await reader.shadow.waitFor({ name: /^已经划过，归入 窗口服务/ });
  await page.keyboard.press('Escape');

  await selectText(page, PASSAGE);
  await reader.keepAndOpenField();
  await page.keyboard.type('先把心放下去。');
  await page.keyboard.press('Escape');
  await expect.poll(() => thoughts(notebook)).toEqual(['先把心放下去。']);
  expect((await notebook.notes())[0]?.themes).toHaveLength(2);
  await page.keyboard.press('Escape');

  // What merely overlaps it is another note.
  await selectText(page, PASSAGE.slice(0, 8));
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.notes()).toHaveLength(2);
});

test('the message does not stand on the card', async ({ page, reader }) => {
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto(addresses.people);
  const paragraph = page.getByText('态度决定方向');
  const covered = async (): Promise<boolean> => {
    const [message] = (await reader.shadow.boxes('div')).filter(({ name }) => name.startsWith('已划线'));
    const [card] = await reader.shadow.boxes('section');
    if (!message || !card) throw new Error('The message and the card are to be seen together.');
    return (
      message.top < card.bottom && card.top < message.bottom && message.left < card.right && card.left < message.right
    );
  };
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  // So that there is room for the card below, down to the edge of the window.
  await paragraph.evaluate((at) => scrollBy({ top: at.getBoundingClientRect().top - 380, behavior: 'instant' }));
  await clickWords(page, '干部心里');
  await reader.shadow.waitFor(CARD);
  expect(await covered()).toBe(false);
  const [card] = await reader.shadow.boxes('section');
  // It would, in its usual place.
  expect(card?.bottom).toBeGreaterThan(600);
});

test('where notes overlap, the shorter one opens', async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, '态度决定方向，感情决定温度。干部心里装着谁');
  await reader.pressOnToolbar('1');
  await selectText(page, '感情决定温度');
  await reader.pressOnToolbar('2');
  await clickWords(page, '感情决定');
  await reader.shadow.waitFor(CARD);
  await expect.poll(async () => (await painted(page))['zja']).toEqual(['感情决定温度']);
  // And leads to the longer one, and back.
  for (const next of ['态度决定方向，感情决定温度。干部心里装着谁', '感情决定温度']) {
    await reader.shadow.click({ tag: 'button', name: '这里还有 1 条' });
    await expect.poll(async () => (await painted(page))['zja']).toEqual([next]);
  }
});

test('a link under a highlight still leads where it leads', async ({ page, reader, serve }) => {
  serve('http://www.news.cn/topic/qunzhong', '<!DOCTYPE html><title>群众</title><p>群众路线');
  await page.goto(addresses.xinhua);
  await selectText(page, '只有把立足点放在群众一边');
  await reader.pressOnToolbar('h');
  await page.getByRole('link', { name: '群众' }).nth(2).click();
  await expect(page).toHaveURL('http://www.news.cn/topic/qunzhong');
});
