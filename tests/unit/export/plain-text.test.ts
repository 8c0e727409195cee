import { expect, it } from 'vitest'
import { plainText } from '#lib/export/plain-text.ts'
import { context, joint, partlyWithdrawn, report, speech, unknown } from './exported.ts'

const lines = (text: string) => text.split('\n\n')

it('a text begins with what is known of it and its permanent link, and says whose words follow', () => {
  expect(lines(plainText(speech, context))).toEqual([
    [
      'On the weir & <its> keepers',
      'Ana Verell · Keeper of the Weir',
      '14 May 2019 · Selby',
      'Speech · The Weir Gazette',
      'https://creativecommons.org/licenses/by/4.0/',
      'https://record.example/river/documents/2019-05-14-on-bridges/',
    ].join('\n'),
    '[Words of the publisher]',
    'The Gazette prints what was said at Selby.',
    '[The keepers rise.]',
    '[Ana Verell]',
    'The weir held for thirty years. (Applause.)',
    '[A bell rings.]',
    'I count (laughter) what is left:',
    '• three wells;',
    '• forty oars.',
    'What is to be done',
    '4. Mend the weir.',
    '5. Then mend the oars.',
    'The price',
    'Oar\tCrowns',
    'Ash\t\t5',
    'Prices of the spring',
    'Who mends, stays dry.',
    '* * *',
    'Questions',
    '[Question]',
    'Who pays?',
    '[Ana Verell]',
    'The towns do.',
    '[Osk Brandt]',
    'I object.',
    '[Osk Brandt and Una Moss]',
    'We both object.\n',
  ])
})

it('the words of a report are its reporter’s, and it is said where nobody is known', () => {
  expect(plainText(report, context)).toContain('\n\n[Words of the reporter]\n\nThe keeper said')
  const text = plainText(unknown, context)
  expect(text).toContain('\n\n[Who speaks is not known.]\n\nThe lamp burns.')
  expect(text).toContain('\ndate not known\n')
  expect(plainText(joint, context)).toContain('[Ana Verell and Osk Brandt]')
})

it('withdrawn words are not in it', () => {
  const text = plainText(partlyWithdrawn, context)
  expect(text).not.toContain('secret')
  expect(text.match(/\[withdrawn\]/g)).toHaveLength(4)
})
