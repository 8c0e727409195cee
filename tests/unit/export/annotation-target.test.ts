import { describe, expect, it } from 'vitest'
import { annotationTargets } from '#lib/export/annotation-target.ts'
import { documentRecord } from '#lib/export/document-record.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'

const context = { addressOf: () => 'https://record.example/documents/weir/', rightsOf: () => undefined }
const targetsOf = (...texts: (string | undefined)[]) =>
  annotationTargets(
    documentRecord(
      documentWith({
        blocks: texts.map((text, index) => ({
          ...paragraph(`p-000000${index}`),
          text: text ?? 'kept from readers',
          ...(text === undefined && { withdrawn: true }),
        })),
      }),
      context,
    ),
  )

describe('a paragraph as the target of an annotation', () => {
  it('is found by its id, and by its words with those beside it', () => {
    const [first, second] = targetsOf('The weir is old.', 'The mill beside it is older than anybody in Selby knows.')
    expect(first).toEqual({
      type: 'SpecificResource',
      source: 'https://record.example/documents/weir/',
      selector: [
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'p-0000000' },
        {
          type: 'TextQuoteSelector',
          exact: 'The weir is old.',
          prefix: '',
          suffix: 'The mill beside it is older than',
        },
      ],
    })
    expect(second?.selector[1]).toMatchObject({ prefix: 'The weir is old.', suffix: '' })
  })

  it('is found by its id alone where its words were withdrawn, and others do not have them beside theirs', () => {
    const [first, second, third] = targetsOf('The weir is old.', undefined, 'The mill is older.')
    expect(second?.selector).toHaveLength(1)
    expect(first?.selector[1]?.suffix).toBe('')
    expect(third?.selector[1]?.prefix).toBe('')
  })

  it('has no half of a character beside it', () => {
    const [first] = targetsOf('The weir is old.', `${'a'.repeat(31)}😀 and more`)
    expect(first?.selector[1]?.suffix).toBe('a'.repeat(31))
  })
})
