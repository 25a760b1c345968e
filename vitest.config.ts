import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['development'] }

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
})
