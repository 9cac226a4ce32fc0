import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'happy-dom',
    setupFiles: [fileURLToPath(new URL('vitest-setup.ts', import.meta.url))],
    mockReset: true,
    restoreMocks: true,
    // The long run draws thirty times as many examples for each property (vitest-setup.ts).
    testTimeout: process.env['ZHAJI_LONG'] === '1' ? 600_000 : 20_000,
  },
});
