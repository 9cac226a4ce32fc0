/** Lets the event loop have its turn. `scheduler.yield` comes back first; a message is not held back to 4 ms as nested timers are. */
export function nextTurn(world: typeof globalThis = globalThis): Promise<void> {
  const { scheduler } = world as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
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
