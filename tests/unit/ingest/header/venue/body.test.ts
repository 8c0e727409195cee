import { describe, expect, it } from 'vitest'
import { findDeliberativeBody } from '#lib/ingest/header/venue/body.ts'
import { venueContext } from '#lib/ingest/header/venue/strategy.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

const body = (head: string) => findDeliberativeBody(venueContext(headOf(`${head}\n12 May 2019`)))?.name

describe('the body in session that a head names', () => {
  it.each([
    ['Statement to the UN Security Council', 'United Nations Security Council'],
    ['Statement at the 79th General Assembly', 'United Nations General Assembly'],
    ['Statement at UNGA79', 'United Nations General Assembly'],
    ['Statement to the General Assembly of the pilots', undefined],
  ])('%s: %s', (head, name) => {
    expect(body(head)).toBe(name)
  })
})
