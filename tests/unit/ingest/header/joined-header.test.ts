import { describe, expect, it } from 'vitest'
import { joinHeader } from '#lib/ingest/header/joined-header.ts'
import { headOf } from './invented-head.ts'

describe('the lines of a head as one text', () => {
  const lines = headOf('**Speech   by**\nAna Verell\n12 May 2019')
  const { text, lineAt } = joinHeader(lines)

  it('has single spaces and no marks of emphasis', () => {
    expect(text).toBe('Speech by\nAna Verell\n12 May 2019')
  })

  it('knows the line of every place', () => {
    expect(['Speech', 'Verell', '2019'].map((word) => lineAt(text.indexOf(word))?.number)).toEqual([1, 2, 3])
    expect(joinHeader([]).lineAt(0)).toBeUndefined()
  })
})
