import { describe, expect, it } from 'vitest'
import { hitDocument } from '#lib/search/rank/hit.ts'

describe('what an answer says of a document', () => {
  const entry = { id: 'd-1', path: '/documents/1/', title: 'On the weir', kind: 'speech', language: 'en' }

  it('has its address and title', () => {
    expect(hitDocument(entry)).toEqual({
      id: 'd-1',
      url: '/documents/1/',
      title: 'On the weir',
      kind: 'speech',
      language: 'en',
    })
  })

  it('has dates and speaker only where they are known', () => {
    const known = { date: '2019-05-14', published: '2019-05-15', speaker: 'Ana Verell' }
    expect(hitDocument({ ...entry, ...known })).toMatchObject(known)
    expect(Object.keys(hitDocument({ ...entry, date: '' }))).not.toContain('date')
  })
})
