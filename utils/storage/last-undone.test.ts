// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTheme } from './create-theme';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { lastAction } from './last-action';
import { lastUndone } from './last-undone';
import { undo } from './undo';

test('undo and redo as often as wanted go through what was done, as two stacks do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 14 }), async (acts) => {
      const notebook = freshNotebook();
      const { themeId } = await createTheme(notebook, { name: { zh: '0' } });
      const name = async (): Promise<string | undefined> => (await notebook.db.themes.get(themeId))?.name.zh;
      const done = ['0'];
      const undone: string[] = [];
      for (const [n, act] of acts.entries()) {
        if (act === 'do') {
          await editTheme(notebook, themeId, { name: { zh: String(n + 1) } });
          done.push(String(n + 1));
          undone.length = 0;
        } else if (act === 'undo' && done.length > 1) {
          await undo(notebook, (await lastAction(notebook))!.actionId);
          undone.push(done.pop()!);
        } else if (act === 'redo') {
          const last = await lastUndone(notebook);
          expect(last === null).toBe(undone.length === 0);
          if (last) await undo(notebook, last.actionId);
          if (last) done.push(undone.pop()!);
        }
        expect(await name()).toBe(done.at(-1));
      }
    }),
    { numRuns: 60 },
  );
});
