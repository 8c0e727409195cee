import { describe, expect, it } from 'vitest'
import { readYaml, writePlainYaml, writeYaml, YamlError } from '#lib/markdown/yaml.ts'

function errorOf(text: string, options?: { aliases?: number }): YamlError {
  try {
    readYaml(text, options)
  } catch (error) {
    if (error instanceof YamlError) return error
    throw error
  }
  throw new Error('no error')
}

describe('reading YAML', () => {
  it('keeps a date as the string that it is', () => {
    expect(readYaml('on: 2024-02-05\nat: 2024-02-05T10:00:00Z\n').value).toEqual({
      on: '2024-02-05',
      at: '2024-02-05T10:00:00Z',
    })
  })

  it('gives null for a text without content', () => {
    expect(readYaml('# nothing\n').value).toBeNull()
    expect(readYaml('').fields()).toBeUndefined()
  })

  it('finds the place of a path, or of the last step of it that there is, else of the beginning', () => {
    const { placeOf } = readYaml('weirs:\n  - name: upper\n    gates: 4\n')
    expect(placeOf(['weirs', 0, 'gates'])).toEqual({ line: 3, column: 12 })
    expect(placeOf(['weirs', 0, 'depth'])).toEqual({ line: 2, column: 5 })
    expect(placeOf(['mills'])).toEqual({ line: 1, column: 1 })
  })

  it('lists the fields of a map with their positions, numbers as they are written', () => {
    const text = 'title: 01984\nconstructor: "the weir"\n__proto__: x\n'
    const fields = readYaml(text).fields() ?? []
    expect(fields.map(({ name, value, written }) => [name, value, written])).toEqual([
      ['title', 1984, '01984'],
      ['constructor', 'the weir', undefined],
      ['__proto__', 'x', undefined],
    ])
    expect(fields.map(({ start, end }) => text.slice(start, end))).toEqual([
      'title: 01984',
      'constructor: "the weir"',
      '__proto__: x',
    ])
    expect(fields[1]?.place).toEqual({ line: 2, column: 1 })
  })
})

describe('YAML that is not valid', () => {
  it.each([
    ['a key twice', 'id: 1\nid: 2\n', 'line 2, column 1: found `id: 2` (Map keys must be unique); expected valid YAML'],
    [
      'a tag that would run code',
      'a: !!js/function "x"\n',
      /^line 1, column 4: found `a: !!js\/function "x"` \(Unresolved tag/,
    ],
    ['a string that is not closed', 'a: 1\nb: "x\n', /^line \d, column \d: found .*Missing closing "quote/],
  ])('is an error that names the place, what was found and what was expected: %s', (_, text, message) => {
    if (typeof message === 'string') expect(errorOf(text).message).toBe(message)
    else expect(errorOf(text).message).toMatch(message)
  })

  it('is what unfolds by aliases, at the first of them', () => {
    const text = 'a: &a [x, x]\nb: *a\n'
    expect(readYaml(text).value).toEqual({ a: ['x', 'x'], b: ['x', 'x'] })
    expect(errorOf(text, { aliases: 0 }).place).toEqual({ line: 2, column: 4 })
  })
})

describe('writing YAML', () => {
  it('is read back as the same', () => {
    const value = { title: 'No: the weir', lines: [1, 40], of: ['2024-02-05', 'yes'], none: [] }
    expect(readYaml(writeYaml(value)).value).toEqual(value)
    expect(writeYaml(value)).toContain('lines: [1, 40]')
    expect(readYaml(writePlainYaml(value)).value).toEqual(value)
    expect(writePlainYaml({ name: 'Weir' })).toBe('name: Weir\n')
  })
})
