import { describe, expect, it } from 'vitest'
import { takeHeader } from '#lib/ingest/header/take-header.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const text = '\n\nLadies and gentlemen,\n\nI am glad of this bridge, and we have waited for it for many years.'

function read(head: string) {
  const lines = linesOf(head + text)
  const { speaker, venue, findings } = takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined)
  const rule = speaker?.basis.kind === 'stated' ? speaker.basis.rule : undefined
  return { speaker: speaker?.value, rule, venue: venue?.value, findings: findings.map((finding) => finding.rule) }
}

describe('who did other work than to speak', () => {
  it.each([
    'Speech\n\nEdited by Osk Brandt',
    'Speech\n\nTranslated by Osk Brandt',
    'Speech\n\nPhotographs by Osk Brandt',
    'Speech\n\nPhoto: Osk Brandt',
    'Speech (recorded by Osk Brandt)',
    'Address\n\nIntroduced by Dr Osk Brandt',
    'Discussion chaired by Osk Brandt',
    'Speech written up by Osk Brandt',
    'Interview by Osk Brandt',
    'Речь\n\nПеревод: Оск Брандт',
    'Интервью\n\nБеседовал Оск Брандт',
    'Речь\n\nФото Оска Брандта',
    'Сөз\n\nАударған Оск Брандт',
    'Сөз\n\nСұхбаттасқан Оск Брандт',
    'Speech in honour of Osk Brandt',
    'Remarks at a dinner for President Brandt',
    'Message from the President, read by Osk Brandt',
  ])('is no speaker: %s', (head) => {
    expect(read(`${head}\n\n3 May 2019`).speaker).toBeUndefined()
  })

  it.each([
    'Statement of Ana Verell, translated by Osk Brandt',
    'Interview of Ana Verell by Osk Brandt',
    'Remarks by Ana Verell, interviewed by Osk Brandt',
    'Statement delivered by Ana Verell on behalf of Osk Brandt',
    'Speech by Ana Verell\n\nModerator: Osk Brandt',
  ])('leaves who speaks to be found: %s', (head) => {
    expect(read(`${head}\n\n3 May 2019`).speaker).toBe('Ana Verell')
  })
})

describe('several who are named', () => {
  it('are a list where they speak with one voice, and a finding where they do not', () => {
    const joint = read('Joint statement by Ana Verell and Osk Brandt\n\n3 May 2019')
    expect(joint).toMatchObject({ speaker: ['Ana Verell', 'Osk Brandt'], rule: 'after-by' })
    const two = read('Statement by Ana Verell\n\nStatement by Osk Brandt\n\n3 May 2019')
    expect(two.speaker).toBeUndefined()
    expect(two.findings).toContain('several-speakers')
  })
})

describe('what is beside a date', () => {
  it.each([
    'Wed, 3 May 2019',
    'Thurs., 3 May 2019, 7 p.m.',
    '10.30 a.m., 3 May 2019',
    'Second day, 3 May 2019',
    'Volume 14, Number 9, 3 May 2019',
    'Issued on 3 May 2019',
    'Released: 3 May 2019',
    'Ada Moss, 3 May 2019',
    'Verell, 3 May 2019',
    '5 Ramadan 1440',
    '15 January B.E. 2563',
    '3–5 May 2019',
  ])('is no place: %s', (line) => {
    expect(read(`Remarks by Ana Verell\n\n${line}`).venue).toBeUndefined()
  })

  it.each([
    ['Selby, 3–5 May 2019', 'Selby'],
    ['Ferris Hall, Selby, 3 and 4 May 2019', 'Ferris Hall, Selby'],
    ['Harbour Museum, Ferris\n\n3 May 2019', 'Harbour Museum, Ferris'],
    ['г. Ормонд, 3 мая 2019 года', 'Ормонд'],
    ['Ормонд қаласы, 2019 жылғы 3 мамыр', 'Ормонд қаласы'],
  ])('may be one: %s', (lines, venue) => {
    expect(read(`Remarks by Ana Verell\n\n${lines}`).venue).toBe(venue)
  })
})
