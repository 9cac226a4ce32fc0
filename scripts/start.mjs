/**
 * `npm start [-- FILE or URL]`: builds Zhaji and opens a Chromium with it on a speech: a file (.docx, .txt, .md, .html), read in the extension
 * itself, an address, or, without any, a speech of our own writing. Where there is no display it makes the whole journey by itself and leaves what came of it in out/.
 */
import { root, runScript, setUp } from './setup.mjs';
import { runNpm } from './setup/run-npm.mjs';

async function main() {
  const given = process.argv.slice(2);
  if (given.length > 1)
    throw new Error(`One speech at a time: ${given.length} were named. A name with spaces goes in quotation marks.`);
  const found = setUp(['chromium', 'Chinese fonts']);
  process.env.CHROMIUM_PATH = found.chromium;
  // What is wrong with the speech is said before the half minute of building. Loaded here and not above: TypeScript needs the pinned Node.
  const { findSpeech } = await import('./journey/find-speech.ts');
  const speech = await findSpeech(given[0]);

  process.stdout.write('· Building the extension …\n');
  const { ok, words } = runNpm(root, ['run', 'build']);
  if (!ok) throw new Error(`The build failed:\n${words}`);

  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const { openWithWindow } = await import('./journey/open-with-window.ts');
  if (hasDisplay) return openWithWindow(speech);
  const { makeJourney } = await import('./journey/make-journey.ts');
  return makeJourney(speech);
}

await runScript(main);
