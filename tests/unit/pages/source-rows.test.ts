import { expect, it } from 'vitest'
import { documentStarts } from '#app/_components/source/document-starts.ts'

const piece = (document: string) => ({
  entry: { fate: 'paragraph' as const, document, block: 'p-1', start: 0, end: 4 },
})

it('names every document that begins with a row, in their order, each where it begins only', () => {
  const [both, last] = [{ pieces: [piece('d-1'), piece('d-2')] }, { pieces: [piece('d-2'), piece('d-3')] }]
  const starts = documentStarts([both, last])
  expect(starts.get(both)).toEqual(['d-1', 'd-2'])
  expect(starts.get(last)).toEqual(['d-3'])
})
