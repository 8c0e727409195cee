import { existsSync } from 'node:fs'
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** As tests/no-skips.ts, for the browser tests: with `CI` set and `../shared` there, a skipped test fails the run. */
export default class NoSkipsInBrowser implements Reporter {
  private readonly skipped: string[] = []

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.skipped.push(test.title)
  }

  async onEnd(): Promise<{ status?: FullResult['status'] }> {
    if (!process.env.CI || !existsSync('../shared') || this.skipped.length === 0) return {}
    for (const title of this.skipped) console.error(`Skipped although ../shared is there: ${title}`)
    return { status: 'failed' }
  }
}
