import { describe, expect, it } from 'vitest'
import { documentWords } from '#lib/quote/reuse/document-words.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

const passage = 'every barge that carries timber past the lower sluice will pay the keeper in firewood'
const texts = [
  textOf('d-1', ['Dear neighbours!', `I repeat: ${passage}, не\u00ADделя.`], { date: '2018' }),
  textOf('d-2', ['', `Once more: ${passage} – and so will I.`], { date: '2019' }),
  textOf('d-3', [`She said: “Every barge that carries timber will pay the keeper”.`], { kind: 'report', date: '2020' }),
]

/** A report speaks nowhere, so that it has spellings and no words that were said. */
const [speech, , report] = texts.map((document) => documentWords(document))

describe('the words of a document', () => {
  it('are those of what was said, as places among its spellings', () => {
    expect(Array.from(speech?.lengths ?? [])).toEqual([2, 18])
    expect(Array.from(speech?.tokens ?? [], (place) => speech?.spellings[place]).slice(0, 5)).toEqual(
      'Dear neighbours I repeat every'.split(' '),
    )
    expect(report?.tokens).toHaveLength(0)
    expect(report?.spellings).toContain('timber')
  })

  it('are the same where they were kept, and so is all that is found by them', () => {
    const kept = new Map<string, Uint8Array>()
    const made = texts.map((document) => documentWords(document, kept))
    expect(kept.size).toBe(3)
    // As they come from a file: at any place of a larger buffer.
    for (const [key, bytes] of kept) kept.set(key, Buffer.concat([Buffer.from('?'), bytes]).subarray(1))
    expect(texts.map((document) => documentWords(document, kept))).toEqual(made)
    expect(findCrossReferences(archiveOf(texts), kept)).toEqual(findCrossReferences(archiveOf(texts)))
  })
})
