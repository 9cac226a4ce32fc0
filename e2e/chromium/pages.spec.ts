import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { isLong } from '../fixtures/is-long.ts';
import { test } from '../fixtures/pages/pages-test.ts';

const run = promisify(execFile);

/** The lines of each page of a PDF, as they stand there. */
async function linesOfPages(pdf: string): Promise<string[][]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
}

test('what anybody may have written is text in the HTML file: nothing runs, nothing is asked for', async ({
  pages,
}) => {
  const what = { of: 'hostile' } as const;
  const { page, asked, said } = await pages.open(await pages.html(what));
  await page.waitForTimeout(200);
  expect(asked).toEqual([]);
  expect(said).toEqual([]);
  const read = await page.evaluate(() => {
    const all = document.querySelector('.pages')!.cloneNode(true) as Element;
    for (const call of all.querySelectorAll('.call')) call.remove();
    return [...all.querySelectorAll('h1, h2, h3, h4, p')].map((one) => one.textContent);
  });
  expect(read.join('')).toBe((await pages.texts(what)).join(''));
  // Its policy took its own styles.
  await expect(page.locator('h1')).toHaveCSS('text-align', 'center');
});

test('no payload in an HTML file runs, says or asks for anything', async ({ pages }) => {
  const files = await pages.payloads();
  expect(files.length).toBeGreaterThan(40);
  expect(await pages.openAll(files)).toEqual([]);
  // What would be heard if it did.
  const heard = await pages.openAll([
    ['alive', '<main class="pages"><p>x</p></main><img src="/a.png"><script>alert(1)</script>'],
  ]);
  expect(heard).toEqual(expect.arrayContaining(['alive: a dialog', expect.stringMatching(/^alive: http.*\/a\.png$/)]));
});

