/**
 * Lets the event loop have its turn, the page's own tasks among it. By a message: timers are held back to 4 ms when nested, and what
 * `scheduler.yield` continues goes before every task that waits, so that a page got no turn at all while it was read (Chromium, measured).
 */
export function nextTurn(world: typeof globalThis = globalThis): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new world.MessageChannel();
    port1.addEventListener('message', () => {
      // An open port would keep its page, or a test, from ending.
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
