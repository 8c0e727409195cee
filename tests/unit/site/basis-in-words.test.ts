import { describe, expect, it } from 'vitest'
import { basisInWords } from '#lib/site/basis-in-words.ts'
import { wordsFor } from '#lib/site/words.ts'

const words = wordsFor('en')

describe('a basis in words', () => {
  it('is not weak where the source states the value, and has its words', () => {
    const shown = basisInWords({ kind: 'stated', line: 3, words: 'Ormond, 14 May' }, words)
    expect(shown).toMatchObject({ summary: 'stated, line 3 of the source', weak: false })
    expect(shown.detail?.text).toBe('Ormond, 14 May')
  })

  it('names the rule that read or inferred a value, and says where a rule took it from in its words', () => {
    const read = basisInWords({ kind: 'stated', line: 3, words: 'Ormond, 14 May', rule: 'day-in-the-head' }, words)
    expect(read.detail?.rule).toBe('read by the rule “day in the head”')
    expect(basisInWords({ kind: 'inferred', rule: 'on-a-hunch' }, words).summary).toBe(
      'inferred by the rule “on a hunch”',
    )
    expect(basisInWords({ kind: 'inferred', rule: 'title-in-markup:og:title' }, words).summary).toBe(
      'inferred from what the markup of its page calls it: its text has no title',
    )
  })

  it('is weak in all other cases, and says why', () => {
    expect(basisInWords({ kind: 'inherited', from: 'spring-session' }, words)).toMatchObject({
      weak: true,
      from: 'spring-session',
    })
    expect(basisInWords({ kind: 'inferred', rule: 'office-on-that-day' }, words)).toMatchObject({
      weak: true,
      summary: 'inferred from the office that the speaker held on that day',
    })
    const editor = basisInWords({ kind: 'editor', reason: 'It names the vote.', by: 'A. R.', on: '2026-01-02' }, words)
    expect(editor).toMatchObject({ weak: true, summary: 'set by an editor: A. R., 2 January 2026' })
    expect(editor.detail).toEqual({ label: 'Why', text: 'It names the vote.' })
  })
})
