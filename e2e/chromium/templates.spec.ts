import { axeViolations } from '../fixtures/axe-violations.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { said, TemplatesPage } from '../parts/templates-page.ts';

/* Templates of the reader's own: copied, edited, put in order, taken out and in as files, by keys alone and each taken back; files that are none are refused by name. */

const test = base.extend<{ templates: TemplatesPage }>({
  templates: async ({ keep, open }, use) => {
    await keep([]);
    const templates = new TemplatesPage(await open('notebook.html#write/templates'));
    await templates.builtIn.first().waitFor();
    await use(templates);
  },
});
const READING = '读书笔记';
const SECTIONS = ['文章信息', '内容梗概', '原文摘录与批注', '感想与启发'];
const [SOURCES = '', SUMMARY = '', QUOTES = '', THOUGHTS = ''] = SECTIONS;
const COPY = `${READING} 2`;

/** Opens a copy of the reading notes, as a button of the list does. */
async function editCopy(templates: TemplatesPage): Promise<void> {
  await templates.button('editCopy', { name: READING }).click();
  await expect(templates.title).toHaveText(COPY);
}

test('by keys alone: a copy of what is built in is named, its sections put in order, removed and written, each taken back', async ({
  templates,
  open,
}) => {
  const { page } = templates;
  const { keyboard } = page;
  await tabTo(templates.button('editCopy', { name: READING }));
  await keyboard.press('Enter');
  await expect(templates.title).toHaveText(COPY);
  await expect(templates.title).toBeFocused();
  await expect(templates.message).toContainText(said('copied', { name: COPY }));

  await tabTo(templates.field('name'));
  await keyboard.press('Control+a');
  await keyboard.type('院坝读书');
  // The heading follows at once; what is typed is kept when the field is left.
  await expect(templates.title).toHaveText('院坝读书');

  await tabTo(templates.section(SOURCES));
  await keyboard.press('Alt+ArrowDown');
  await expect(templates.sections).toHaveText([SUMMARY, SOURCES, QUOTES, THOUGHTS]);
  await expect(templates.message).toContainText(said('sectionMoved', { name: SOURCES, n: 2 }));
  await expect(templates.section(SOURCES)).toBeFocused();
  await expect(templates.headings.first()).toContainText(`一、${SUMMARY}`);
  await keyboard.press('Alt+ArrowUp');
  await expect(templates.sections).toHaveText(SECTIONS);
  await expect(templates.section(SOURCES)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(templates.sections).toHaveText([SUMMARY, SOURCES, QUOTES, THOUGHTS]);
  await keyboard.press('Control+z');
  await expect(templates.sections).toHaveText(SECTIONS);

  // In a hurry each is an act of its own, and the focus goes with the section.
  await expect(templates.section(SOURCES)).toBeFocused();
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Control+z', 'Control+z'])
    await keyboard.press(key, { delay: 0 });
  await expect(templates.sections).toHaveText([SUMMARY, SOURCES, QUOTES, THOUGHTS]);
  await expect(templates.section(SOURCES)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(templates.sections).toHaveText(SECTIONS);

  await keyboard.press('ArrowDown');
  await expect(templates.section(SUMMARY)).toBeFocused();
  await keyboard.press('Delete');
  await expect(templates.sections).toHaveText([SOURCES, QUOTES, THOUGHTS]);
  await expect(templates.section(QUOTES)).toBeFocused();
  await expect(page.locator('.shares-sum')).toContainText(said('sharesLeft', { sum: 80, rest: 20 }));
  await keyboard.press('Control+z');
  await expect(templates.sections).toHaveText(SECTIONS);
  await expect(page.locator('.shares-sum')).toContainText(said('sharesWhole'));

  await tabTo(templates.button('addSection'));
  await keyboard.press('Enter');
  await expect(templates.sections).toHaveText([...SECTIONS, said('noHeading')]);
  await tabTo(templates.field('heading'));
  await keyboard.type('今后打算');
  await tabTo(templates.field('aliases'));
  await keyboard.type('下一步、努力方向、');
  await tabTo(templates.field('kind'));
  // Of what goes in, the next after own words that are yet to be written.
  await keyboard.press('ArrowDown');
  await expect(templates.field('kind')).toHaveValue('applications');
  await tabTo(templates.field('share'));
  await keyboard.press('Control+a');
  await keyboard.type('15');
  await expect(templates.headings.last()).toContainText('五、今后打算');
  await expect(page.locator('.shares-sum')).toContainText(said('sharesOver', { sum: 115, rest: 15 }));
  await keyboard.press('Tab');

  // Kept: there in another window, and after this one is gone.
  const other = new TemplatesPage(await open(`notebook.html${new URL(page.url()).hash}`));
  await other.section('今后打算').click();
  await expect(other.field('share')).toHaveValue('15');
  await page.bringToFront();
  await page.reload();
  await expect(templates.sections).toHaveText([...SECTIONS, '今后打算']);
  await expect(templates.title).toHaveText('院坝读书');
  await templates.section('今后打算').click();
  await expect(templates.field('aliases')).toHaveValue('下一步、努力方向');
  await expect(templates.field('share')).toHaveValue('15');
  expect(await axeViolations(page)).toEqual([]);
});

test('what was typed is saved when the typing pauses, and as the page is left at once', async ({ templates, open }) => {
  await editCopy(templates);
  const other = new TemplatesPage(await open(`notebook.html${new URL(templates.page.url()).hash}`));
  await templates.field('salutation').fill('各位街坊：');
  await expect(other.field('salutation')).toHaveValue('各位街坊：');
  // What is written in the other window comes here, beside what is being typed.
  await templates.field('titlePlain').press('End');
  await templates.page.keyboard.type('（一）');
  await other.field('name').fill('街坊夜读');
  await expect(templates.title).toHaveText('街坊夜读');
  await expect(templates.field('titlePlain')).toHaveValue('读书笔记（一）');
  await templates.field('salutation').fill('老街坊们：');
  await templates.page.evaluate(() => {
    location.hash = '#write/templates';
  });
  await expect(templates.own).toHaveText(['街坊夜读']);
  await expect(other.field('salutation')).toHaveValue('老街坊们：');
});

test('what an input method is composing is not saved before it has been', async ({ templates, open }) => {
  await editCopy(templates);
  const { page } = templates;
  const other = new TemplatesPage(await open(`notebook.html${new URL(page.url()).hash}`));
  await templates.field('name').focus();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'yetan', selectionStart: 5, selectionEnd: 5 });
  await expect(templates.title).toHaveText(`${COPY}yetan`);
  // Twice as long as it takes where nobody composes.
  await page.waitForTimeout(1_500);
  await expect(other.title).toHaveText(COPY);
  await session.send('Input.insertText', { text: '夜谈' });
  await expect(other.title).toHaveText(`${COPY}夜谈`);
});

