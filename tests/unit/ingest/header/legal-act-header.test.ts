import { describe, expect, it } from 'vitest'
import { legalActHeader } from '#lib/ingest/header/legal-act-header.ts'
import { segmentOf, wordsOfField } from './invented-head.ts'

const text =
  'У К А З\nПРЕЗИДЕНТА ОРМОНДА\nот 12 мая 2019 г. № 7\n\nО ремонте причалов\nи маяков\n\nПостановляю:\n\n1. Починить причалы.'
const read = (source: string) => legalActHeader.read(segmentOf(source), {})

describe('the head of an act', () => {
  const head = read(text)

  it('gives what the act is about as title, over its lines', () => {
    expect(head?.segment.title).toMatchObject({ value: 'О ремонте причалов и маяков', basis: { line: 5 } })
  })

  it('gives its day', () => {
    expect(head?.date).toMatchObject({ value: '2019-05-12', basis: { rule: 'day-of-an-act' } })
  })

  it('leaves the text and enters what is above it', () => {
    expect(head?.segment.lines[0]?.text).toBe('Постановляю:')
    expect(wordsOfField(text, head?.segment.metadata ?? [], 'head')).toEqual(['У К А З', 'ПРЕЗИДЕНТА ОРМОНДА'])
  })

  it('has no title where what follows is none, and the first words then', () => {
    const plain = read('УКАЗ\nПРЕЗИДЕНТА ОРМОНДА\n\nПричалы города построили деды.\n\nПостановляю: чинить.')
    expect(plain?.segment.title.basis).toMatchObject({ kind: 'inferred' })
    expect(plain?.segment.lines[0]?.text).toBe('Причалы города построили деды.')
  })

  it('is none of another text', () => {
    expect(read('О ремонте причалов\n\nПричалы старые.')).toBeUndefined()
  })
})
