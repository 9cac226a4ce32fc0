import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const isLong = process.env['ZHAJI_LONG'] === '1';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    // What needs LibreOffice, which is set up for the long run alone.
    exclude: isLong ? ['**/node_modules/**'] : ['**/node_modules/**', '**/*.long.test.ts'],
    setupFiles: [fileURLToPath(new URL('vitest-setup.ts', import.meta.url))],
    mockReset: true,
    restoreMocks: true,
    // The long run draws thirty times as many examples for each property (vitest-setup.ts).
    testTimeout: isLong ? 600_000 : 20_000,
    // Vitest would leave one core to itself, and so half of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A document takes longer to make than most files of tests take, so it is made only where one is needed.
    projects: [
      {
        extends: true,
        // A file that needs a document says so: `// @vitest-environment happy-dom`.
        test: { name: 'utils', include: ['utils/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{components,entrypoints,scripts}/**/*.test.{ts,tsx,mjs}'],
          environment: 'happy-dom',
          // Each file gets a context of its own in a worker that goes on, instead of a process that reads happy-dom anew: half the time.
          pool: 'vmThreads',
        },
      },
    ],
  },
});
