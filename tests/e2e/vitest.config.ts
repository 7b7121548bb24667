import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  cacheDir: '../../node_modules/.vite',
  test: {
    include: ['**/*.test.ts'],
    // One browser at a time: two would slow each other down until conditions run out of time.
    fileParallelism: false,
    sequence: { concurrent: false },
    retry: 0,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
