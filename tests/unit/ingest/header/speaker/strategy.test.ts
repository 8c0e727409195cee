import { describe, expect, it } from 'vitest'
import { candidateAt, speakerContext } from '#lib/ingest/header/speaker/strategy.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

const at = (head: string, words: string) => {
  const context = speakerContext(headOf(head)).head
  return candidateAt('a-rule', context, context.text.indexOf(words))
}

describe('the candidate of a strategy', () => {
  it('has the name, with the words and the line that say it', () => {
    expect(at('Speech by\nMs. Ana VERELL\n12 May 2019', 'Ms. Ana')).toMatchObject({
      rule: 'a-rule',
      known: { value: 'Ana Verell', basis: { line: 2, words: 'Ms. Ana VERELL', rule: 'a-rule' } },
    })
  })

  it('has all who speak with one voice', () => {
    expect(
      at('Speech by Ana Verell and Osk Brandt\n12 May 2019', 'Ana')?.speakers.map(({ name }) => name.value),
    ).toEqual(['Ana Verell', 'Osk Brandt'])
  })

  it('is none where not all of them could be read', () => {
    expect(at('Remarks by President Verell and the Council of Selby\n12 May 2019', 'President')).toBeUndefined()
  })

  it('is none of a line that can name nobody, as a letterhead or a stamp', () => {
    expect(speakerContext(headOf('Speech\nLast updated: 12 May 2019\n12 May 2019')).head.text).not.toContain('updated')
  })
})
