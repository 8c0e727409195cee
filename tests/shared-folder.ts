import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe } from 'vitest'

/**
 * Texts that are not part of the project may lie beside it in `../shared`. The tests on them run where they are, and
 * where they are not the title says why it was skipped. `tests/no-skips.ts` holds that nothing else is skipped.
 */
export function describeWithShared(path: string, title: string, body: (folder: string) => void): void {
  const folder = resolve('../shared', path)
  if (existsSync(folder)) describe(title, () => body(folder))
  else describe.skip(`${title} (skipped: ../shared/${path} is not there)`, () => body(folder))
}
