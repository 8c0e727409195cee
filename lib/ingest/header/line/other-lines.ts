import { honorificAtStart } from '#lib/ingest/header/lexicon/matchers.ts'
import { isIllegible } from '#lib/ingest/recognise/ocr-errors/illegible.ts'
import type { LineRule } from './rule.ts'

export const titleOfRespect: LineRule = {
  id: 'title-of-respect',
  kind: 'person',
  test: (line) => {
    const respect = honorificAtStart.exec(line)
    return respect !== null && /^\p{Lu}/u.test(line.slice(respect[0].length))
  },
  examples: {
    yes: ['H.E. Ms. Ana VERELL', 'The Hon. Ivo Sandor MP', 'by Dr Osk Brandt', 'Г-жа Анна Верелл', 'Sir Tomas Ried'],
    no: ['Ana Verell', 'Mrs', 'Generally speaking'],
  },
}

export const illegible: LineRule = {
  id: 'illegible',
  kind: 'ocrNoise',
  test: (line) => isIllegible(line),
  examples: {
    yes: ['h; iE N1 xd\nOPENING OF THE QUAY\nSELBY, 12 MAY 1977', '~ . .', ':: -', 'L', '.4 A1L', 'h; iE N1 xd'],
    no: ['Selby', 'On the quays', 'UNGA79', '女士们', 'О мостах', 'Қоймалар да'],
  },
}
