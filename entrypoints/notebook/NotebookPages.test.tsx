import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/preact';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '@/components/fixtures/axe-problems';
import { show } from '@/components/fixtures/show';
import { Settings } from '@/utils/model/settings';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { NotebookPages } from './NotebookPages';

/** One that opens, and of which nothing can be read. */
async function unreadable() {
  const notebook = freshNotebook();
  await notebook.ready;
  const broken = () => Promise.reject(new DOMException('corrupt', 'UnknownError'));
  for (const table of notebook.db.tables) vi.spyOn(table, 'toArray').mockImplementation(broken as never);
  vi.spyOn(notebook.db, 'transaction').mockImplementation(broken as never);
  return notebook;
}
const settings = v.parse(Settings, {});
const TITLE = '笔记本没有读出来（UnknownError）';

test.each([
  ['notes', '#notes'],
  ['notes', '#notes/duplicates'],
  ['speeches', '#speeches'],
  ['themes', '#themes'],
  ['themes', '#themes/theme001'],
  ['write', '#write'],
  ['write', '#write/new'],
  ['review', '#review'],
] as const)('a notebook that cannot be read is told on %s (%s), with the way out', async (page, hash) => {
  const notebook = await unreadable();
  const { container } = show(<NotebookPages notebook={notebook} settings={settings} page={page} hash={hash} />);
  await screen.findByRole('heading', { name: TITLE });
  expect(screen.getByRole('alert').textContent).toContain('里面的东西没有动过');
  screen.getByRole('button', { name: '重新载入' });
  expect(screen.queryByText('正在打开…')).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

test('templates can be worked on where only the notes cannot be read', async () => {
  const notebook = freshNotebook();
  await notebook.ready;
  for (const read of ['toArray', 'where', 'orderBy', 'bulkGet', 'toCollection'] as const)
    vi.spyOn(notebook.db.notes, read).mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
  show(<NotebookPages notebook={notebook} settings={settings} page="write" hash="#write/templates" />);
  await screen.findByRole('heading', { level: 1, name: '模板' });
  expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
});

test('templates that cannot be read are told on their page', async () => {
  const notebook = freshNotebook();
  await notebook.ready;
  for (const read of ['toArray', 'where', 'orderBy', 'filter', 'toCollection'] as const)
    vi.spyOn(notebook.db.templates, read).mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
  show(<NotebookPages notebook={notebook} settings={settings} page="write" hash="#write/templates" />);
  await screen.findByRole('heading', { name: TITLE });
  screen.getByRole('button', { name: '重新载入' });
});

test('where the banner has the way out the page has it not once more', async () => {
  const notebook = await unreadable();
  notebook.health.set({ failed: 'UnknownError' });
  show(<NotebookPages notebook={notebook} settings={settings} page="write" hash="#write" />);
  await screen.findByRole('heading', { name: TITLE });
  await waitFor(() => expect(screen.queryByRole('button', { name: '重新载入' })).toBeNull());
});
