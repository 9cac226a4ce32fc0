import { fireEvent, screen } from '@testing-library/preact';
import { useCallback } from 'preact/hooks';
import { expect, test } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { NoteCard, type NoteActs } from './NoteCard';
import { usePicking } from './use-picking';

const acts: NoteActs = {
  onSave: async () => null,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onTake: () => undefined,
  onRefuse: () => undefined,
  onDelete: () => undefined,
};
const IDS = ['note000a', 'note000b', 'note000c', 'note000d', 'note000e'];

function List({ ids = IDS }: { ids?: readonly string[] }) {
  const picking = usePicking(useCallback(() => ids.map((id) => ({ id })), [ids]));
  return (
    <>
      <output>
        {[...picking.picked]
          .map((id) => id.slice(-1))
          .toSorted()
          .join('')}
      </output>
      <div onKeyDown={picking.onKeyDown}>
        <input aria-label="a name" />
        {ids.map((id) => (
          <NoteCard
            key={id}
            note={sampleNote({ id, quote: `第${id.slice(-1)}句` })}
            themes={sampleThemes}
            acts={acts}
            pick={{ picked: picking.picked.has(id), onPick: (on, through) => picking.pick(id, on, through) }}
          />
        ))}
      </div>
    </>
  );
}
const picked = () => screen.getByRole('status').textContent;
const box = (letter: string) => screen.getByRole('checkbox', { name: `选中 第${letter}句` });
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });

test('boxes select one by one, with Shift all between, and back over them lets go', async () => {
  const { container } = show(<List />);
  fireEvent.click(box('b'));
  fireEvent.click(box('d'), { shiftKey: true });
  expect(picked()).toBe('bcd');
  fireEvent.click(box('c'), { shiftKey: true });
  expect(picked()).toBe('bc');
  fireEvent.click(box('a'), { shiftKey: true });
  expect(picked()).toBe('ab');
  fireEvent.click(box('a'));
  expect(picked()).toBe('b');
  expect(await axeProblems(container)).toEqual([]);
});

test('arrows go from box to box, with Shift they select; Ctrl+A selects all, Esc none', () => {
  show(<List />);
  box('b').focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(box('c'));
  expect(picked()).toBe('');
  press('ArrowDown', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  expect(picked()).toBe('cde');
  press('ArrowUp', { shiftKey: true });
  expect(picked()).toBe('cd');
  press('a', { ctrlKey: true });
  expect(picked()).toBe('abcde');
  press('Escape');
  expect(picked()).toBe('');
});

test('in a field Ctrl+A and Esc are the field’s', () => {
  show(<List />);
  fireEvent.click(box('a'));
  fireEvent.click(screen.getAllByRole('button', { name: '这句话让你想到了什么？' })[0]!);
  press('a', { ctrlKey: true });
  screen.getByRole('textbox', { name: 'a name' }).focus();
  press('a', { ctrlKey: true });
  press('Escape');
  expect(picked()).toBe('a');
});

test('what leaves the list is no longer selected', () => {
  const { rerender } = show(<List />);
  box('a').focus();
  press('a', { ctrlKey: true });
  rerender(<List ids={IDS.slice(0, 2)} />);
  expect(picked()).toBe('ab');
  fireEvent.click(box('b'));
  expect(picked()).toBe('a');
  rerender(<List ids={[]} />);
  rerender(<List />);
  expect(picked()).toBe('');
});
