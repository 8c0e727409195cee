import { describe, expect, it } from 'vitest'
import { cited, inStyles } from '#tests/unit/export/cited.ts'

/** Names that every object of the language has, which a title or a speaker may have as well. */
const names = ['constructor', 'hasOwnProperty', 'toString', 'valueOf', '__proto__', 'isPrototypeOf']

describe('a work that is called as a part of every object', () => {
  it.each(names)('is cited by its title, and so is the work after it: %s', (name) => {
    const entries = inStyles(cited({ id: 'd-0000001', title: name, speaker: name }))
    expect(entries.apa?.[0].toLowerCase()).toContain(name.toLowerCase())
    expect(inStyles(cited({ id: 'd-0000002', title: 'The weir' })).apa?.[0]).toContain('The weir')
  })
})
