import { describe, expect, it } from 'vitest'
import { headerSpeaker } from '#lib/ingest/header/header-speaker.ts'
import { headOf } from './invented-head.ts'

const speaker = (head: string) => headerSpeaker(headOf(head))

describe('who speaks, as a head names them', () => {
  it('is one, with the office', () => {
    const { found } = speaker('Speech by Ana Verell, Minister of Ports\n12 May 2019')
    expect(found?.speaker.value).toBe('Ana Verell')
    expect(found?.role?.value).toBe('Minister of Ports')
    expect(found?.speaker.basis).toMatchObject({ kind: 'stated', line: 1 })
  })

  it('is one without an office where the line above is what is held', () => {
    const held = speaker("The Chancellor's Annual Lecture\nProfessor Dame Ana Verell\n12 May 2019").found
    expect([held?.speaker.value, held?.role]).toEqual(['Ana Verell', undefined])
    expect(speaker('Speech\nMinister of Ports\nHon. Ana Verell\n12 May 2019').found?.role?.value).toBe(
      'Minister of Ports',
    )
  })

  it('are several who speak with one voice, as a list', () => {
    expect(speaker('Joint statement by Ana Verell and Osk Brandt\n12 May 2019').found?.speaker.value).toEqual([
      'Ana Verell',
      'Osk Brandt',
    ])
  })

  it('named twice is one, as the fullest says', () => {
    const { found, findings } = speaker('Speech by Mr. Verell\nDelivered by Tomas Verell\n12 May 2019')
    expect(found?.speaker.value).toBe('Tomas Verell')
    expect(findings).toEqual([])
  })

  it('is nobody where two are named apart, which a finding says', () => {
    const { found, findings } = speaker('Speech by Ana Verell\nRemarks by Osk Brandt\n12 May 2019')
    expect(found).toBeUndefined()
    expect(findings.map(({ rule }) => rule)).toEqual(['several-speakers'])
  })

  it('is nobody where none is named', () => {
    expect(speaker('Speech\n12 May 2019')).toEqual({ findings: [] })
  })
})
