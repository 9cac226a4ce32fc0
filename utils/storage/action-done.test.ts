// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readSources } from '@/scripts/read-sources';
import { actionText } from '@/utils/i18n/action-text';
import { actionTexts } from '@/utils/i18n/action-texts';
import { actionDone } from './action-done';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { BOOKKEEPING } from './last-action';
import { setNoteTheme } from './set-note-theme';
import { trashNotes } from './trash-notes';
import { undoNaming } from './undo-naming';

test('each action of the reader that the log knows can be said', () => {
  const labels = readSources(['utils/storage'], /^(?!.*\.test\.).*\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/\blabel(?:: | = )((?:'[a-z-]+'(?: \| | = )?)+)/g)].flatMap(([, all = '']) =>
      [...all.matchAll(/'([a-z-]+)'/g)].map(([, label = '']) => label),
    ),
  );
  expect(labels.length).toBeGreaterThan(30);
  const wanted = labels.filter((label) => label !== 'undo' && !BOOKKEEPING.has(label));
  expect(wanted.filter((label) => !Object.hasOwn(actionTexts, `did-${label}`))).toEqual([]);
});

test('what is taken back, and done again, is named with how many notes and of which speech', async () => {
  const notebook = freshNotebook();
  for (const id of ['n1', 'n2', 'n3'])
    await keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });
  const said = async (actionId: string | null, locale: 'zh-CN' | 'en' = 'zh-CN') => {
    const done = await actionDone(notebook, actionId!);
    return done && actionText(done, locale);
  };
  const edited = await editNote(notebook, 'n1000000', { thought: '岸上的人。' });
  expect(await said(edited.actionId)).toBe('改写感悟（《在山水保护工作会议上的讲话》）');
  const trashed = await trashNotes(notebook, ['n1000000', 'n2000000', 'n3000000']);
  expect(await said(trashed.actionId)).toBe('删除 3 条笔记（《在山水保护工作会议上的讲话》）');
  const back = await undoNaming(notebook, trashed.actionId!);
  expect(back.what).toMatchObject({ label: 'trash-note', notes: 3 });
  expect(await said(back.actionId, 'en')).toBe('3 notes deleted (“在山水保护工作会议上的讲话”)');
  const { themeId } = await createTheme(notebook, { name: { zh: '修桥', en: 'Bridges' } });
  await setNoteTheme(notebook, 'n1000000', themeId);
  const gone = await deleteTheme(notebook, themeId);
  expect([await said(gone.actionId), await said(gone.actionId, 'en')]).toEqual([
    '删除主题（“修桥”）',
    'a theme deleted (“Bridges”)',
  ]);
  expect(await said('nothing')).toBeUndefined();
});
