import { describe, expect, it } from 'vitest'
import { readTextSteps, writeTextSteps } from '#lib/site/text-steps.ts'

describe('the steps that a browser keeps', () => {
  it.each([[{ size: 3, width: 0 }], [{ size: 0, width: 2 }], [{ size: 1, width: 2 }]])(
    'are read as they were written: %o',
    (steps) => {
      expect(readTextSteps(writeTextSteps(steps) ?? null)).toEqual(steps)
    },
  )

  it('are not kept where they are the usual ones', () => {
    expect(writeTextSteps(readTextSteps(null))).toBeUndefined()
  })

  it.each(['', '2', '4 1', '1 3', '-1 0', '2 1 0', 'x y', '١ ١'])('are the usual ones where "%s" is kept', (kept) => {
    expect(readTextSteps(kept)).toEqual(readTextSteps(null))
  })
})
