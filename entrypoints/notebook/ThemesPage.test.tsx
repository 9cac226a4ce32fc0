import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { sampleNote, sampleThemes } from '@/components/fixtures/sample';
import { show } from '@/components/fixtures/show';
import { useActs } from '@/components/shell/use-acts';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import type { Notebook } from '@/utils/storage/open-notebook';
import { ThemesPage } from './ThemesPage';

const all = { notes: [sampleNote()], trashed: [], speeches: new Map(), themes: sampleThemes };

function Themes({ notebook }: { notebook: Notebook }) {
  const acts = useActs({
    undo: () => Promise.reject(new Error('none')),
    lastAction: () => Promise.resolve(null),
    lastUndone: () => Promise.resolve(null),
    changed: () => undefined,
  });
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return <ThemesPage notebook={notebook} hash={hash} acts={acts} all={all} />;
}

test('F2 pressed as soon as the editor is closed goes to the name, in the editor that opens again', async () => {
  location.hash = '#themes';
  show(<Themes notebook={freshNotebook()} />);
  await waitFor(() => expect(document.querySelector('[data-theme-link]')).not.toBeNull());
  const card = document.querySelector<HTMLElement>('[data-theme-link]')!;
  const pane = (): Element | null => document.querySelector('.board-pane');
  fireEvent.keyDown(card, { key: 'F2' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('名称')));
  const closed = new Promise<void>((resolve) => {
    // Before anything that is to be done after the page is drawn.
    new MutationObserver((_, observer) => {
      if (pane() !== null) return;
      observer.disconnect();
      fireEvent.keyDown(card, { key: 'F2' });
      resolve();
    }).observe(document.body, { childList: true, subtree: true });
  });
  fireEvent.keyDown(pane()!, { key: 'Escape' });
  await closed;
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('名称')));
});
