import { expect, test } from 'vitest'
import { partsByFamily, partsByForms } from '#lib/text/personal-name.ts'

test('the parts of a name are told by a form that is inverted, or has initials', () => {
  expect(partsByForms('Ana Verell', ['Verell', 'Verell, Ana'])).toEqual({ family: 'Verell', given: 'Ana' })
  expect(partsByForms('Ana de la Weir', ['A. de la Weir'])).toEqual({ family: 'de la Weir', given: 'Ana' })
  expect(partsByForms('Ana Verell', ['Verell', 'Sandor, Ivo'])).toBeUndefined()
})

test('the family name is at an end of the name', () => {
  expect(partsByFamily('Ana Verell', 'Verell')).toEqual({ family: 'Verell', given: 'Ana' })
  expect(partsByFamily('Wei Lanfang', 'Wei')).toEqual({ family: 'Wei', given: 'Lanfang' })
  expect(partsByFamily('Verell', 'Verell')).toBeUndefined()
  expect(partsByFamily('Anaverell', 'verell')).toBeUndefined()
})
