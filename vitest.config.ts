import { defineConfig } from 'vitest/config'
import { NoSkips } from '#tests/no-skips.ts'

/**
 * Three projects, since they need different things: `unit` (with the golden pairs) needs nothing but the code; `docs`
 * tries what the pages for people say, by the commands that they name; `export` reads built sites, which scripts/test.ts
 * builds.
 */
export default defineConfig({
  test: {
    reporters: ['default', new NoSkips()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,golden,eval,fuzz,mutate}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      // Commands one after the other, a whole build among them: a busy machine may take minutes, and none is at fault.
      { test: { name: 'docs', include: ['tests/docs/**/*.test.ts'], testTimeout: 1_800_000 } },
      { test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
