import type { Page } from '@playwright/test';

/** Takes a picture of a page as a window of this width and height shows it, or, where it is `tall`, one so high that it ends in it, at most so high. In px. */
export async function takePicture(
  page: Page,
  path: string,
  { width, height, tall = height }: { width: number; height: number; tall?: number | undefined },
): Promise<void> {
  await page.setViewportSize({ width, height });
  if (tall > height) {
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, Math.min(tall, end)) });
  }
  // What is measured is drawn with what was measured.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await page.screenshot({ path, animations: 'disabled' });
}
