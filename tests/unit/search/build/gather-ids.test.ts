import { expect, it } from 'vitest'
import type { Block } from '#lib/domain/document.ts'
import { gatherIds } from '#lib/search/build/gather-ids.ts'
import { gatherUnits } from '#lib/search/build/gather-units.ts'
import { documentOf } from '#tests/unit/search/invented.ts'

it('leads from what a paragraph or a heading was called before to where it is now', () => {
  const blocks: Block[] = [
    { type: 'heading', id: 'h-0000000', level: 2, text: 'Bread', aliases: ['h-1111111'] },
    { type: 'paragraph', id: 'p-0000001', form: 'plain', text: 'Bread is dear.', aliases: ['p-1111111', 'p-2222222'] },
  ]
  const documents = [documentOf({ title: 'On the mills', lines: [], facts: { blocks } }, 0)]
  const { units } = gatherUnits({ documents })
  const ids = new Map(gatherIds(units, documents).flatMap((page) => [...page]))
  const now = (id: string) => units[ids.get(id) ?? -1]?.id
  expect(now('h-1111111')).toBe('h-0000000')
  expect(['p-1111111', 'p-2222222'].map(now)).toEqual(['p-0000001', 'p-0000001'])
})
