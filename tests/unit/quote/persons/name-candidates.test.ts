import { describe, expect, it } from 'vitest'
import { nameCandidates } from '#lib/quote/persons/name-candidates.ts'

const names = (text: string, surnames: string[] = []) => nameCandidates(text, new Set(surnames)).map(({ name }) => name)

describe('the names in a text', () => {
  it.each([
    ['as Ana Verell said', ['Ana Verell']],
    ['President Ana Verell’s words', ['Ana Verell']],
    ['A. B. Verell and Dr. Ivo Sandor', ['A. B. Verell', 'Ivo Sandor']],
    ['Ludo de Meer spoke', ['Ludo de Meer']],
    ['the U.S. Congress in March', []],
    ['the weir', []],
    ['спикер Иво Шандор', ['Иво Шандор']],
  ])('%s: %j', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  it('may stand turned round, with the surname told', () => {
    expect(nameCandidates('Verell, Ana.')).toMatchObject([{ name: 'Verell, Ana', surname: 'Verell' }])
  })

  it('are words that name something else only where they are known as surnames', () => {
    expect(names('as Washington said')).toEqual([])
    expect(names('as Washington said', ['washington'])).toEqual(['Washington'])
    expect(names('in Washington', ['washington'])).toEqual([])
  })

  it('have their place, titles included', () => {
    const text = 'said President Verell'
    const [run] = nameCandidates(text)
    expect(text.slice(run?.start, run?.end)).toBe('President Verell')
  })
})
