import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], update: false, globalSetup: 'scripts/page.mjs', maxWorkers: 2, testTimeout: 30_000 },
})
