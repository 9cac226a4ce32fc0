import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { ForGood } from './ForGood';

test('the first press asks, with the focus on what keeps it; the second does it', async () => {
  const onDo = vi.fn<() => void>();
  const { container } = show(<ForGood label="永久删除" sure="再也找不回来。" onDo={onDo} />);
  fireEvent.click(screen.getByRole('button', { name: '永久删除' }));
  expect(onDo).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe('再也找不回来。');
  expect(document.activeElement?.textContent).toBe('留着');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '永久删除' }));
  expect(onDo).toHaveBeenCalledOnce();
});

test('Esc, keeping it, and going elsewhere are no', async () => {
  const onDo = vi.fn<() => void>();
  show(
    <>
      <ForGood label="永久删除" sure="再也找不回来。" onDo={onDo} />
      <button type="button">别处</button>
    </>,
  );
  const ask = () => fireEvent.click(screen.getByRole('button', { name: '永久删除' }));
  ask();
  fireEvent.keyDown(screen.getByRole('button', { name: '留着' }), { key: 'Escape' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement?.textContent).toBe('永久删除');
  ask();
  fireEvent.click(screen.getByRole('button', { name: '留着' }));
  expect(screen.queryByRole('alert')).toBeNull();
  ask();
  screen.getByRole('button', { name: '别处' }).focus();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(onDo).not.toHaveBeenCalled();
});
