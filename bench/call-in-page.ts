import type { Page } from '@playwright/test';

/** Calls a function of the bundle that is in the page; what it is given and answers goes through JSON. */
export function callInPage<T>(page: Page, name: string, ...given: unknown[]): Promise<T> {
  return page.evaluate(`bench.${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`);
}
