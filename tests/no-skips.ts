import { existsSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * With `CI` set and `../shared` there, a skipped test is a failed run: there is nothing left that a test may wait for.
 */
export class NoSkips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!process.env.CI || !existsSync('../shared')) return
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    for (const test of skipped) console.error(`Skipped although ../shared is there: ${test.fullName}`)
    if (skipped.length > 0) process.exitCode = 1
  }
}
