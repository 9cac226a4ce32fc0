import type { CDPSession, Page } from '@playwright/test';

/** Runs a bundle of bench/ in a page of the extension, past its policy for scripts; gives what calls a function of it. */
export async function inOwnPage(
  page: Page,
  code: string,
): Promise<{ session: CDPSession; call: <T>(name: string, ...given: unknown[]) => Promise<T> }> {
  const session = await page.context().newCDPSession(page);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(code);
  return {
    session,
    async call<T>(name: string, ...given: unknown[]) {
      return (await run(`bench.${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`)) as T;
    },
  };
}
