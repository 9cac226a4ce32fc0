type Scheduler = { yield: () => Promise<void> };

/**
 * Watches how long the page is kept from working, from a task of its own on. `longest` is measured between two `scheduler.yield`s, which is how our code
 * gives way; `longTasks` are those of over 50 ms that the browser itself reports.
 */
export async function watchTasks(): Promise<{
  end(start: number, end: number): Promise<{ longest: number; longTasks: number }>;
}> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const own = scheduler.yield;
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  let longest = 0;
  await new Promise((turn) => setTimeout(turn, 100));
  let since = performance.now();
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - since);
    await own.call(scheduler);
    since = performance.now();
  };
  return {
    async end(start, end) {
      longest = Math.max(longest, end - since);
      scheduler.yield = own;
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
