import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const isLong = process.env['ZHAJI_LONG'] === '1';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts}/**/*.test.{ts,tsx,mjs}'],
    // What needs LibreOffice, which is set up for the long run alone.
    exclude: isLong ? ['**/node_modules/**'] : ['**/node_modules/**', '**/*.long.test.ts'],
    environment: 'happy-dom',
    setupFiles: [fileURLToPath(new URL('vitest-setup.ts', import.meta.url))],
    mockReset: true,
    restoreMocks: true,
    // The long run draws thirty times as many examples for each property (vitest-setup.ts).
    testTimeout: isLong ? 600_000 : 20_000,
  },
});
