// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { createTheme } from './create-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';
import { useLiveQuery } from './use-live-query';

function Names({ notebook, prefix }: { notebook: Notebook; prefix: string }) {
  const { value, error } = useLiveQuery(async () => {
    if (prefix === 'bad') throw new Error('no such prefix');
    const themes = await liveThemes(notebook);
    return themes.map(({ name }) => prefix + String(name.zh)).join();
  }, [prefix]);
  return <output>{error?.message ?? value ?? 'reading'}</output>;
}

const shown = () => screen.getByRole('status').textContent;

it('follows the notebook, forgets the answer to another question, and gives errors', async () => {
  const notebook = freshNotebook();
  const view = render(<Names notebook={notebook} prefix="a" />);
  expect(shown()).toBe('reading');
  await waitFor(() => expect(shown()).toBe(''));
  await createTheme(notebook, { name: { zh: '甲' } });
  await waitFor(() => expect(shown()).toBe('a甲'));
  view.rerender(<Names notebook={notebook} prefix="b" />);
  expect(shown()).toBe('reading');
  await waitFor(() => expect(shown()).toBe('b甲'));
  view.rerender(<Names notebook={notebook} prefix="bad" />);
  await waitFor(() => expect(shown()).toBe('no such prefix'));
  view.unmount();
});
