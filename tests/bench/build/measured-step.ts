import type { MeasuredRun } from '#tests/bench/site/measured-run.ts'

/** One command of several that make a site, and what it took. */
export interface MeasuredStep {
  name: string
  run: MeasuredRun
}
