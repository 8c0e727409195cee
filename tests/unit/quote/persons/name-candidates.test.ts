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
    ['Ana Verell’s and Ivo Sandor’s', ['Ana Verell', 'Ivo Sandor']],
    ['the millers’ Ana Verell', ['Ana Verell']],
    ['Ana Verell minister Ivo Sandor', ['Ana Verell', 'Ivo Sandor']],
    ['Ana Verell, Ivo Sandor and Osk Brandt', ['Ana Verell', 'Ivo Sandor', 'Osk Brandt']],
    ['Ana\nVerell', ['Ana', 'Verell']],
    ['Ana\u00A0Verell', ['Ana\u00A0Verell']],
    ['A.-B. Verell', ['A.-B. Verell']],
    ['Ana O’Verell spoke', ['Ana O’Verell']],
    ['Ana Verell-Quill spoke', ['Ana Verell-Quill']],
    ['A. B.', []],
    ['President', []],
    ['Dr. King', ['King']],
    ['Martin Luther King Jr. spoke', ['Martin Luther King Jr.']],
    ['Elda May spoke in May', ['Elda May']],
    ['the E.U. and A. Verell', ['A. Verell']],
    ['said Ch. A. Verell, and Yu. Sandor', ['Ch. A. Verell', 'Yu. Sandor']],
    ['сказал Дж. Верелл', ['Дж. Верелл']],
    ['de Meer', ['Meer']],
    ['Ludo de facto', ['Ludo']],
    ['We met Selby. Ormond went', ['Selby', 'Ormond']],
  ])('%s: %j', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  it('may stand turned round, with the surname told', () => {
    expect(nameCandidates('Verell, Ana.')).toMatchObject([{ name: 'Verell, Ana', surname: 'Verell' }])
    expect(nameCandidates('Verell, A. B. (1962)')).toMatchObject([{ name: 'Verell, A. B.', surname: 'Verell' }])
    expect(nameCandidates('(Verell, Ana)')).toMatchObject([{ surname: 'Verell' }])
    expect(names('Verell, Ana spoke')).toEqual(['Verell', 'Ana'])
    expect(names('A. Verell, Ana.')).toEqual(['A. Verell', 'Ana'])
    expect(nameCandidates('Verell, President.')).toMatchObject([{ name: 'Verell' }])
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
