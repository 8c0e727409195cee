import { describe, expect, it } from 'vitest'
import {
  describeStatedVoices,
  namesSpeakers,
  stateVoices,
  withoutOwnVoice,
} from '#lib/ingest/describe/apply-stated-voices.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { readRecords } from '#lib/records/records.ts'

const { authorities: none } = await readRecords('tests/fixtures/none')
const ana = { id: 'ana-verell', name: 'Ana Verell', forms: ['VerellAna'], roles: [], languages: [] }
const authorities = { ...none, speakers: [ana] } as typeof none

function drafts(...voices: (string | undefined)[]): Draft[] {
  return voices.map((voice, index) => ({
    type: 'paragraph',
    spans: [{ start: index * 10, end: index * 10 + 5 }],
    line: index + 1,
    text: 'words',
    level: 2,
    form: 'plain',
    ...(voice !== undefined && { voice }),
  }))
}

const known = (value: string) => ({ value, basis: { kind: 'inferred', rule: 'x' } as const })
const description = {
  metadata: {
    title: known('On boats'),
    kind: { ...known('x'), value: 'document' as const },
    speaker: known('Osk Brandt'),
  },
  findings: [],
}

describe('voices that markup states', () => {
  it('are those of paragraphs that they cover, by the names of records, and of no heading', () => {
    const [first, second, third] = stateVoices(
      [...drafts(undefined, undefined), { ...drafts(undefined)[0], type: 'heading' } as Draft],
      [
        { start: 0, end: 5, name: 'VerellAna' },
        { start: 10, end: 15, name: 'Una\u0001 \n Moss' },
      ],
      authorities,
    ).map(({ voice }) => voice)
    expect([first, second, third]).toEqual(['Ana Verell', 'Una Moss', undefined])
  })
  it('name speakers where one of them is neither transcriber nor publisher', () => {
    const voice = (name: string) => ({ start: 0, end: 1, name })
    expect(namesSpeakers([voice('transcriber'), voice('Ana')])).toBe(true)
    expect(namesSpeakers([voice('transcriber'), voice('publisher')])).toBe(false)
    expect(namesSpeakers(undefined)).toBe(false)
  })
})

const saidBy = (kind: 'speech' | 'report', speaker: string) => {
  const known = { kind: 'stated' as const, words: speaker }
  return { kind: { value: kind, basis: known }, speaker: { value: speaker, basis: known } }
}

describe('the speaker of a text', () => {
  const speakerOf = (...voices: (string | undefined)[]) =>
    describeStatedVoices(description, drafts(...voices), authorities).metadata.speaker?.value

  it('is who says all that is said, whatever was inferred', () => {
    expect(speakerOf('Ana Verell', 'transcriber', 'Ana Verell')).toBe('Ana Verell')
  })
  it('is nobody where several speak, or where something is said by nobody who is named', () => {
    expect(speakerOf('Ana Verell', 'Una Moss')).toBeUndefined()
    expect(speakerOf('Ana Verell', undefined)).toBeUndefined()
  })
  it('has no voice in its own text', () => {
    expect(
      withoutOwnVoice(drafts('Ana Verell', 'transcriber'), saidBy('speech', 'ana verell')).map(({ voice }) => voice),
    ).toEqual([undefined, 'transcriber'])
  })
  it('keeps it in a report, whose words are the reporter’s', () => {
    const reported = withoutOwnVoice(drafts(undefined, 'Ana Verell'), saidBy('report', 'Ana Verell'))
    expect(reported.map(({ voice }) => voice)).toEqual([undefined, 'Ana Verell'])
  })
})
