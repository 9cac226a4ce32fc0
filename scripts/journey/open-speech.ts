import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../../e2e/fixtures/launch-chromium.ts';
import { ReadPage } from '../../e2e/parts/read-page.ts';
import type { FoundSpeech } from './find-speech.ts';

/** Opens the speech in this tab: at its address, or as a file in “read here”. Throws what the page says where the file can't be read. */
export async function openSpeech(speech: FoundSpeech, page: Page, chromium: LaunchedChromium): Promise<void> {
  if (speech.file === undefined) await page.goto(speech.url);
  else await (await ReadPage.in(page, chromium.extensionId, speech.locale)).openFile(speech.file);
}
