import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { attributedNames, passagePreview } from '#lib/site/passage-preview.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const say = english
const speech = documentWith({
  title: 'On bridges',
  speaker: 'Ana Verell',
  date: '2019-05-14',
  publisher: 'The Gazette',
})

describe('the preview of a paragraph', () => {
  it('says who, when and in what, and shows the words', () => {
    expect(passagePreview(speech, { text: 'The weir held.' }, 4, say)).toEqual({
      title: 'On bridges, ¶ 4',
      description: 'On bridges, ¶ 4 · Ana Verell, 14 May 2019. The weir held.',
      preview: { title: 'Ana Verell, 14 May 2019 · On bridges', description: '“The weir held.”' },
    })
  })

  it('shortens long words at the end of one', () => {
    const { preview } = passagePreview(speech, { text: 'The weir held for a day. '.repeat(40) }, 4, say)
    expect(preview.description.length).toBeLessThan(210)
    expect(preview.description).toMatch(/[a-z.]…”$/)
  })

  it('says nothing of what is not known', () => {
    const document = documentWith({ title: 'On bridges' })
    expect(passagePreview(document, { text: 'The weir held.' }, 1, say).preview.title).toBe('On bridges')
  })
})

describe('whose words a paragraph is', () => {
  it('is the speaker, in a speech', () => {
    expect(attributedNames(speech, {})).toEqual(['Ana Verell'])
  })

  it('is all who give a statement together', () => {
    const joint = { ...speech, speaker: ['Ana Verell', 'Ivo Sandor'] }
    expect(attributedNames(joint, {})).toEqual(['Ana Verell', 'Ivo Sandor'])
  })

  it('is whoever has the voice there: another speaker, the publisher, nobody that is known', () => {
    expect(attributedNames(speech, { voice: 'Tomas Ried' })).toEqual(['Tomas Ried'])
    expect(attributedNames(speech, { voice: 'publisher' })).toEqual(['The Gazette'])
    expect(attributedNames(speech, { voice: 'questioner' })).toEqual([])
    expect(attributedNames(speech, { voice: 'transcriber' })).toEqual([])
  })

  it('is the publisher, in a report of what a speaker said', () => {
    expect(attributedNames({ ...speech, kind: 'report' }, {})).toEqual(['The Gazette'])
  })
})
