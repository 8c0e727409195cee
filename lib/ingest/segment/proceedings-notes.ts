import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { anyWord, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'

/** What a room does, as a paragraph of its own without brackets. */
const ofTheRoom = [
  ...['applause', 'laughter', 'cheers', 'cheering', 'interruption', 'loud applause', 'prolonged applause'],
  ...['аплодисменты', 'смех', 'оживление в зале', 'шум в зале', 'қол шапалақтау', 'күлкі'],
]

/** When it did so, or nothing more. */
const when = '(?=\\s+(?:at|until|till|for|on|by|sine)\\s|\\.?$)'
const bodies = ['sitting', 'meeting', 'session', 'house', 'assembly', 'council', 'committee', 'senate', 'hearing']
const bodyDid = ['rose', 'adjourned', 'suspended', 'resumed', 'opened', 'closed', 'reconvened']
const russianBodies = ['заседание', 'сессия', 'слушания', 'совещание']
const russianDid = ['закрыто', 'закрылось', 'открыто', 'открылось', 'прервано', 'закончилось']

/** How a paragraph notes what a room or a sitting did, in the words of who wrote it down. */
export const proceedingsNotes: readonly PatternRule[] = [
  {
    id: 'what-the-room-does',
    pattern: wordPattern(ofTheRoom, 'whole', '', '\\.?'),
    examples: {
      yes: ['Applause.', 'Prolonged applause', 'Смех.', 'Қол шапалақтау'],
      no: ['Applause is a cheap thing.', 'Смех в зале не утихал долго, и мэр ждала.'],
    },
  },
  {
    id: 'what-the-sitting-does',
    pattern: wordPattern(
      bodies,
      'start',
      'the ',
      `(?: then)?\\s+(?:was |is |stood |stands )?${anyWord(bodyDid)}${when}`,
    ),
    examples: {
      yes: ['The sitting rose at 6 p.m.', 'The House then adjourned.', 'The meeting was suspended until noon.'],
      no: ['The council opened a school.', 'The sitting was long.', 'We rose at six.'],
    },
  },
  {
    id: 'what-the-sitting-does-in-russian',
    pattern: wordPattern(russianBodies, 'start', '', `\\s+${anyWord(russianDid)}`),
    examples: {
      yes: ['Заседание закрыто в 18 часов.', 'Совещание закончилось.'],
      no: ['Заседание было долгим.', 'Мы открыли заседание.'],
    },
  },
]

/** In UTF-16 units: a note of the proceedings is a line, not a speech. */
const longest = 90

/** Whether a paragraph is such a note: "The sitting rose at 6 p.m." */
export function isProceedingsNote(text: string): boolean {
  return text.length <= longest && firstRule(proceedingsNotes, text) !== undefined
}
