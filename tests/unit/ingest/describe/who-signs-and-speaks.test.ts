import { describe, expect, it } from 'vitest'
import { labelledSpeaker } from '#lib/ingest/describe/labelled-speaker.ts'
import { findSignature } from '#lib/ingest/describe/signature-line.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

const paragraph = (text: string, line = 1): Draft => ({
  type: 'paragraph',
  spans: [],
  line,
  text,
  level: 2,
  form: 'plain',
})

describe('a signature', () => {
  it('tells who signed, in which office, where and when', () => {
    const found = findSignature(
      linesOf(`     3. Мост открыть в мае.

     Губернатор Ормондской области                         А.Берг

     Москва, Дворец
     9 сентября 2002 года
     N 778`),
    )
    expect(found?.speaker.value).toBe('А. Берг')
    expect(found?.role.value).toBe('Губернатор Ормондской области')
    expect(found?.venue?.value).toBe('Москва, Дворец')
    expect(found?.date).toMatchObject({ value: '2002-09-09', basis: { of: 'occasion' } })
  })

  it('is no sentence that names an office', () => {
    expect(findSignature(linesOf('Президент посетил А.Берг'))).toBeUndefined()
  })
})

describe('labels of speakers', () => {
  it('tell the chief speaker: the first with an office who was not the one met', () => {
    const drafts = [
      paragraph('Mayor of Ormond Ivo Ferris: Good morning.'),
      paragraph('President of Kenya Anna Berg: Good morning to you.'),
    ]
    expect(labelledSpeaker('Meeting with Mayor Ivo Ferris', drafts)?.speaker.value).toBe('Anna Berg')
  })

  it('are those of a parliament’s report', () => {
    const drafts = [paragraph('Mr FERRIS (Ormond-Prime Minister)-by leave-I wish to tell the House of a bridge.')]
    expect(labelledSpeaker('Bridges', drafts)).toMatchObject({
      speaker: { value: 'Ferris' },
      role: { value: 'Prime Minister' },
    })
  })

  it('name nobody where the words above say that it is a debate, though one member alone is in it', () => {
    const drafts = [paragraph('Ms VERELL (Selby): I rise to speak of a bridge.')]
    expect(labelledSpeaker('Bridges', drafts, [{ text: 'The House of Ormond' }])?.speaker.value).toBe('Verell')
    expect(labelledSpeaker('Bridges', drafts, [{ text: 'Second Reading' }])).toBeUndefined()
  })

  it('name nobody where several members speak', () => {
    const drafts = [
      paragraph('Mr RIED (Ferris—Prime Minister) (3.18 pm)—I wish to tell the House of a bridge.'),
      paragraph('Mr SANDOR (Selby) (3.20 pm)—I wish to tell of another.'),
    ]
    expect(labelledSpeaker('Bridges', drafts)).toBeUndefined()
  })

  it('name nobody where a senator of a seat is one of several', () => {
    const drafts = [
      paragraph('The President of the Senate: The Senate is in session.'),
      paragraph('Senator Anna Berg (Lower Ferris): Mr. President, the weir is open.'),
      paragraph('Chief Ferris: It was open before.'),
    ]
    expect(labelledSpeaker('The Senate', drafts)).toBeUndefined()
  })

  it('name the only one who answers', () => {
    const drafts = ['Вопрос: А мост?', 'Т. Рид: Стоит.', 'Вопрос: А другой?', 'Т. Рид: Тоже.'].map((text) =>
      paragraph(text),
    )
    expect(labelledSpeaker('Брифинг', drafts)?.speaker.value).toBe('Т. Рид')
  })

  it('are none where words end in a colon', () => {
    expect(labelledSpeaker('Bridges', [paragraph('Three things matter: bridges, ferries, roads.')])).toBeUndefined()
  })
})
