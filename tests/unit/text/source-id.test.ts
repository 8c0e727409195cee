import { expect, it } from 'vitest'
import { sourceId } from '#lib/text/source-id.ts'

it('is one for equal bytes, and another for others', () => {
  const [one, other] = ['ab'.repeat(32), `ac${'ab'.repeat(31)}`]
  expect(sourceId(one)).toMatch(/^s-[0-9a-hjkmnp-tv-z]{7}$/)
  expect(sourceId(one)).toBe(sourceId('ab'.repeat(32)))
  expect(sourceId(other)).not.toBe(sourceId(one))
})
