import { defineConfig } from 'vitest/config'
import { NoSkips } from '#tests/no-skips.ts'

/**
 * Two projects, since they need different things: `unit` (with the golden pairs) needs nothing but the code; `export`
 * reads built sites, which scripts/test.ts builds.
 */
export default defineConfig({
  test: {
    reporters: ['default', new NoSkips()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,golden,eval,mutate}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
