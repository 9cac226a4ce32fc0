import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts}/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    mockReset: true,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
