/**
 * `npm run pictures [-- NAME …]`: builds, and draws the board and every view of the notebook, in a browser without a window, on invented notes: into
 * out/pictures/, and those chosen for it into docs/pictures/; with the Word pages of docs/drafts.md. NAME: only pictures whose name begins so; `board`; `word`.
 */
import { root, runScript, setUp } from './setup.mjs';
import { runNpm } from './setup/run-npm.mjs';

async function main() {
  const names = process.argv.slice(2);
  if (names.length === 0 || names.includes('word')) {
    setUp(['LibreOffice', 'Chinese fonts']);
    const { drawWord } = await import('./pictures/draw-word.ts');
    await drawWord();
    if (names.length === 1) return;
  }
  process.env.CHROMIUM_PATH = setUp(['chromium', 'Chinese fonts']).chromium;
  const { ok, words } = runNpm(root, ['run', 'build']);
  if (!ok) throw new Error(`The build failed:\n${words}`);
  // Loaded here and not above: TypeScript needs the pinned Node.
  const { drawBoard } = await import('./pictures/draw-board.ts');
  const { drawViews } = await import('./pictures/draw-views.ts');
  if (names.length === 0 || names.includes('board')) await drawBoard();
  await drawViews(names);
}

await runScript(main);
