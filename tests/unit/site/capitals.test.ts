import { describe, expect, test } from 'vitest'
import { isInCapitals } from '#lib/site/capitals.ts'

describe('a title in capitals', () => {
  test.each([
    'ADDRESS ON THE OPENING OF THE WEIR',
    'ОБРАЩЕНИЕ К ЖИТЕЛЯМ РЕЧНЫХ ГОРОДОВ',
    'ӨЗЕН ҚАЛАЛАРЫНЫҢ ТҰРҒЫНДАРЫНА ҮНДЕУ',
    'ΛΟΓΟΣ ΠΕΡΙ ΤΟΥ ΠΟΤΑΜΟΥ',
    'STATEMENT AT THE 63rd SESSION, 12.5.2019',
    'DIE GROSSE STRAßE',
    'DECLARATION',
    'WHAT IS TO BE DONE',
  ])('is one in any script: %s', (title) => {
    expect(isInCapitals(title)).toBe(true)
  })

  test.each([
    'Address on the Opening of the Weir',
    'ADDRESS by Ana Verell',
    'OSCE',
    'UN, OSCE',
    'UN DESA',
    'UNESCO',
    '1998',
    '',
    '河の町への挨拶',
    'خطاب إلى سكان المدن',
  ])('is none where a small letter, acronyms alone, or a script without capitals is: %s', (title) => {
    expect(isInCapitals(title)).toBe(false)
  })
})