for (const of of ['notebook', 'notes', 'english', 'speech'] as const) {
  test(
    `the HTML file of ${of}: wide, narrow and dark without faults; nothing is wider than the window`,
    { tag: of === 'notes' || of === 'english' ? '@long' : [] },
    async ({ pages }) => {
      const { page, said } = await pages.open(await pages.html({ of }));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 900, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          // The quick run asks axe where there is least room, and in dark where there is most.
          if (isLong || width === (colorScheme === 'light' ? 360 : 1440)) expect(await axeViolations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
      expect(said).toEqual([]);
    },
  );
}

test('comments stand beside their paragraph where there is room, below it where there is none', async ({ pages }) => {
  const { page } = await pages.open(await pages.html({ of: 'speech' }));
  const boxes = async () => {
    const paragraph = (await page.locator('.beside p').first().boundingBox())!;
    const comment = (await page.locator('.comment').first().boundingBox())!;
    return { paragraph, comment };
  };
  await page.setViewportSize({ width: 1440, height: 900 });
  const wide = await boxes();
  expect(wide.comment.x).toBeGreaterThan(wide.paragraph.x + wide.paragraph.width);
  expect(Math.abs(wide.comment.y - wide.paragraph.y)).toBeLessThan(20);
  await page.setViewportSize({ width: 360, height: 900 });
  const narrow = await boxes();
  expect(narrow.comment.y).toBeGreaterThanOrEqual(narrow.paragraph.y + narrow.paragraph.height);
  // A call leads to its comment, and back.
  await page.locator('sup.call a').first().click();
  await expect(page.locator('.comment:target')).toHaveCount(1);
});

test('a call never begins a line: it stays with the last character of what it is on, at any width', async ({
  pages,
}) => {
  const { page } = await pages.open(await pages.html({ of: 'speech' }));
  for (let width = 300; width < 420; width += 3) {
    await page.setViewportSize({ width, height: 900 });
    const parted = await page.evaluate(() =>
      [...document.querySelectorAll('.beside sup.call')].flatMap((call) => {
        const before = call.previousSibling!;
        const range = document.createRange();
        const text = before.lastChild ?? before;
        range.setStart(text, text.textContent!.length - 1);
        range.setEnd(text, text.textContent!.length);
        const [last, sup] = [range.getBoundingClientRect(), call.getBoundingClientRect()];
        return Math.abs(last.right - sup.left) < 3 ? [] : [`${text.textContent} / ${call.textContent}`];
      }),
    );
    expect(parted, `${width} px`).toEqual([]);
  }
  // The same words when copied.
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('\u2060');
});

test('where a speech is from stands apart from its head and from its text, its lines together', async ({ pages }) => {
  const { page } = await pages.open(await pages.html({ of: 'speech' }));
  const gaps = await page.locator('.byline + .source, .byline + .source + .source').evaluateAll((sources) => {
    const rows = [sources[0]!.previousElementSibling!, ...sources, sources.at(-1)!.nextElementSibling!];
    const boxes = rows.map((row) => row.getBoundingClientRect());
    return boxes.slice(1).map(({ top }, at) => Math.round(top - boxes[at]!.bottom));
  });
  expect(gaps).toHaveLength(3);
  expect(gaps[0]).toBeGreaterThan(10);
  expect(gaps[1]).toBe(0);
  expect(gaps[2]).toBeGreaterThan(20);
});

test('an address is broken behind its marks, in a part that is longer than a line alone elsewhere; no date is torn', async ({
  pages,
}) => {
  const { page } = await pages.open(await pages.html({ of: 'notebook' }));
  for (let width = 330; width < 450; width += 5) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(() => {
      const breaks: string[] = [];
      const torn: string[] = [];
      for (const source of document.querySelectorAll('.source')) {
        const range = document.createRange();
        const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
        const tops: number[] = [];
        let text = '';
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (let at = 0; at < node.length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            tops.push(range.getBoundingClientRect().top);
          }
          text += node.data;
        }
        const isBroken = (at: number): boolean => tops[at]! - tops[at - 1]! > 9;
        for (const { index, 0: date } of text.matchAll(/（\d+年\d+月\d+日）/g))
          for (let at = index + 1; at < index + date.length; at++) if (isBroken(at)) torn.push(text);
        for (const { index, 0: address } of text.matchAll(/http\S+/g))
          for (let at = index + 1; at < index + address.length; at++)
            if (isBroken(at)) breaks.push(text.slice(index, at));
      }
      return { breaks, torn };
    });
    expect(found.torn, `${width} px`).toEqual([]);
    expect(found.breaks.length, `${width} px`).toBeGreaterThan(2);
    for (const before of found.breaks) expect(before, `${width} px`).toMatch(/[/?&=.-]$|\/0423\/0[0-9a-f]*$/);
  }
  // The same words when copied.
  expect(await page.evaluate(() => document.body.innerText)).toContain(
    'http://www.lanxi.example/n1/2026/0423/c64094-40707003.html?from=timeline&page=2',
  );
});

test('公文 on paper: 22 lines of 28 characters, numbers on the outer side', async ({ pages }, info) => {
  const { page } = await pages.open(await pages.html({ of: 'long', preset: 'official' }));
  const pdf = info.outputPath('long.pdf');
  await writeFile(pdf, await page.pdf({ preferCSSPageSize: true }));
  const all = await linesOfPages(pdf);
  // A page in the middle: all of it text, and its number.
  const lines = all[2]!;
  expect(lines).toHaveLength(23);
  expect(
    lines
      .slice(0, -1)
      .map((line) => line.length)
      .toSorted((a, b) => b - a)[0],
  ).toBe(28);
  expect(lines.at(-1)!.replaceAll(/\s/g, '')).toBe('—3—');
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-']);
  const numbers = [...stdout.matchAll(/xMin="([\d.]+)"[^>]*>(\d+)<\/word>/g)].map(([, x, n]) => [Number(n), Number(x)]);
  for (const [n, x] of numbers) {
    // 28 mm and a character from the left, 26 mm from the right.
    if (n! % 2 === 1) expect(x).toBeGreaterThan(450);
    else expect(x).toBeLessThan(140);
  }
  expect(numbers.length).toBe(all.length);
});

