import { expect, test } from 'vitest';
import { sampleNote, sampleTheme, sampleThemes } from '../fixtures/sample';
import { boardMaker } from './board-maker';

const under = (id: string) => [{ id, by: 'reader' as const }];
const notes = [
  sampleNote(),
  sampleNote({ id: 'note0002', themes: [...under('theme001'), ...under('theme003')] }),
  sampleNote({ id: 'note0003', themes: under('gone0000') }),
];
const themes = [
  ...sampleThemes.slice(0, 2),
  sampleTheme({ id: 'theme003', name: { zh: '为民服务' }, parent: 'theme001' }),
  sampleTheme({ id: 'theme004', name: { zh: '旧的' }, archived: true }),
];

test('themes in use stand in a tree, those put away apart; what is under no theme is counted', () => {
  const board = boardMaker()({ themes, notes, documents: [], now: 1 });
  expect(board.tree.map(({ theme, children }) => [theme.id, children.map(({ id }) => id)])).toEqual([
    ['theme001', ['theme003']],
    ['theme002', []],
  ]);
  expect(board.away.map(({ id }) => id)).toEqual(['theme004']);
  expect([board.notes, board.unsorted, board.summaries.get('theme001')?.notes]).toEqual([3, 1, 2]);
});

test('only what speaks of something that changed is summed up anew', () => {
  const make = boardMaker();
  const first = make({ themes, notes, documents: [], now: 1 });
  const [one, two, three] = notes;
  const changed = [one!, { ...two!, thought: '想过了。', changed: 2 }, three!];
  const second = make({
    themes: themes.map((theme) => ({ ...theme, style: 9 })),
    notes: changed,
    documents: [],
    now: 2,
  });
  expect(second.summaries.get('theme002')).toBe(first.summaries.get('theme002'));
  expect(second.summaries.get('theme001')?.withoutThought).toBe(1);
  const third = make({ themes, notes: changed, documents: [], now: 9 * 86_400_000 });
  expect(third.summaries.get('theme002')).not.toBe(first.summaries.get('theme002'));
});
