import { expect, it } from 'vitest'
import { stageDirections } from '#lib/text/stage-directions.ts'

const noted = (text: string) => stageDirections(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['We shall mend it. (Applause.) And then we shall rest.', ['(Applause.)']],
  ['I was late [laughter] and wet (laughter and applause).', ['[laughter]', '(laughter and applause)']],
  ['Мы её починим. (Смех, аплодисменты.)', ['(Смех, аплодисменты.)']],
  ['(Prolonged applause.)', ['(Prolonged applause.)']],
  ['The quay (see the map) is long, and the pauses (of an hour) are short.', []],
])('finds what a transcriber noted in %s', (text, expected) => {
  expect(noted(text)).toEqual(expected)
})
