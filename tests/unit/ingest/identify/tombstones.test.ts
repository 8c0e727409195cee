import { describe, expect, it } from 'vitest'
import type { Block } from '#lib/domain/document.ts'
import { tombstones } from '#lib/ingest/identify/tombstones.ts'

const published = ['p-1', 'p-2', 'p-3'].map((id) => ({ id, wordings: [] }))
const block = (id: string, aliases: string[] = []): Block => ({
  type: 'paragraph',
  id,
  form: 'plain',
  text: 'x',
  aliases,
})

describe('published ids that no block has any longer', () => {
  it('are behind what they followed', () => {
    expect(tombstones(published, [block('p-1'), block('p-3')], new Set())).toEqual([{ id: 'p-2', after: 'p-1' }])
    expect(tombstones(published, [block('p-3')], new Set())).toEqual([{ id: 'p-1' }, { id: 'p-2' }])
  })

  it('are not those that lead to another block', () => {
    expect(tombstones(published, [block('p-1', ['p-2']), block('p-3')], new Set())).toEqual([])
  })

  it('say that their words may not be shown', () => {
    const [gone] = tombstones(published, [block('p-1'), block('p-3')], new Set(['p-2']))
    expect(gone?.withdrawn).toBe(true)
    expect(tombstones(published, [block('p-1')], 'all').every(({ withdrawn }) => withdrawn)).toBe(true)
  })
})
