import { describe, expect, it } from 'vitest'
import { de } from '#lib/ingest/recognise/header-lexicon/de.ts'
import { es } from '#lib/ingest/recognise/header-lexicon/es.ts'
import { fr } from '#lib/ingest/recognise/header-lexicon/fr.ts'
import { lexiconPersonReader } from '#lib/ingest/recognise/persons/lexicon-person.ts'

if (!de.persons || !es.persons) throw new Error('German and Spanish have words of persons.')
const german = lexiconPersonReader(de.persons)
const spanish = lexiconPersonReader(es.persons)

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
    ['Mme Ana Verell,ministre des Ports', 'Ana Verell', 'ministre des Ports'],
    ['Mme Ana Verell, Ministre des Ports LORS DE la conférence', 'Ana Verell', 'Ministre des Ports'],
    ['Mme Ana Verell, MINISTRE DES PORTS', 'Ana Verell', 'MINISTRE DES PORTS'],
    ['Mme Ana Verell  \n  ministre des Ports', 'Ana Verell', 'ministre des Ports'],
    ['Mme Ana Verell, ministre des Ports. .', 'Ana Verell', 'ministre des Ports'],
    ['Mme Ana Verell chante, ministre des Ports', 'Ana Verell', undefined],
    ['LA MINISTRE DES PORTS, MME ANA VERELL', 'Ana Verell', 'MINISTRE DES PORTS'],
    ['le ministre pour les Ports, M. Ivo Ferris', 'Ivo Ferris', 'ministre pour les Ports'],
    ['M. Ivo Ferris MP, ministre des Ports', 'Ivo Ferris', 'ministre des Ports'],
    ['Mme Rose\u0301 Verell', 'Rosé Verell', undefined],
    ['L’AMBASSADEUR IVO FERRIS', 'Ivo Ferris', 'AMBASSADEUR'],
  ])('is read from “%s”', (text, name, role) => expect(read(text)).toEqual([name, role]))

  it.each([
    ['Ana Verell', 'a plain name'],
    ['Verell', 'one word alone'],
    ['le ministre des Ports Ana Verell', 'an office of which nothing tells the end'],
    ['Mme Paris', 'a town'],
    ['le Président', 'an office alone'],
    ['les Ports', 'words with an article'],
    ['président de la République, Ormond', 'one word behind what an office is of'],
    ['LE MINISTRE DES PORTS ANA VERELL', 'an office in capitals of which nothing tells the end'],
    ['le ministre pour les Ports Ana Verell', 'an office for something of which nothing tells the end'],
    [
      'le ministre des Ports et de tout ce qui va sur les eaux du Nord et du Sud et de l’Est et de l’Ouest et encore des ponts, M. Ivo Ferris',
      'an office that goes on and on',
    ],
    ['', 'nothing'],
  ])('is none in “%s”: %s', (text) => expect(read(text)).toBeUndefined())

  it('may be a plain name where its place tells so, which its line or a comma ends', () => {
    expect(read('Ana Verell', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell, Ormond', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell\nOrmond', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell chante', true)).toBeUndefined()
    expect(read('Verell', true)).toBeUndefined()
    expect(read('Ana Verell ', true)).toEqual(['Ana Verell', undefined])
    expect(read('Ana Verell, MP, Ormond', true)).toEqual(['Ana Verell', undefined])
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
    expect(read('MME ANA VERELL LORS DE LA CONFÉRENCE')?.[0]).toBe('Ana Verell')
  })
})

describe('what an office is for', () => {
  it('is read to the comma in German and Spanish, whose names for it have two words', () => {
    expect(german('Bundesminister für Häfen, Herr Ivo Ferris', false)?.name).toBe('Ivo Ferris')
    expect(spanish('ministra para la Mar, señora Ana Verell', false)?.name).toBe('Ana Verell')
    expect(spanish('ministra para Puertos, señora Ana Verell', false)?.name).toBe('Ana Verell')
  })

  it('has no name behind it that nothing parts from it', () => {
    expect(german('Bundesminister für Häfen Ivo Ferris', false)).toBeUndefined()
    expect(spanish('ministra para Puertos Ana Verell', false)).toBeUndefined()
  })
})
