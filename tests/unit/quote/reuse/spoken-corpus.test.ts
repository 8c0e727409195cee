import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#lib/domain/document.ts'
import { isSpoken } from '#lib/quote/reuse/document-words.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

const withdrawn = { reason: 'An order of the court.' }

/** A speech in which paragraphs are changed. */
function turns(...given: Partial<Paragraph>[]) {
  const document = textOf(
    'd-1',
    given.map((_, index) => `Words ${index}.`),
  )
  for (const [index, change] of given.entries()) Object.assign(document.blocks[index] ?? {}, change)
  return document
}

/** The paragraphs that were said, with who said them. */
const spokenBy = (document: ReturnType<typeof textOf>, speakers: { name: string; forms: string[] }[] = []) => {
  const archive = archiveOf([document])
  const records = speakers.map((record, index) => ({ id: `s-${index}`, roles: [], ...record }))
  const { paragraphs } = readSpokenCorpus({ ...archive, authorities: { ...archive.authorities, speakers: records } })
  return paragraphs.map((one) => [one.paragraph.text, ...one.speakers])
}

describe('what was said', () => {
  it.each(['speech', 'address', 'statement'] as const)('is what a %s gives', (kind) => {
    expect(isSpoken(textOf('d-1', [], { kind }))).toBe(true)
    expect(isSpoken(textOf('d-1', [], { kind, withdrawn }))).toBe(false)
  })

  it.each(['report', 'factsheet', 'press-release', 'article'] as const)('is not what a %s tells', (kind) => {
    expect(isSpoken(textOf('d-1', [], { kind }))).toBe(false)
    expect(spokenBy(textOf('d-1', ['Words.'], { kind }))).toEqual([])
  })

  it('is by the speaker of the text, or by all those who speak with one voice', () => {
    expect(spokenBy(textOf('d-1', ['Words.']))).toEqual([['Words.', 'Ana Verell']])
    const joint = textOf('d-1', ['Words.'], { speaker: ['Ana Verell', 'Ivo Sandor'] })
    expect(spokenBy(joint)).toEqual([['Words.', 'Ana Verell', 'Ivo Sandor']])
  })

  it('is by whoever’s voice it is, by the preferred name where a record has the form', () => {
    const document = turns({}, { voice: 'I. SANDOR' }, { voice: 'The mayor of Tarn' })
    expect(spokenBy(document, [{ name: 'Ivo Sandor', forms: ['I. Sandor'] }])).toEqual([
      ['Words 0.', 'Ana Verell'],
      ['Words 1.', 'Ivo Sandor'],
      ['Words 2.', 'The mayor of Tarn'],
    ])
  })

  it('is not what a publisher, a transcriber or somebody without a name says, nor what was withdrawn', () => {
    const document = turns(
      { voice: 'publisher' },
      { voice: 'transcriber' },
      { voice: 'questioner' },
      { withdrawn: true },
      {},
    )
    expect(spokenBy(document)).toEqual([['Words 4.', 'Ana Verell']])
  })

  it('is no heading', () => {
    const document = textOf('d-1', ['Words.'])
    document.blocks.unshift({ type: 'heading', id: 'h-1', level: 2, text: 'On weirs' })
    expect(spokenBy(document)).toHaveLength(1)
  })

  it('is one row of words, in which each paragraph has its place', () => {
    const archive = archiveOf([
      textOf('d-0', ['Nobody said so.'], { kind: 'report' }),
      textOf('d-1', ['The weir is old.', 'The mill is shut.']),
    ])
    const { words, paragraphs } = readSpokenCorpus(archive)
    expect(paragraphs.map(({ start, end, documentNumber }) => [start, end, documentNumber])).toEqual([
      [0, 4, 1],
      [4, 8, 1],
    ])
    expect(words).toHaveLength(8)
    expect([words[4], words[6]]).toEqual([words[0], words[2]])
    expect(words[5]).not.toBe(words[1])
  })
})
