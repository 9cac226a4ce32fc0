import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import { KeepWords } from '../notes/KeepWords';
import { OwnWords } from '../notes/OwnWords';
import { ReadInPlace } from './ReadInPlace';

const acts = { onSave: vi.fn<NoteActs['onSave']>() } as Partial<NoteActs> as NoteActs;
const onSave = vi.mocked(acts.onSave);
const onStep = vi.fn<(by: -1 | 1) => void>();
const onClose = vi.fn<() => void>();

beforeEach(() => {
  onSave.mockReset();
  onStep.mockReset();
  onClose.mockReset();
  show(
    <ReadInPlace
      note={sampleNote({ thought: '旧的话' })}
      speech={sampleSpeech()}
      acts={acts}
      at={{ n: 1, of: 2 }}
      onStep={onStep}
      onClose={onClose}
    />,
  );
});
const write = (): HTMLTextAreaElement => {
  fireEvent.click(screen.getByRole('button', { name: '改感悟' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(field, { target: { value: '新的话' } });
  return field;
};
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('Esc in the field is the field’s: the note stays open', async () => {
  onSave.mockResolvedValue(null);
  // Not prevented, it would close what the field stands in as well.
  expect(fireEvent.keyDown(write(), { key: 'Escape' })).toBe(false);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(onClose).not.toHaveBeenCalled();
});

test.each([
  ['its button', () => press('关闭')],
  ['a click beside it', () => fireEvent.click(screen.getByRole('dialog'))],
  ['Esc', () => fireEvent.keyDown(screen.getByRole('button', { name: '关闭' }), { key: 'Escape' })],
  ['the browser’s way back', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
])('words that can not be saved keep it open: %s', async (_, close) => {
  onSave.mockResolvedValue('磁盘已满');
  const field = write();
  close();
  await screen.findByRole('alert');
  expect(onClose).not.toHaveBeenCalled();
  expect(field.value).toBe('新的话');
  press('不保存了');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
});

test('words that can not be saved are not left for the next note either', async () => {
  onSave.mockResolvedValueOnce('磁盘已满').mockResolvedValue(null);
  write();
  press('下一条');
  await screen.findByRole('alert');
  expect(onStep).not.toHaveBeenCalled();
  press('再试');
  await waitFor(() => expect(onStep).toHaveBeenCalledExactlyOnceWith(1));
});

test('words that could not be saved before it was opened stand in it, and keep nobody', async () => {
  cleanup();
  onSave.mockResolvedValue('磁盘已满');
  const page = (shown: 'card' | 'dialog') => (
    <KeepWords>
      {shown === 'card' ? (
        <OwnWords
          kind="thought"
          value="旧的话"
          onSave={async (...words) => onSave(sampleNote(), 'thought', ...words)}
          of={{ table: 'notes', id: sampleNote().id, name: '' }}
        />
      ) : (
        <ReadInPlace
          note={sampleNote({ thought: '旧的话' })}
          speech={sampleSpeech()}
          acts={acts}
          at={{ n: 1, of: 2 }}
          onStep={onStep}
          onClose={onClose}
        />
      )}
    </KeepWords>
  );
  const { rerender } = show(page('card'));
  fireEvent.blur(write());
  await screen.findByRole('alert');
  rerender(page('dialog'));
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('新的话'));
  press('关闭');
  expect(onClose).toHaveBeenCalledTimes(1);
});

describe('where words outlive their field', () => {
  beforeEach(() => {
    cleanup();
    show(
      <KeepWords>
        <ReadInPlace
          note={sampleNote({ thought: '旧的话' })}
          speech={sampleSpeech()}
          acts={acts}
          at={{ n: 1, of: 2 }}
          onStep={onStep}
          onClose={onClose}
        />
      </KeepWords>,
    );
    onSave.mockResolvedValue('磁盘已满');
  });

  test('words that can not be saved keep nobody: it closes once that is known', async () => {
    write();
    press('关闭');
    expect(onClose).not.toHaveBeenCalled();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  test.each([
    ['the focus is elsewhere', false],
    ['the focus is still in them', true],
  ])('known before, it closes at once: %s', async (_, isIn) => {
    const field = write();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await screen.findByRole('alert');
    if (isIn) field.focus();
    else field.blur();
    press('关闭');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  test('by Esc alone: it saves, then leaves the field that says why not, then closes', async () => {
    const field = write();
    field.focus();
    const press = (at: Element): boolean => fireEvent.keyDown(at, { key: 'Escape' });
    press(field);
    await screen.findByRole('alert');
    expect(document.activeElement).toBe(field);
    press(field);
    expect(document.activeElement).not.toBe(field);
    expect(onClose).not.toHaveBeenCalled();
    press(screen.getByRole('dialog'));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  test('saved later it leads nobody on a second time', async () => {
    write();
    press('下一条');
    await waitFor(() => expect(onStep).toHaveBeenCalledTimes(1));
    onSave.mockResolvedValue(null);
    press('再试');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(onStep).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });
});

test('who goes on writing stays', async () => {
  onSave.mockResolvedValueOnce('磁盘已满').mockResolvedValue(null);
  const field = write();
  press('关闭');
  await screen.findByRole('alert');
  field.focus();
  fireEvent.blur(field);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(onClose).not.toHaveBeenCalled();
});

test('nothing being written, it closes at once', () => {
  press('关闭');
  expect(onClose).toHaveBeenCalledTimes(1);
});
