import { expect, test } from 'vitest'
import { uninvertedName } from '#lib/ingest/describe/invert-personal-name.ts'

test.each([
  ['Verell, Ana', 'Ana Verell'],
  ['van der Berg, Jan P.', 'Jan P. van der Berg'],
  ['Ana Verell', 'Ana Verell'],
  ['Osk Brandt, Jr.', 'Osk Brandt, Jr.'],
  ['Osk Brandt, KCB', 'Osk Brandt, KCB'],
  ['Ana Verell, Minister of Ports', 'Ana Verell, Minister of Ports'],
  ['Sandor, Ivo, Ferris', 'Sandor, Ivo, Ferris'],
  ['The Mayor, Ana Verell', 'The Mayor, Ana Verell'],
  ['Sir John Brandt, Bt', 'Sir John Brandt, Bt'],
])('%s', (written, plain) => {
  expect(uninvertedName(written)).toBe(plain)
})
