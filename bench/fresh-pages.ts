import { chromium, type Browser, type Page } from '@playwright/test';
import { PageServer } from '../e2e/fixtures/page-server.ts';

/** A real Chromium whose pages nobody has been on before: each call gets a tab, and a context, of its own. */
export class FreshPages implements AsyncDisposable {
  private readonly browser: Browser;
  private readonly server: PageServer;
  private readonly pages: Map<string, string>;

  private constructor(browser: Browser, server: PageServer, pages: Map<string, string>) {
    this.browser = browser;
    this.server = server;
    this.pages = pages;
  }

  static async start(): Promise<FreshPages> {
    const pages = new Map([['/', '<!DOCTYPE html><body></body>']]);
    const server = await PageServer.start((_, path) => {
      const body = pages.get(path);
      return body === undefined ? null : { body };
    });
    const executablePath = process.env['CHROMIUM_PATH'];
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        `--host-resolver-rules=MAP bench.test:80 127.0.0.1:${server.port}`,
        // As our own pages are: hashes are only there for such.
        '--unsafely-treat-insecure-origin-as-secure=http://bench.test',
      ],
    });
    return new FreshPages(browser, server, pages);
  }

  /** Serves a page under a path. */
  serve(path: string, html: string): void {
    this.pages.set(path, html);
  }

  /** Opens a page afresh with a bundle of bench/ in it, as `bench`, and does something there. */
  async on<T>(path: string, code: string, act: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://bench.test${path}`, { timeout: 120_000 });
    await page.evaluate(code);
    const result = await act(page);
    await context.close();
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
