import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '../fixtures/show';
import { LongText } from './LongText';

const thought = `${'把该做的事一件一件做完。'.repeat(1_600)}清单在此。`;
const hits = {
  mark: (text: string) => text.split(/(清单)/).map((part) => (part === '清单' ? <mark key={part}>{part}</mark> : part)),
  at: (text: string) => text.indexOf('清单'),
};

test('of a long thought some lines are shown, the rest on request, and put away again; the click is not its card’s', () => {
  const onClick = vi.fn<() => void>();
  const { container } = show(
    <p onClick={onClick}>
      <LongText text={thought} />
    </p>,
  );
  const length = () => container.textContent.length;
  expect(length()).toBeLessThan(320);
  fireEvent.click(screen.getByRole('button', { name: '展开' }));
  expect(length()).toBeGreaterThan(thought.length);
  fireEvent.click(screen.getByRole('button', { name: '收起' }));
  expect(length()).toBeLessThan(320);
  expect(onClick).not.toHaveBeenCalled();
});

test('what was searched for is among what is shown, wherever it stands', () => {
  const { container, rerender } = show(<LongText text={thought} hits={hits} />);
  expect(container.querySelector('mark')?.textContent).toBe('清单');
  expect(container.textContent).toMatch(/^….*清单在此。展开$/);
  rerender(<LongText text={thought} />);
  expect(container.textContent).toMatch(/^把该做的事.*…展开$/);
});

test('a short one has nothing to unfold', () => {
  const { container } = show(<LongText text="清单在此。" hits={hits} />);
  expect(container.innerHTML).toBe('<mark>清单</mark>在此。');
});
