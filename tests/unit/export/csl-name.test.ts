import { expect, it } from 'vitest'
import { cslName } from '#lib/export/csl-name.ts'

const split: [name: string, form: string, family: string, given: string][] = [
  ['Ana Verell', 'Verell, Ana', 'Verell', 'Ana'],
  ['Ana Verell', 'A. Verell', 'Verell', 'Ana'],
  ['Ana Verell', 'A.Verell', 'Verell', 'Ana'],
  ['Ana M. van der Weir', 'A. M. van der Weir', 'van der Weir', 'Ana M.'],
  ['Oss Mira', 'Oss, Mira', 'Oss', 'Mira'],
]

it.each(split)('%s, also written %s, has a family name', (name, form, family, given) => {
  expect(cslName(name, { forms: ['Speaker', form] })).toEqual({ family, given })
})

const whole: [name: string, forms: string[]][] = [
  ['Ana Verell', []],
  ['Ana Verell', ['Verell', 'Speaker Verell', 'Ана Верелл']],
  ['Ana Verell', ['Verell, Speaker of the Assembly']],
  ['Ana Verell', ['B. Verell']],
  ['Ministry of Ferries', ['M. F.']],
]

it.each(whole)('%s, also written %j, stays as it is written', (name, forms) => {
  expect(cslName(name, { forms })).toEqual({ literal: name })
})

it('a name of which the source tells the family name has it, without what tells it from namesakes', () => {
  const written = { name: 'Ana Verell', written: 'Ana VERELL', family: 'Verell' }
  expect(cslName('Ana Verell', undefined, written)).toEqual({ family: 'Verell', given: 'Ana' })
  const apart = { ...written, name: 'Ana Verell (Ormond)', qualifier: 'Ormond' }
  expect(cslName('Ana Verell (Ormond)', undefined, apart)).toEqual({ family: 'Verell', given: 'Ana' })
  expect(cslName('Guild (Ormond)', undefined)).toEqual({ literal: 'Guild (Ormond)' })
})

it('a name without a record stays as it is written', () => {
  expect(cslName('Ana Verell', undefined)).toEqual({ literal: 'Ana Verell' })
})
