/**
 * Watches how long the page is kept from working, from a task of its own on. `longest` is the longest wait of a message that is posted over and over, as a
 * page's own tasks would wait; `longTasks` are those of over 50 ms that the browser itself reports.
 */
export async function watchTasks(): Promise<{
  end(start: number, end: number): Promise<{ longest: number; longTasks: number }>;
}> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let since = 0;
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    port2.postMessage(null);
  };
  await new Promise((turn) => setTimeout(turn, 100));
  since = performance.now();
  port1.addEventListener('message', tick);
  port1.start();
  port2.postMessage(null);
  return {
    async end(start, end) {
      port1.close();
      // The task that is going on has held up a message as well.
      longest = Math.max(longest, end - since);
      // The browser reports a task only some time after it.
      await new Promise((turn) => setTimeout(turn, 200));
      entries.push(...observer.takeRecords());
      observer.disconnect();
      const overlaps = ({ startTime, duration }: PerformanceEntry): boolean =>
        startTime < end && startTime + duration > start;
      return { longest, longTasks: entries.filter(overlaps).length };
    },
  };
}
