import { describe, expect, test } from 'vitest'
import { withdrawalsWithoutEffect } from '#lib/archive/withdrawal-checks.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { CatalogueEntry } from '#lib/records/catalogue.ts'
import { documentWith, paragraph } from './invented.ts'

const why = { file: 'catalogue/x.yaml', reason: 'Order 17' }

function problems(entry: CatalogueEntry, document: Partial<ArchiveDocument> = {}, id = 'd-0000001'): string[] {
  const found = withdrawalsWithoutEffect(new Map([[id, [entry]]]), [documentWith(document)])
  expect(found.every(({ severity, file }) => severity === 'error' && file === why.file)).toBe(true)
  return found.map(({ message }) => message)
}

const whole: CatalogueEntry = { ...why, withdraw: 'document' }
const passage: CatalogueEntry = { ...why, paragraph: 'p-0000001', withdraw: true }

describe('a withdrawal', () => {
  test('that was carried out is no problem', () => {
    expect(problems(whole, { withdrawn: { reason: 'Order 17' } })).toEqual([])
    expect(problems(passage, { withdrawn: { reason: 'Order 17' } })).toEqual([])
    const hidden = {
      type: 'paragraph' as const,
      id: 'p-0000001',
      form: 'plain' as const,
      text: '[withdrawn]',
      withdrawn: true,
    }
    expect(problems(passage, { blocks: [hidden] })).toEqual([])
    expect(problems(passage, { blocks: [{ ...hidden, id: 'p-0000002', aliases: ['p-0000001'] }] })).toEqual([])
    expect(problems(passage, { gone: [{ id: 'p-0000001', withdrawn: true }] })).toEqual([])
  })

  test('of a document that is not there, or is shown, is an error', () => {
    expect(problems(whole, {}, 'd-0000009')).toEqual([
      'd-0000009 is to be withdrawn (Order 17), and the archive has no such document: correct the id, then run npm run ingest',
    ])
    expect(problems(whole, {})).toEqual([expect.stringContaining('its text is shown')])
  })

  test('of a paragraph that is not there, or is shown, is an error', () => {
    expect(problems(passage, {}, 'd-0000009')).toEqual([expect.stringContaining('no such document')])
    expect(problems(passage, { blocks: [paragraph('p-0000002')] })).toEqual([
      'd-0000001 p-0000001 is to be withdrawn (Order 17), and the document has no such paragraph: correct the id, then run npm run ingest',
    ])
    expect(problems(passage, { blocks: [paragraph('p-0000001')] })).toEqual([
      expect.stringContaining('its words are shown'),
    ])
    expect(problems(passage, { gone: [{ id: 'p-0000001' }] })).toEqual([expect.stringContaining('no such paragraph')])
  })
})
