import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLong } from '../fixtures/is-long.ts';
import { killBrowser } from '../fixtures/kill-browser.ts';
import { launchChromium } from '../fixtures/launch-chromium.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';

/** Twenty short passages of the speech, each standing once. */
const PASSAGES = [
  '为政贵在行',
  '脚步就会迈向谁',
  '态度决定方向',
  '感情决定温度',
  '原原本本读',
  '坐在板凳上听实话',
  '蹲在田埂上看实情',
  '在急事面前伸手',
  '把责任扛在肩上',
  '还要有真本事',
  '缺什么就补什么',
  '先到现场看一遍',
  '一分部署',
  '说过的话一句算一句',
  '老路走不到新地方',
  '把跑多次变成跑一次',
  '松一寸就会退一尺',
  '严管才是厚爱',
  '群众说了算',
  '会议少了',
];
/** All of them in the long checks; each takes a start of the browser. */
const RUNS = isLong ? PASSAGES.length : 2;

test(`the browser killed right after “kept” is shown, ${RUNS} times: nothing is lost`, async ({ server }) => {
  test.setTimeout(60_000 + RUNS * 15_000);
  const profile = await mkdtemp(join(tmpdir(), 'zhaji-killed-'));
  try {
    const kept: string[] = [];
    for (const passage of PASSAGES.slice(0, RUNS)) {
      const chromium = await launchChromium({ port: server.port, profile });
      const page = await chromium.context.newPage();
      const reader = await ReaderInPage.of(page);
      await page.goto(addresses.people);
      await expect.poll(async () => (await painted(page))['zj0'] ?? []).toHaveLength(kept.length);
      await selectText(page, passage);
      await reader.toolbar();
      await page.keyboard.press('h');
      await reader.shadow.waitFor({ name: /^(已划线|Kept)/ });
      await killBrowser(chromium);
      kept.push(passage);
    }
    const chromium = await launchChromium({ port: server.port, profile });
    const page = await chromium.context.newPage();
    await page.goto(addresses.people);
    await expect.poll(async () => (await painted(page))['zj0']?.toSorted()).toEqual(kept.toSorted());
    await chromium.context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
