import { describe, expect, it } from 'vitest'
import { isOffice, isOfficeOf } from '#lib/ingest/recognise/labels/label-offices.ts'

describe('a label that is an office', () => {
  it.each([
    ['Secretary of State for Ports', true],
    ['Chief Government Whip', true],
    ['Minister for Ports and Ferries', true],
    ['Министр портов', true],
    ['Министр портов и мостов', true],
    ['Министр старых портов и новых мостов', false],
    ['Министр Портов', false],
    ['Minister', false],
    ['chief Government Whip', false],
    ['Minister of old ports', false],
    ['Minister of Ports and old', false],
    ['Ministre des vieux ports', true],
    ['Ministre du port', true],
    ['Ministre de la mer', true],
    ['Minister  of  Ports', true],
    ['Old Tall Brave Minister', true],
    ['Министр', false],
    ['Министр портов Мостов', false],
    ['Министр двух старых портов', true],
    ['Новый Министр портов', false],
    ['Minister, of Ports', false],
    ['Minister of 42 Ports', false],
    ['Minister of', false],
    ['Old Tall Brave New Minister', false],
    ['The Weir of Ormond', false],
    ['Minister of A B C D E F G H I', true],
    ['Minister of A B C D E F G H I J', false],
  ])('with what it is of, or with words before it: %s: %j', (words, found) => expect(isOfficeOf(words)).toBe(found))

  it.each([
    ['Minister', true],
    ['MINISTER', true],
    ['Minister Ferris', false],
    ['Weir', false],
    ['prime minister', true],
  ])('by itself: %s: %j', (words, found) => expect(isOffice(words)).toBe(found))
})
