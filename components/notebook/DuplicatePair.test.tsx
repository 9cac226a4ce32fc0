import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { DuplicatePair } from './DuplicatePair';

test('what the reader has of each stands side by side, the one that stays first; merged, or told apart', async () => {
  const [onMerge, onApart] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { container } = show(
    <DuplicatePair
      notes={[
        sampleNote({ thought: '先想的', url: 'https://www.yundu.example/a.html' }),
        sampleNote({ id: 'note0002', themes: [], section: [], speechId: 'none', url: 'read:/k3j9x0a1b2c3d4e5' }),
      ]}
      speeches={new Map([['speech01', sampleSpeech()]])}
      themes={sampleThemes}
      dayOf={() => '2026-04-24'}
      onMerge={onMerge}
      onApart={onApart}
    />,
  );
  const [first, second] = [...container.querySelectorAll('.side')].map(({ textContent }) => textContent);
  expect(first).toContain('留下2026年4月24日记于 yundu.example');
  expect(first).toContain('担当作为先想的');
  expect(second).toBe('2026年4月24日记讲话已不在笔记本里没有写感悟');
  fireEvent.click(screen.getByRole('button', { name: '合并' }));
  fireEvent.click(screen.getByRole('button', { name: '不是同一处' }));
  expect([onMerge.mock.calls.length, onApart.mock.calls.length]).toEqual([1, 1]);
  expect(await axeProblems(container)).toEqual([]);
});
