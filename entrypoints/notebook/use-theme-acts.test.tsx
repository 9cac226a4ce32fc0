import 'fake-indexeddb/auto';
import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Acts } from '@/components/shell/use-acts';
import { allNotes } from '@/utils/storage/all-notes';
import { createTheme } from '@/utils/storage/create-theme';
import { editTheme } from '@/utils/storage/edit-theme';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { useThemeActs } from './use-theme-acts';

/** Acts by a page that sees nothing of what comes of them: with many notes it is drawn anew only after a while. */
async function unseeing() {
  const notebook = freshNotebook();
  const { themeId } = await createTheme(notebook, { name: { zh: '河湖' } });
  await editTheme(notebook, themeId, { keywords: { zh: ['河长', '治水', '巡河', '清淤'] } });
  const { themes } = await allNotes(notebook);
  const works: Promise<unknown>[] = [];
  const run = (work: Parameters<Acts['act']>[0]): Promise<never> => {
    const done: Promise<unknown> = work({});
    works.push(done);
    return done as Promise<never>;
  };
  const attempt: Acts['attempt'] = async (work) => {
    await run(work);
    return null;
  };
  const acts = { act: run, attempt, show() {} } as Partial<Acts>;
  const { result } = renderHook(() => useThemeActs(notebook, acts as Acts, themes));
  const now = async () => {
    await Promise.all(works);
    return (await allNotes(notebook)).themes[0]!;
  };
  return { acts: result.current, theme: themes[0]!, now };
}

test('words that are taken away quickly are all gone, and what is added comes to those that are left', async () => {
  const { acts, theme, now } = await unseeing();
  for (const text of ['河长', '治水', '巡河']) acts.removeWord(theme, { lang: 'zh', text, notes: 0 });
  acts.addWords(theme, ['河道'], []);
  expect((await now()).keywords).toEqual({ zh: ['清淤', '河道'] });
});

test('a name in one language leaves the other as it is by now; the last one is not taken away', async () => {
  const { acts, theme, now } = await unseeing();
  expect(await acts.rename(theme, { en: 'Rivers' })).toBeNull();
  expect(await acts.rename(theme, { zh: '江河' })).toBeNull();
  expect((await now()).name).toEqual({ zh: '江河', en: 'Rivers' });
  expect(await acts.rename(theme, { zh: '' })).toBe('主题要有个名字。');
});
