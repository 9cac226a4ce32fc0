import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Telling } from '@/utils/model/telling';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { createLongWork } from './long-work';
import { WorkingDialog } from './WorkingDialog';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const work = createLongWork();
  const { container } = show(
    <>
      <input aria-label="field" />
      <WorkingDialog work={work} />
    </>,
    locale,
  );
  screen.getByRole('textbox').focus();
  let telling: Telling = {};
  let end: () => void = () => undefined;
  const begin = (): Promise<void> =>
    work
      .run('删除', (given) => {
        telling = given;
        return new Promise<void>((resolve) => (end = resolve));
      })
      .catch(() => undefined);
  const tell = (done: number, of: number) => act(() => telling.onProgress?.(done, of));
  const later = () => act(() => void vi.advanceTimersByTime(400));
  return { work, container, begin, tell, later, signal: () => telling.signal!, end: () => end() };
}

test.each([
  ['zh-CN', ['正在准备 5000 条…', '已写好 500 条，共 5000 条', '5000 条都写好了，正在收尾…'], '取消'],
  ['en', ['Getting 5000 ready…', '500 of 5000 written', 'All 5000 written, finishing…'], 'Cancel'],
] as const)(
  'it says how far the work has come, and to the end that it can be ended (%s)',
  async (locale, texts, cancel) => {
    const { container, begin, tell, later, end } = start(locale);
    const done = begin();
    await tell(0, 5000);
    expect(container.querySelector('dialog')).toBeNull();
    await later();
    expect(screen.getByRole('dialog', { name: '删除' }).isConnected).toBe(true);
    expect(screen.getByRole('status').textContent).toBe(texts[0]);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    await tell(500, 5000);
    expect(screen.getByRole('status').textContent).toBe(texts[1]);
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 500, max: 5000 });
    vi.useRealTimers();
    expect(await axeProblems(container)).toEqual([]);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: cancel });
    expect(button.disabled).toBe(false);
    await tell(5000, 5000);
    expect(screen.getByRole('status').textContent).toBe(texts[2]);
    expect(button.disabled).toBe(true);
    end();
    await act(() => done);
    expect(container.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('field');
  },
);

test.each([
  ['by its button', () => void fireEvent.click(screen.getByRole('button'))],
  ['by Esc, as the browser closes it', () => screen.getByRole<HTMLDialogElement>('dialog').close()],
])('it is ended %s, and the next one is shown', async (_, cancel) => {
  const { container, begin, tell, later, signal, end } = start();
  void begin();
  await tell(500, 5000);
  await later();
  await act(cancel);
  expect(signal().aborted).toBe(true);
  expect(container.querySelector('dialog')).toBeNull();
  end();
  void begin();
  await tell(0, 300);
  await later();
  expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true);
  expect(signal().aborted).toBe(false);
});
