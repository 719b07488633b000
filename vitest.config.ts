import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
    setupFiles: ['src/testing/property-runs.ts'],
    // Laws are tried for longer by `npm run laws`.
    testTimeout: process.env['LAWS_RUNS'] === undefined ? 60_000 : 1_200_000,
  },
});
