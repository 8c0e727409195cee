import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { basisLabel } from '#lib/site/basis-label.ts'

const say = english

describe('a basis in words', () => {
  it('is not weak where the source states the value, and has its words', () => {
    const shown = basisLabel({ kind: 'stated', line: 3, words: 'Ormond, 14 May' }, say)
    expect(shown).toMatchObject({ summary: 'stated, line 3 of the source', isNotStated: false })
    expect(shown.detail?.text).toBe('Ormond, 14 May')
  })

  it('names the rule that read or inferred a value, and says where a rule took it from in its words', () => {
    const read = basisLabel({ kind: 'stated', line: 3, words: 'Ormond, 14 May', rule: 'day-in-the-head' }, say)
    expect(read.detail?.rule).toBe('read by the rule “day-in-the-head”')
    expect(basisLabel({ kind: 'inferred', rule: 'on-a-hunch' }, say).summary).toBe('inferred by the rule “on-a-hunch”')
    expect(basisLabel({ kind: 'inferred', rule: 'title-in-markup:og:title' }, say).summary).toBe(
      'inferred from the title in the code of its page, since the text has none',
    )
  })

  it('is weak in all other cases, and says why', () => {
    expect(basisLabel({ kind: 'inherited', from: 'spring-session' }, say)).toMatchObject({
      isNotStated: true,
      from: 'spring-session',
    })
    expect(basisLabel({ kind: 'inferred', rule: 'office-on-that-day' }, say)).toMatchObject({
      isNotStated: true,
      summary: 'inferred from the office that the speaker held on that day',
    })
    const editor = basisLabel({ kind: 'editor', reason: 'It names the vote.', by: 'A. R.', on: '2026-01-02' }, say)
    expect(editor).toMatchObject({ isNotStated: true, summary: 'set by an editor: A. R., 2 January 2026' })
    expect(editor.detail).toEqual({ label: 'Why', text: 'It names the vote.' })
  })
})
