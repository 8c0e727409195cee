import { describe, expect, it } from 'vitest'
import { fr } from '#lib/ingest/recognise/header-lexicon/fr.ts'
import { lexiconPersonReader } from '#lib/ingest/recognise/persons/lexicon-person.ts'

if (!fr.persons) throw new Error('French has words of persons.')
const reader = lexiconPersonReader(fr.persons)
const read = (text: string, named = false) => {
  const person = reader(text, named)
  return person && [person.name, person.role]
}

describe('a person in a language of a lexicon', () => {
  it.each([
    ['Mme Ana Verell', 'Ana Verell', undefined],
    ['MME ANA VERELL', 'Ana Verell', undefined],
    ['Madame Verell', 'Verell', undefined],
    ['Son Excellence Monsieur Ivo Ferris', 'Ivo Ferris', undefined],
    ['M. Ivo Ferris, ministre des Ports', 'Ivo Ferris', 'ministre des Ports'],
    ['Mme Ana Verell,\nla ministre des Ports', 'Ana Verell', 'ministre des Ports'],
    ['Ana Verell\nMinistre des Ports', 'Ana Verell', 'Ministre des Ports'],
    ['le Président Ivo Ferris', 'Ivo Ferris', 'Président'],
    ['le président Ferris', 'Ferris', 'président'],
    ['la ministre des Ports, Mme Ana Verell', 'Ana Verell', 'ministre des Ports'],
    ['le  Premier   ministre, M. Ivo Ferris', 'Ivo Ferris', 'Premier ministre'],
    ['M. le Président Ivo Ferris', 'Ivo Ferris', 'Président'],
    ['l’ambassadeur Ivo Ferris', 'Ivo Ferris', 'ambassadeur'],
    ['Mme Ana Verell, ministre des Ports lors de la conférence', 'Ana Verell', 'ministre des Ports'],
  ])('is read from “%s”', (text, name, role) => expect(read(text)).toEqual([name, role]))

  it.each([
    ['Ana Verell', 'a plain name'],
    ['Verell', 'one word alone'],
    ['le ministre des Ports Ana Verell', 'an office of which nothing tells the end'],
    ['Mme Paris', 'a town'],
    ['le Président', 'an office alone'],
    ['les Ports', 'words with an article'],
    ['président de la République, Ormond', 'one word behind what an office is of'],
    ['', 'nothing'],
  ])('is none in “%s”: %s', (text) => expect(read(text)).toBeUndefined())

  it('may be a plain name where its place tells so, which its line or a comma ends', () => {
    expect(read('Ana Verell', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell, Ormond', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell\nOrmond', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell chante', true)).toBeUndefined()
    expect(read('Verell', true)).toBeUndefined()
  })

  it('says where the name and the office stand', () => {
    const text = 'Mme Ana Verell, ministre des Ports'
    const person = reader(text, false)
    expect(text.slice(person?.start, person?.end)).toBe('Ana Verell')
    expect(text.slice(0, person?.roleEnd)).toBe(text)
    expect(person?.honoured).toBe(true)
    expect(reader('Ana Verell', true)?.honoured).toBe(false)
  })

  it('ends before an occasion', () => {
    expect(read('Mme Ana Verell cérémonie des Ports')?.[0]).toBe('Ana Verell')
  })
})
