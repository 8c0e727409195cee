import { expect, it } from 'vitest'
import { readFrontmatter } from '#lib/markdown/read-frontmatter.ts'

it('gives the fields between the fences and the text below them', () => {
  const { yaml, body } = readFrontmatter('---\ntitle: Weir\n---\nThe text.\n')
  expect(yaml?.value).toEqual({ title: 'Weir' })
  expect(body).toBe('The text.\n')
})

it('counts lines from the beginning of the text', () => {
  expect(readFrontmatter('---\ntitle: Weir\nyear: 1862\n---\n').yaml?.placeOf(['year'])).toEqual({ line: 3, column: 7 })
})

it('gives no fields where there are none', () => {
  expect(readFrontmatter('---\n---\nThe text.').yaml).toBeUndefined()
})

it.each(['js', 'javascript', 'json'])('runs and reads nothing but YAML: %s', (kind) => {
  expect(() => readFrontmatter(`---${kind}\n{ "title": "x" }\n---\n`)).toThrow('only YAML frontmatter is read')
})

it('says where in the text the frontmatter is not valid', () => {
  expect(() => readFrontmatter('---\na: 1\na: 2\n---\n')).toThrow(/^line 3, column 1: found `a: 2`/)
})
