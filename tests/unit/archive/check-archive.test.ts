import { describe, expect, it } from 'vitest'
import { checkArchive } from '#lib/archive/check-archive.ts'
import { archiveOf, documentWith, paragraph } from './invented.ts'

const rulesOf = (...given: Parameters<typeof archiveOf>) =>
  checkArchive(archiveOf(...given)).map(({ rule, severity }) => `${severity} ${rule}`)

describe('an archive', () => {
  it('without fault has no findings', () => {
    expect(rulesOf([documentWith({ date: '2019-05-14', blocks: [paragraph('p-1'), paragraph('p-2')] })])).toEqual([])
  })

  it('must have one document for an id and for an address', () => {
    const twice = documentWith({ date: '2019' })
    expect(rulesOf([twice, { ...twice }])).toEqual(['error unique-document-id', 'error unique-address'])
    expect(rulesOf([twice, { ...twice, id: 'd-0000002' }])).toEqual(['error unique-address'])
  })

  it('must have an anchor once in a document, aliases included; in two documents it may stand', () => {
    const aliased = { ...paragraph('p-2'), aliases: ['p-1'] }
    expect(rulesOf([documentWith({ blocks: [paragraph('p-1'), aliased] })])).toEqual(['error unique-anchor'])
    const other = documentWith({ id: 'd-0000002', slug: 'other', blocks: [paragraph('p-1')] })
    expect(rulesOf([documentWith({ blocks: [paragraph('p-1')] }), other])).toEqual([])
  })

  it('must have dates that can be read', () => {
    expect(rulesOf([documentWith({ date: '14 May 2019' })])).toEqual(['error readable-date'])
  })

  it('reports names and collections that no record knows, of each once, with the file', () => {
    const source = { ...documentWith().source, collection: 'lost' }
    const documents = [
      documentWith({ speaker: 'Ana Verell', source }),
      documentWith({ id: 'd-0000002', slug: 'other', speaker: 'Ana Verell' }),
    ]
    const findings = checkArchive(archiveOf(documents))
    expect(findings.map(({ severity, rule, file }) => [severity, rule, file])).toEqual([
      ['warning', 'known-speakers', 'documents/undated-on-bridges.md'],
      ['warning', 'known-collections', 'documents/undated-on-bridges.md'],
    ])
    expect(findings[0]?.message).toContain('"Ana Verell"')
  })
})
