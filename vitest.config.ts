import { defineConfig } from 'vitest/config'

// Sources, not a stale build: the `development` condition of the subpath imports in package.json.
const resolve = { conditions: ['development'] }
const counts = process.env['VITEST_COUNTS']

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: counts ? ['default', ['json', { outputFile: counts }]] : ['default'],
  },
})
