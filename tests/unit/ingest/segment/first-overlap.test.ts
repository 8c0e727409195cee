import { expect, test } from 'vitest'
import { firstOverlap } from '#lib/ingest/segment/first-overlap.ts'

const places = [
  { start: 10, end: 40 },
  { start: 0, end: 50 },
  { start: 60, end: 70 },
]

test.each([
  [{ start: 20, end: 30 }, places[0]],
  [{ start: 0, end: 10 }, places[1]],
  [{ start: 45, end: 65 }, places[1]],
  [{ start: 50, end: 60 }, undefined],
  [{ start: 69, end: 90 }, places[2]],
  [{ start: 70, end: 90 }, undefined],
])('of the places that overlap %j it is the first as they were given', (span, place) => {
  expect(firstOverlap(places)(span)).toBe(place)
})
