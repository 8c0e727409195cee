import { defineConfig } from 'vitest/config'

/**
 * Two projects, since they need different things: `unit` (with the golden pairs) needs nothing but the code, `export`
 * needs a built site, whose folder scripts/test.ts hands over in ROSTRUM_SITE.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/golden/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'export',
          include: ['tests/export/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
