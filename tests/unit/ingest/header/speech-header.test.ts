import { describe, expect, it } from 'vitest'
import { speechHeader } from '#lib/ingest/header/speech-header.ts'
import { segmentOf, textBelow, wordsOfField } from './invented-head.ts'

const text = `On the Quays\n\nSpeech by Ana Verell, Minister of Ports\n\nVienna, 12 May 2019\n\nPage 1 of 2${textBelow}`
const head = speechHeader.read(segmentOf(text), {})

describe('the head of a speech', () => {
  it('gives title, speaker, office, venue and date', () => {
    expect(head?.segment.title.value).toBe('On the Quays')
    expect([head?.speaker?.value, head?.role?.value]).toEqual(['Ana Verell', 'Minister of Ports'])
    expect([head?.venue?.value, head?.date?.value]).toEqual(['Vienna', '2019-05-12'])
  })

  it('leaves the text, and enters every line above it', () => {
    expect(head?.segment.lines[0]?.text).toBe('Ladies and gentlemen,')
    expect(wordsOfField(text, head?.segment.metadata ?? [], 'title')).toEqual(['On the Quays'])
    expect(head?.entries).toMatchObject([{ fate: 'furniture', rule: 'page-mark' }])
  })

  it('takes a name after “By” for the writer’s where nothing says that it is a speech', () => {
    const byline = speechHeader.read(segmentOf(`H.E. Ms. Rosa Halm\nBy Anna Berg\n12 May 2019${textBelow}`), {})
    expect(byline?.speaker?.value).not.toBe('Anna Berg')
  })

  it('is none where no line says that it is one', () => {
    expect(speechHeader.read(segmentOf(`The quays of Selby\n12 May 2019${textBelow}`), {})).toBeUndefined()
  })
})