test('the preview is a sheet as wide as there is room, says how much is left out, and has no faults', async ({
  pages,
}) => {
  for (const width of [360, 900, 1440]) {
    await pages.page.setViewportSize({ width, height: 900 });
    await pages.preview({ of: 'speech' });
    const sheet = pages.page.locator('.page-preview .pages');
    await expect.poll(async () => (await sheet.boundingBox())!.width).toBeLessThanOrEqual(width);
    await expect.poll(async () => (await sheet.boundingBox())!.width).toBeGreaterThan(width * 0.6);
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(pages.page)).toEqual([]);
  }
  await pages.preview({ of: 'long' }, 20);
  await expect(pages.page.locator('.page-preview p.body')).toHaveCount(19);
  await expect(pages.page.locator('.page-preview-more')).toContainText('43');
});

test('printing: the pages and nothing else, in their layout; then all is as it was', async ({ pages }, info) => {
  const { page } = pages;
  // The browser's own dialog, which nothing here can press.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await pages.print({ of: 'long', preset: 'official' });
  await expect(page).toHaveTitle('长文');
  await expect(page.locator('.print-sheet')).toBeHidden();
  const pdf = info.outputPath('printed.pdf');
  await writeFile(pdf, await page.pdf({ preferCSSPageSize: true }));
  const all = await linesOfPages(pdf);
  expect(all[2]).toHaveLength(23);
  expect(all[2]!.at(-1)!.replaceAll(/\s/g, '')).toBe('—3—');
  expect(all.flat().join('')).not.toContain('Not on paper');
  expect(all[0]![0]).toBe('长文');
  // The browser told that it was done.
  await expect.poll(() => pages.printed()).toBe(1);
  await expect(page).toHaveTitle('pages');
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  // Only the names of fonts stay: to take them away would have all text on the page set anew (keep-font-faces.ts).
  const left = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.constructor.name)),
  );
  expect(left.filter((rule) => rule !== 'CSSFontFaceRule')).toEqual([]);
});

test('a speech with notes on paper: in ink on white whatever the screen has, comments below their paragraphs', async ({
  pages,
}, info) => {
  await pages.page.emulateMedia({ colorScheme: 'dark' });
  await pages.page.evaluate(() => {
    window.print = () => {};
  });
  await pages.print({ of: 'speech' });
  await expect(pages.page.locator('.print-sheet')).toHaveCount(1);
  await pages.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(pages.page.locator('.print-sheet p.body').first()).toHaveCSS('color', 'rgb(27, 34, 38)');
  const pdf = info.outputPath('speech.pdf');
  await writeFile(pdf, await pages.page.pdf({ preferCSSPageSize: true }));
  const text = (await linesOfPages(pdf)).flat().join('').replaceAll(/\s/g, '');
  for (const words of ['没有这三句', '从这个月起', '应用：每周五', '主题：为民服务', '未能定位的笔记'])
    expect(text).toContain(words);
});

test('what is copied arrives as rich text in an editable page', async ({ pages }) => {
  const { html, text } = await pages.clipboard({ of: 'notes', preset: 'official' });
  expect(text.startsWith('读进去')).toBe(true);
  const { page, asked, said } = await pages.open(
    '<!doctype html><meta charset="utf-8"><div contenteditable style="min-height:50px"></div>',
  );
  await page.locator('div').focus();
  await page.evaluate((markup) => document.execCommand('insertHTML', false, markup), html);
  const first = page.getByText('我学习了两篇讲话').first();
  await expect(first).toHaveCSS('font-size', '21.3333px');
  await expect(page.locator('div h1').first()).toContainText('一、');
  expect([asked, said]).toEqual([[], []]);
});

test('a title is found on the page as it is read, whatever it is broken at; no piece is wider than the window', async ({
  pages,
}) => {
  const { page } = await pages.open(await pages.html({ of: 'notes', preset: 'official' }));
  for (const width of [300, 360, 1440]) {
    await page.setViewportSize({ width, height: 760 });
    for (const words of ['读进去　做出来', '学习“读书与实干”座谈会讲话', '座谈会讲话的体会']) {
      const isFound = await page.evaluate((text) => {
        getSelection()!.removeAllRanges();
        return (globalThis as unknown as { find: (text: string) => boolean }).find(text);
      }, words);
      expect(isFound, `${words} at ${width} px`).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