test('a length that goes down is told and not kept; the one there was is back when it is left', async ({
  templates,
}) => {
  await editCopy(templates);
  const least = templates.page.getByLabel(said('least'), { exact: true }).first();
  await least.fill('9000');
  await expect(templates.page.getByRole('alert')).toContainText(said('rangeWrong'));
  await templates.field('name').focus();
  await expect(least).toHaveValue('500');
  await least.fill('800');
  await expect(templates.page.locator('.template-facts')).toContainText('800—1,500');
});

test('sections are dragged into order, and back by undo', async ({ templates }) => {
  await editCopy(templates);
  const row = (name: string) => templates.page.locator('.section-list > li', { hasText: name });
  await row(THOUGHTS)
    .locator('.grip')
    .dragTo(row(SOURCES), { targetPosition: { x: 100, y: 4 } });
  await expect(templates.sections).toHaveText([THOUGHTS, SOURCES, SUMMARY, QUOTES]);
  // Drawn at once, said once it is saved: until then the way back is that of the copying.
  await expect(templates.message).toContainText(said('sectionMoved', { name: THOUGHTS, n: 1 }));
  await templates.message.getByRole('button', { name: '撤销' }).click();
  await expect(templates.sections).toHaveText(SECTIONS);
});

test('a template is taken out as a file and in again beside itself; deleted, and brought back', async ({
  templates,
}) => {
  const { page } = templates;
  const { keyboard } = page;
  await editCopy(templates);
  const file = await templates.exported(templates.button('export'));
  expect(file.name).toMatch(/^读书笔记 2-\d{4}-\d\d-\d\d\.json$/);
  await tabTo(templates.link('allTemplates'));
  await keyboard.press('Enter');
  await expect(templates.own).toHaveText([COPY]);
  await expect(templates.title).toBeFocused();

  await templates.import(file, { ...file, name: '另一份.json' });
  await expect(templates.own).toHaveText([COPY, `${COPY} 2`, `${COPY} 3`]);
  const again = await templates.exported(templates.button('exportOne', { name: `${COPY} 3` }));
  expect(again.text).toBe(file.text.replace(`"${COPY}"`, `"${COPY} 3"`));
  // One act, whatever the number of files.
  await keyboard.press('Control+z');
  await expect(templates.own).toHaveText([COPY]);

  await tabTo(templates.button('deleteOne', { name: COPY }));
  await keyboard.press('Enter');
  await expect(templates.own).toHaveCount(0);
  await expect(page.getByRole('heading', { name: said('own') })).toBeFocused();
  await keyboard.press('Control+z');
  await expect(templates.own).toHaveText([COPY]);

  await tabTo(templates.link('editOne', { name: COPY }));
  await keyboard.press('Enter');
  await tabTo(templates.button('delete'));
  await keyboard.press('Enter');
  await expect(templates.title).toHaveText(said('templates'));
  await expect(templates.own).toHaveCount(0);
  await expect(templates.message).toContainText(said('deleted', { name: COPY }));
  await page.goBack();
  await expect(page.locator('.empty')).toContainText(said('noSuchTitle'));
});

