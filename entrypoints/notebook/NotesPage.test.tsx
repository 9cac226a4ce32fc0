import 'fake-indexeddb/auto';
import { fireEvent, waitFor } from '@testing-library/preact';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { sampleNote, sampleThemes } from '@/components/fixtures/sample';
import { show } from '@/components/fixtures/show';
import { useActs } from '@/components/shell/use-acts';
import { Settings } from '@/utils/model/settings';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import type { Notebook } from '@/utils/storage/open-notebook';
import { nothingSought } from './nothing-sought';
import { NotesPage } from './NotesPage';

const all = { notes: [sampleNote()], trashed: [], speeches: new Map(), themes: sampleThemes };

function Notes({ notebook, isOutline }: { notebook: Notebook; isOutline: boolean }) {
  const acts = useActs({
    undo: () => Promise.reject(new Error('none')),
    lastAction: () => Promise.resolve(null),
    lastUndone: () => Promise.resolve(null),
    changed: () => undefined,
  });
  return (
    <NotesPage
      notebook={notebook}
      hash="#notes"
      acts={acts}
      all={all}
      isOutline={isOutline}
      sought={nothingSought}
      onSeek={() => undefined}
      look={v.parse(Settings, {}).look}
      onLook={() => undefined}
    />
  );
}

test('what is asked for while only the outline of the notes is there is done as soon as they are read', async () => {
  // Neither is there in the tests' document.
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  const notebook = freshNotebook();
  const dialog = () => document.querySelector('dialog.export-dialog');
  const { rerender } = show(<Notes notebook={notebook} isOutline />);
  fireEvent.keyDown(document.body, { key: 'E', ctrlKey: true, shiftKey: true });
  expect(dialog()).toBeNull();
  rerender(<Notes notebook={notebook} isOutline={false} />);
  await waitFor(() => expect(dialog()).not.toBeNull());
});
