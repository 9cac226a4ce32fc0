import type { Block } from '../utils/model/study-notes.ts';
import type { Finding } from '../utils/model/finding.ts';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { editorPage } from '../e2e/fixtures/editor/editor-page.ts';
import type { Mounted } from '../e2e/fixtures/editor/mount.tsx';
import { median } from './median.ts';

const KEYS = 40;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Study notes of some 50,000 characters: headings, quotations, paragraphs of some eighty characters each, and evenly among those so many footnotes. */
function longNotes(footnotes = 0): Block[] {
  const blocks: Block[] = [];
  for (let n = 0; n < 500; n++) {
    if (n % 50 === 0) blocks.push({ kind: 'heading', level: 1, text: '学习收获与认识' });
    if (n % 10 === 0) blocks.push({ kind: 'heading', level: 2, text: '读书要读出自己的话' });
    if (n % 3 === 0)
      blocks.push({
        kind: 'quotation',
        noteId: `note${n}`,
        text: '遇到难题不绕道，碰到矛盾不推手。每读一篇，至少写三句：它说了什么，我怎么看，我打算怎么用。',
        elided: [],
        leadIn: '沈知远在《把书读进去》中指出：',
      });
    blocks.push({
      kind: 'paragraph',
      from: 'reader',
      text: '把窗口当场能答复的高频事项列出来，贴在看得见的地方。'.repeat(3),
    });
    if (Math.floor(((n + 1) * footnotes) / 500) > Math.floor((n * footnotes) / 500))
      blocks.push({ kind: 'footnote', text: '见附录一。', at: 20 });
  }
  return blocks;
}

/** What the browser spent on script and layout up to now, ms. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
}

async function typing(page: Page, session: CDPSession, block: number): Promise<number[]> {
  await page.evaluate((at) => (globalThis as unknown as { mounted: Mounted }).mounted.handle?.jump(at, 5), block);
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before = await spent(session);
    await page.keyboard.press('a');
    await page.waitForTimeout(30);
    times.push((await spent(session)) - before);
  }
  return times;
}

/** `npm run bench -- editor`: what a key costs in study notes of 50,000 characters with 200 findings drawn, in both layouts, and with 100 and 500 footnotes: script, style and layout. */
export async function editor(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const markup = await editorPage();
  const findings = Array.from({ length: 200 }, (_, n): Finding => ({
    kind: 'punctuation',
    severity: 'look',
    block: n * 3,
    start: 2,
    end: 5,
  }));
  try {
    for (const [layout, footnotes] of [
      ['flow', 0],
      ['page', 0],
      ['page', 100],
      ['page', 500],
    ] as const) {
      const blocks = longNotes(footnotes);
      const characters = blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.setContent(markup);
      const opened = await page.evaluate(
        (opening) => {
          const start = performance.now();
          (globalThis as unknown as { mounted: Mounted }).mounted.open(opening);
          return performance.now() - start;
        },
        { content: { title: '读进去', blocks }, layout, findings },
      );
      await page.waitForTimeout(1500);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      say(
        `editor    ${layout}: ${characters.toLocaleString('en')} characters in ${blocks.length} blocks, ${footnotes} footnotes, opened in ${ms(opened)}`,
      );
      for (const [name, block] of [
        ['at the beginning', 2],
        ['in the middle', blocks.length >> 1],
        ['at the end', blocks.length - 1],
      ] as const) {
        const { middle, p95 } = median(await typing(page, session, block));
        say(`          a key ${name}: median ${ms(middle)}, p95 ${ms(p95)}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