test('files that are no templates are refused with their reason, and nothing is changed; good ones among them are taken', async ({
  templates,
}) => {
  const { page } = templates;
  await templates.button('duplicateOne', { name: READING }).click();
  await expect(templates.own).toHaveText([COPY]);
  const good = await templates.exported(templates.button('exportOne', { name: COPY }));
  const plain = JSON.parse(good.text) as { sections: object[] };
  const file = (name: string, part: object) => ({ name, text: JSON.stringify({ ...plain, ...part }) });
  const [section] = plain.sections;
  await templates.import(
    { name: '半截.json', text: good.text.slice(0, -20) },
    { name: '主题.json', text: '{"version":1,"themes":[]}' },
    file('新版.json', { version: 2 }),
    file('怪节.json', { sections: [{ ...section, heading: '附件', kind: 'iframe' }] }),
    file('超额.json', { sections: [{ ...section, heading: '附件', share: 40 }] }),
    { name: '巨大.json', text: JSON.stringify({ ...plain, note: 'x'.repeat(5_000_000) }) },
  );
  await expect(templates.refused).toHaveText([
    said('refused-not-json', { file: '半截.json' }),
    said('refused-no-template', { file: '主题.json' }),
    said('refused-newer', { file: '新版.json', found: 2 }),
    said('refused-unknown-kind', {
      file: '怪节.json',
      where: said('whereSection', { section: '附件' }),
      found: 'iframe',
    }),
    said('refused-wrong', {
      file: '超额.json',
      where: said('whereSection', { section: '附件' }),
      part: said('part-share'),
      found: '40',
    }),
    said('refused-too-big', { file: '巨大.json' }),
    said('nothingChanged'),
  ]);
  await expect(templates.own).toHaveText([COPY]);
  expect(await axeViolations(page)).toEqual([]);

  await templates.import(
    { name: '半截.json', text: '{' },
    file('怪名.json', { name: '<b>好</b>\u202e', __proto__: null }),
  );
  await expect(templates.own).toHaveText([COPY, '<b>好</b>']);
  await expect(templates.refused).toHaveText([said('refused-not-json', { file: '半截.json' })]);
  await templates.button('closeReport').click();
  await expect(templates.refused).toHaveCount(0);
});

test('without a template of one’s own it is said how one comes, and a new one is begun', async ({ templates }) => {
  const { page } = templates;
  await expect(page.locator('.empty')).toContainText(said('emptyTitle'));
  await expect(page.locator('.empty button')).toHaveText([said('create')]);
  await tabTo(templates.button('create'));
  await page.keyboard.press('Enter');
  await expect(templates.title).toHaveText(said('newName'));
  await expect(templates.sections).toHaveText([said('noHeading'), said('newOwnHeading'), said('newNextHeading')]);
});
