import { defineConfig } from '@playwright/test'
import { findBrowser } from '#scripts/browser.ts'
import { invented } from '#tests/archives.ts'

/** Another one where two runs go on at once. */
const port = Number(process.env.TEST_PORT ?? 4173)
const browser = findBrowser()

/** Browser tests walk through the built archive of invented sources, served as a static host serves it. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tests/no-skips-in-browser.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    trace: 'retain-on-failure',
    launchOptions: browser ? { executablePath: browser } : {},
  },
  webServer: {
    command: `npm run --silent serve -- --content ${invented.content} --out ${invented.out}`,
    env: { PORT: String(port) },
    port,
  },
})
