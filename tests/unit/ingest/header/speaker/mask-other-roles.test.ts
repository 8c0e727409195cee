import { describe, expect, it } from 'vitest'
import { maskOtherRoles } from '#lib/ingest/header/speaker/mask-other-roles.ts'

describe('those who did other work than to speak', () => {
  it.each([
    ['Speech by Ana Verell, translated by Osk Brandt', 'Speech by Ana Verell, translated'],
    ['Speech\nPhotographs by Osk Brandt', 'Speech\n'],
    ['Interview by Osk Brandt', ''],
    ['Translator: Osk Brandt\nSpeech by Ana Verell', '\nSpeech by Ana Verell'],
    ['Speech\nEdited by Osk Brandt\nby Ana Verell', 'Speech\nEdited\nby Ana Verell'],
    ['Speech\nEdited by\nOsk Brandt\nby Ana Verell', 'Speech\nEdited\n\nby Ana Verell'],
    ['Беседовал Оск Брандт\nРечь', '\nРечь'],
  ])('are blanked in %j', (head, rest) => {
    expect(maskOtherRoles(head).replace(/ +(?=\n|$)/g, '')).toBe(rest)
  })

  it.each(['Speech by Ana Verell', 'Remarks as prepared for delivery by Ana Verell', 'Delivered by Ana Verell'])(
    'are not those who speak: %s',
    (head) => expect(maskOtherRoles(head)).toBe(head),
  )

  it('leave every place where it is', () => {
    const head = 'Edited by Osk Brandt\nSpeech by Ana Verell'
    expect(maskOtherRoles(head)).toHaveLength(head.length)
    expect(maskOtherRoles(head).indexOf('Ana')).toBe(head.indexOf('Ana'))
  })
})
