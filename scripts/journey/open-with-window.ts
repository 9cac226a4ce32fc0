import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../e2e/fixtures/launch-chromium.ts';
import type { FoundSpeech } from './find-speech.ts';
import { openSpeech } from './open-speech.ts';
import { serveSpeech } from './serve-speech.ts';

/** Opens a browser window on the speech and waits until it is closed. The profile is kept in out/profile, and the notes with it. */
export async function openWithWindow(speech: FoundSpeech): Promise<number> {
  await using server = await serveSpeech(speech);
  const chromium = await launchChromium({
    ...(server && { port: server.port }),
    profile: fileURLToPath(new URL('../../out/profile', import.meta.url)),
    headless: false,
    viewport: null,
    network: !server && speech.file === undefined,
  });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await openSpeech(speech, page, chromium);
  process.stdout.write(`· ${speech.name} is open. Select a passage to begin; close the window to end.\n`);
  await new Promise<void>((closed) => chromium.context.once('close', () => closed()));
  return 0;
}
