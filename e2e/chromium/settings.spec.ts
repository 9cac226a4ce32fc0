import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Settings take effect at once, in every page that is open. */

const PASSAGE = '态度决定方向，感情决定温度。';

test.beforeEach(async ({ keep }) => keep(inventedNotes));

test('language and appearance change at once in every open page', async ({ open, openPanel, page }) => {
  await page.goto(addresses.people);
  const panel = (await openPanel(addresses.people)).page;
  const notes = await open('notebook.html#notes');
  const settings = await open('notebook.html#settings');
  const all = [panel, notes, settings];
  for (const one of all) await expect(one.locator('html')).toHaveAttribute('lang', 'zh-Hans');

  await settings.getByRole('button', { name: 'English' }).click();
  for (const one of all) await expect(one.locator('html')).toHaveAttribute('lang', 'en');
  await expect(settings.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(notes.getByRole('link', { name: 'All notes' })).toBeVisible();
  await expect(panel.locator('.panel-foot')).toContainText('7 notes');

  await settings.getByRole('button', { name: 'Dark' }).click();
  const grounds = all.map((one) => () => one.evaluate(() => getComputedStyle(document.body).backgroundColor));
  for (const one of all) await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await Promise.all(grounds.map((ground) => ground()));
  await settings.getByRole('button', { name: 'Light' }).click();
  for (const one of all) await expect(one.locator('html')).toHaveAttribute('data-theme', 'light');
  for (const [index, ground] of grounds.entries()) await expect.poll(ground).not.toBe(dark[index]);

  // As they were left, after a new start.
  await notes.reload();
  await expect(notes.locator('html')).toHaveAttribute('lang', 'en');
  await expect(notes.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the page that is read follows too: its toolbar speaks the language that was chosen', async ({
  open,
  page,
  reader,
}) => {
  await page.goto(addresses.people);
  const settings = await open('notebook.html#settings');
  await settings.getByRole('button', { name: 'English' }).click();
  await expect(settings.locator('html')).toHaveAttribute('lang', 'en');
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/Keep/);
});

test('with keys off no key keeps anything, and the mouse still does', async ({ open, page, reader, notebook }) => {
  await page.goto(addresses.people);
  await expect.poll(async () => Object.values(await painted(page)).flat().length).toBe(7);
  const settings = await open('notebook.html#settings');
  await settings.getByRole('switch', { name: '按键划线' }).click();
  await expect(settings.getByRole('switch', { name: '按键划线' })).not.toBeChecked();
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await reader.toolbar();
  // Heard of here too: no key is named any more.
  await expect.poll(async () => (await reader.shadow.text()) ?? '').not.toMatch(/划线\s*H/);
  for (const key of ['h', '1', '0', 'n']) await page.keyboard.press(key);
  await reader.toolbar();
  expect(await notebook.notes()).toHaveLength(7);
  await reader.shadow.click({ tag: 'button', name: '划线' });
  await expect.poll(() => notebook.quotes()).toContain(PASSAGE);
  // Nor was anything kept before, by a key that took longer.
  expect(await notebook.notes()).toHaveLength(8);

  await settings.reload();
  await expect(settings.getByRole('switch', { name: '按键划线' })).not.toBeChecked();
});

test('a key that was changed does what the old one did, here and in the hints, and the old one does nothing', async ({
  open,
  page,
  reader,
  notebook,
}) => {
  await page.goto(addresses.people);
  await expect.poll(async () => Object.values(await painted(page)).flat().length).toBe(7);
  const settings = await open('notebook.html#settings');
  const field = (name: string) => settings.getByRole('textbox', { name, exact: true });
  // By keyboard alone, as it would be done.
  await settings.getByRole('switch', { name: '按键划线' }).focus();
  await settings.keyboard.press('Tab');
  await expect(field('划线')).toBeFocused();
  await settings.keyboard.press('n');
  await expect(settings.getByText('N 已经给了“划线并写感悟”')).toBeVisible();
  await expect(field('划线')).toHaveValue('H');
  await settings.keyboard.press('k');
  await expect(field('划线')).toHaveValue('K');
  await field('撤销').press('u');
  await expect(field('撤销')).toHaveValue('U');

  await page.bringToFront();
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/划线\s*K/);
  await page.keyboard.press('h');
  await reader.toolbar();
  expect(await notebook.notes()).toHaveLength(7);
  await reader.pressOnToolbar('k');
  await expect.poll(() => notebook.quotes()).toContain(PASSAGE);
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/撤销\s*U/);
  await page.keyboard.press('z');
  await page.keyboard.press('u');
  await expect.poll(() => notebook.quotes()).not.toContain(PASSAGE);

  await settings.reload();
  await expect(field('划线')).toHaveValue('K');
  await settings.getByRole('button', { name: '恢复原来的按键' }).click();
  await expect(field('划线')).toHaveValue('H');
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/划线\s*H/);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toContain(PASSAGE);
});

test('the signature that is set stands under the study notes', async ({ open }) => {
  const page = await open('notebook.html#settings');
  await page.getByLabel('姓名').fill('林见川');
  await page.getByLabel('单位', { exact: true }).fill('望江区政务服务中心');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: '心得' }).click();
  // The address is told apart from the click.
  await expect(page).toHaveURL(/#write$/);
  await page.goto(page.url().replace('#write', '#write/new'));
  await expect(page.locator('.a4 .signature')).toHaveText('望江区政务服务中心　林见川');
});
