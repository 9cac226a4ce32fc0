/** `npm run pictures`: builds, and draws the pictures of docs/pictures/ anew, in a browser without a window, on a notebook of invented notes. */
import { root, runScript, setUp } from './setup.mjs';
import { runNpm } from './setup/run-npm.mjs';

async function main() {
  process.env.CHROMIUM_PATH = setUp(['chromium', 'Chinese fonts']).chromium;
  const { ok, words } = runNpm(root, ['run', 'build']);
  if (!ok) throw new Error(`The build failed:\n${words}`);
  // Loaded here and not above: TypeScript needs the pinned Node.
  const { drawBoard } = await import('./pictures/draw-board.ts');
  await drawBoard();
}

await runScript(main);
