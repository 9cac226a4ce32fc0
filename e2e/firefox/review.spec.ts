import { expect, test } from '../fixtures/firefox-test.ts';
import { rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Review in Firefox: asked and graded by keys, taken back, and the badge on the button. */

test(
  'notes are asked by keys, a grade is taken back, and the button says how many wait',
  { tag: '@long' },
  async ({ notebook, firefox }) => {
    const quotes = ['一分部署，九分落实。', '理论上清醒，行动上才能坚定。', '好风气不会一劳永逸，松一寸就会退一尺。'];
    await notebook.put(rowsOf(quotes.map((quote) => ({ quote, remember: true }))));
    const own = await OwnPageInFirefox.open(firefox, 'notebook.html#review');
    const { keyboard } = own.page;
    await expect.poll(() => own.text('.begin-count')).toContain('3');
    await expect.poll(() => notebook.badge()).toBe('3');
    await own.page.locator('.begin-card a.solid').click();
    const progress = async (): Promise<number> => (await own.texts('.cord > .done')).length;
    const answer = async (grade: string): Promise<void> => {
      await expect.poll(() => own.text('.recall .acts')).not.toBe('');
      await keyboard.press(' ');
      await expect.poll(async () => (await own.texts('.grade')).length).toBe(4);
      await keyboard.press(grade as '4');
    };
    await answer('4');
    await expect.poll(progress).toBe(1);
    await expect.poll(() => notebook.badge()).toBe('2');
    await keyboard.press('z');
    await expect.poll(progress).toBe(0);
    await expect.poll(() => notebook.badge()).toBe('3');
    for (const done of [1, 2]) {
      await answer('4');
      await expect.poll(progress).toBe(done);
    }
    await answer('4');
    await expect.poll(() => own.text('.empty')).not.toBe('');
    await expect.poll(() => notebook.badge()).toBe('');
    await own.page.close();
  },
);
