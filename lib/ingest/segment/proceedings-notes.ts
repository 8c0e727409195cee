import { wordPattern } from '#lib/ingest/recognise/words.ts'

/** What a room does, as a paragraph of its own without brackets. */
const ofTheRoom = [
  ...['applause', 'laughter', 'cheers', 'cheering', 'interruption', 'loud applause', 'prolonged applause'],
  ...['аплодисменты', 'смех', 'оживление в зале', 'шум в зале', 'қол шапалақтау', 'күлкі'],
]
const roomNote = wordPattern(ofTheRoom, 'whole', '', '\\.?')

/** When it did so, or nothing more. */
const when = '(?=\\s+(?:at|until|till|for|on|by|sine)\\s|\\.?$)'
const bodies = ['sitting', 'meeting', 'session', 'house', 'assembly', 'council', 'committee', 'senate', 'hearing']
const english = wordPattern(bodies, 'start', 'the ', '(?: then)?\\s+(?:was |is |stood |stands )?')
const ends = wordPattern(
  ['rose', 'adjourned', 'suspended', 'resumed', 'opened', 'closed', 'reconvened'],
  'start',
  '',
  when,
)
const russian = wordPattern(['заседание', 'сессия', 'слушания', 'совещание'], 'start', '', '\\s+')
const russianEnds = wordPattern(['закрыто', 'закрылось', 'открыто', 'открылось', 'прервано', 'закончилось'], 'start')
/** In UTF-16 units: a note of the proceedings is a line, not a speech. */
const longest = 90

/** Whether a paragraph notes what a room or a sitting did, in the words of who wrote it down: "The sitting rose at 6 p.m." */
export function isProceedingsNote(text: string): boolean {
  if (text.length > longest) return false
  if (roomNote.test(text)) return true
  const after = (start: RegExp, end: RegExp) => {
    const match = start.exec(text)
    return match !== null && end.test(text.slice(match[0].length))
  }
  return after(english, ends) || after(russian, russianEnds)
}
