import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* Selections that reach further than what was meant: what is kept is the words, and nothing beside them. */

const ADDRESS = 'http://www.gmw.cn/selections.htm';
const FIRST = '　　要把书读进去，把事做出来。';
const SECOND = '要一件一件地落实。';
const THIRD = '要日拱一卒，功不唐捐。';
const HTML = `<!DOCTYPE html><meta charset="utf-8"><title>选</title><h1>选</h1>
<div hidden>隐</div><p id="a">${FIRST}</p>
<table><tr><td><img alt="" width="90" height="40"></td></tr></table>
<script>'脚本'</script><style>p { line-height: 2 }</style><p style="font-size:0">0 a$ A* K</p>
<p id="b">${SECOND}</p>
<p id="c">${THIRD}</p>
<div style="height: 60px">&nbsp;</div>`;
const quotes = async (notebook: { notes(): Promise<{ quote: string }[]> }): Promise<string[]> =>
  (await notebook.notes()).map(({ quote }) => quote);
const boundary = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    return range ? `${range.endContainer.nodeName} ${range.endOffset}` : '';
  });

test.beforeEach(async ({ page, serve }) => {
  serve(ADDRESS, HTML);
  await page.goto(ADDRESS);
});

test('a triple click reaches into the next paragraph: its own is kept, without its indent', async ({
  page,
  reader,
  notebook,
}) => {
  await page.click('#b', { clickCount: 3, position: { x: 40, y: 16 } });
  // What is tried here: the selection ends at the beginning of the paragraph after it.
  expect(await boundary(page)).toBe('P 0');
  await reader.pressOnToolbar('h');
  await expect.poll(() => quotes(notebook)).toEqual([SECOND]);

  await page.click('#a', { clickCount: 3, position: { x: 80, y: 16 } });
  await reader.pressOnToolbar('h');
  await expect.poll(async () => (await quotes(notebook)).toSorted()).toEqual([SECOND, FIRST.trim()].toSorted());
});

test('a drag over a picture, an ad table, a script and noise keeps the words on both sides', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, '把事做出来', '一件一件地');
  await reader.pressOnToolbar('h');
  await expect.poll(() => quotes(notebook)).toEqual(['把事做出来。\n要一件一件地']);
});

test('all selected with our toolbar standing: the words of the page, without ours', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, '功不唐捐');
  await reader.toolbar();
  await page.keyboard.press('Control+a');
  await reader.toolbar();
  await reader.pressOnToolbar('h');
  await expect.poll(() => quotes(notebook)).toEqual([['选', FIRST.trim(), SECOND, THIRD].join('\n')]);
});

test.describe('H pressed before a selection by keys has settled keeps it, and not what was selected before', () => {
  const ALL = ['选', FIRST.trim(), SECOND, THIRD].join('\n');

  test('after the toolbar of the older one went', async ({ page, reader, notebook }) => {
    await selectText(page, '功不唐捐');
    await reader.toolbar();
    // As where the browser tells of it only after Control was let go: its release decides nothing then.
    await page.evaluate(() => {
      addEventListener('keyup', () => setTimeout(() => getSelection()?.selectAllChildren(document.body)), {
        once: true,
      });
    });
    // Seen in the page: from outside, a look may come after the toolbar is there again.
    const gone = page.evaluate(
      () =>
        new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            if (document.querySelector('zhaji-reader')) return;
            observer.disconnect();
            done();
          });
          observer.observe(document.documentElement, { childList: true });
        }),
    );
    await page.keyboard.press('Control');
    await gone;
    await page.keyboard.press('h');
    await expect.poll(() => quotes(notebook)).toEqual([ALL]);
  });

  test('before the page was told of it', async ({ page, reader, notebook }) => {
    await selectText(page, '功不唐捐');
    await reader.toolbar();
    // Keys that waited for a busy page come in one go, and what they change is told after them.
    const session = await page.context().newCDPSession(page);
    const press = (type: 'rawKeyDown' | 'keyUp', key: string, modifiers: number, commands: string[] = []) =>
      session.send('Input.dispatchKeyEvent', {
        type,
        key,
        code: `Key${key.toUpperCase()}`,
        windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
        modifiers,
        commands,
      });
    const busy = page.evaluate(() => {
      const end = performance.now() + 500;
      while (performance.now() < end);
    });
    await Promise.all([
      busy,
      press('rawKeyDown', 'a', 2, ['selectAll']),
      press('keyUp', 'a', 0),
      press('rawKeyDown', 'h', 0),
      press('keyUp', 'h', 0),
    ]);
    await expect.poll(() => quotes(notebook)).toEqual([ALL]);
  });

  test('before anything of ours is in the page', async ({ page, notebook }) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('h');
    await expect.poll(() => quotes(notebook)).toEqual([ALL]);
  });
});

test('from hidden text to the beginning of a paragraph', async ({ page, reader, notebook }) => {
  // By keys, as no mouse can begin there; Shift makes it the reader's. It ends before the first character of a paragraph.
  await page.evaluate(() => {
    const hidden = document.querySelector('[hidden]')!.firstChild!;
    getSelection()?.setBaseAndExtent(hidden, 0, document.querySelector('#b')!.firstChild!, 1);
  });
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await boundary(page)).toBe('P 0');
  await reader.pressOnToolbar('h');
  await expect.poll(() => quotes(notebook)).toEqual([FIRST.trim()]);
});
