import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech, sampleThemes } from '@/components/fixtures/sample';
import { show } from '@/components/fixtures/show';
import type { Note } from '@/utils/model/note';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { templates } from '@/utils/study-notes/templates';
import { firstDraft } from './first-draft';
import { WriteNewPage } from './WriteNewPage';

test.each([
  ['an id no theme has', { id: 'gone0001', by: 'suggested' }],
  ['no id at all, as a damaged row may have', { id: undefined, by: 'reader' }],
])('notes under %s are composed as those without a theme', (_, theme) => {
  const themes = [theme] as Note['themes'];
  for (const known of [[], sampleThemes]) {
    const { container, unmount } = show(
      <WriteNewPage
        notebook={freshNotebook()}
        acts={{} as never}
        all={{
          notes: [sampleNote({ themes }), sampleNote({ id: 'note0002', quote: '别等。', themes })],
          trashed: [],
          speeches: new Map([['speech01', sampleSpeech()]]),
          themes: known,
        }}
        templates={templates}
        draft={firstDraft(new Date(2026, 3, 24), 'zh-CN')}
        onDraft={() => undefined}
        writer={{ name: '' }}
        onWriter={() => undefined}
      />,
    );
    expect(container.querySelector('.a4')?.textContent).toContain('别等。');
    expect(screen.getByText(/2 条未分类的笔记/)).toBeTruthy();
    unmount();
  }
});

test('more than one document holds is said with the way out, and nothing is made', async () => {
  const shown: string[] = [];
  const acts = { act: () => Promise.reject(new Error('made')), show: ({ text }: { text: string }) => shown.push(text) };
  const notes = Array.from({ length: 2_600 }, (_, at) =>
    sampleNote({ id: `note${at}`, quote: `第${at}件事要办好。`, thought: '想一想。', application: '办一件。' }),
  );
  show(
    <WriteNewPage
      notebook={freshNotebook()}
      acts={acts as never}
      all={{ notes, trashed: [], speeches: new Map([['speech01', sampleSpeech()]]), themes: sampleThemes }}
      templates={templates}
      draft={firstDraft(new Date(2026, 3, 24), 'zh-CN')}
      onDraft={() => undefined}
      writer={{ name: '' }}
      onWriter={() => undefined}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: '排成底稿' }));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]).toMatch(/^选到的笔记太多：排出来有 [\d,]+ 段，一篇最多 5,000 段。/);
});
