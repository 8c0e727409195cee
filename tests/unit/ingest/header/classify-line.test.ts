import { describe, expect, it } from 'vitest'
import { classifyLine } from '#lib/ingest/header/classify-line.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { headOf } from './invented-head.ts'

const kindOf = (line: string, without?: Set<string>) => classifyLine(line, { dates: findDates(line) }, without)

describe('what a line of a head is', () => {
  it.each([
    ['Speech by Ana Verell', 'genre'],
    ['12 May 2019', 'date'],
    ['H.E. Ms. Ana Verell', 'person'],
    ['Check against delivery', 'notice'],
    ['Page 2 of 4', 'pageMark'],
    ['The quays of Selby', 'text'],
  ])('%s: %s', (line, kind) => {
    expect(kindOf(line).kind).toBe(kind)
  })

  it('has the id of the rule, and another where that is switched off', () => {
    const { rule } = kindOf('Speech by Ana Verell')
    expect(kindOf('Speech by Ana Verell', new Set([rule])).rule).not.toBe(rule)
    expect(kindOf('The quays of Selby').rule).toBe('other-words')
  })

  it('of a field tells its name and its words', () => {
    expect(kindOf('Venue: Ormond Hall').field).toEqual({ name: 'venue', value: 'Ormond Hall' })
  })

  it('of the line under a label is the value of that label', () => {
    expect(headOf('Speech\nVenue:\nOrmond Hall\n12 May 2019').map(({ field }) => field)).toContainEqual({
      name: 'venue',
      value: 'Ormond Hall',
    })
  })
})
