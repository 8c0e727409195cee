import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { anyWord, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'

/** How a publisher adds words of its own to what somebody said. */
export interface ClosingNoteRule extends PatternRule {
  /**
   * `anywhere` in a text the paragraph is the publisher's; at its `foot`, where only such notes follow; or all from it
   * `through` to the end, where nobody is given the word any more.
   */
  place: 'anywhere' | 'foot' | 'through'
}

const opening = String.raw`^[\[(*—–\s-]*`
const closing = String.raw`[\])*.!\s—–-]*$`
const recorded = ['transcript', 'transcription', 'interview', 'recording', 'speech', 'remarks', 'statement', 'text']
const alsoRecorded = [
  'press conference',
  'briefing',
  'excerpt',
  'excerpts',
  'audio',
  'video',
  'document',
  'translation',
]
const ends = [
  `ends?(?: of)?(?: the)?(?: \\p{L}+)? ${anyWord([...recorded, ...alsoRecorded])}`,
  `${anyWord(recorded)} ends`,
  'конец (?:стенограммы|записи|интервью|расшифровки|беседы|текста|выступления)',
  '(?:стенограмманың|жазбаның|сұхбаттың|мәтіннің|сөздің) соңы',
]
const editors = [
  ...['editor’s note', 'editors’ note', 'editorial note', 'ed. note', 'note from the editor', 'note by the editor'],
  ...['translator’s note', 'transcriber’s note', 'publisher’s note', 'note of the editor', 'note by the translator'],
  ...['примечание редакции', 'примечание редактора', 'примечание переводчика', 'от редакции', 'прим. ред.'],
  ...['редакция ескертпесі', 'редакцияның ескертпесі', 'редакциядан', 'аудармашының ескертпесі'],
]
const toEditors = [
  ...['note to editors', 'notes to editors', 'notes for editors', 'notes to the editor', 'note for editors'],
  ...['notes to desks', 'notes for journalists', 'notes to journalists', 'к сведению редакций', 'для редакторов'],
]
const information = 'information|details|enquiries|inquiries|queries|interviews?'
const asking = 'contact|call|phone|visit|write|e-?mail|see|go to'
const contacts = [
  ...['media contact', 'media contacts', 'press contact', 'press contacts', 'media enquiries', 'media inquiries'],
  ...['press enquiries', 'press inquiries', 'contact', 'contacts', 'contact person', 'contact details'],
  ...['контакты', 'контактное лицо', 'контакты для прессы', 'телефон для справок', 'байланыс', 'анықтама телефоны'],
]
const origins = [
  ...['source', 'sources', 'source of the text', 'translation', 'transcript', 'transcription', 'originally published'],
  ...['источник', 'источники', 'перевод', 'расшифровка', 'опубликовано', 'дереккөз', 'дереккөзі', 'аударма'],
]
const made = 'transcribed|translated|transcript (?:provided|prepared)|published|recorded|interviewed|edited|compiled'
const talked = 'беседовал|беседовала|записал|записала|интервью (?:взял|взяла|вёл|вела)|подготовил|подготовила'
const texts = [...recorded, 'conversation', 'discussion', 'translation', 'version']
const doneTo =
  'edited|condensed|transcribed|translated|published|recorded|prepared|corrected|shortened|abridged|updated'
const russianDone = 'подготовлен|опубликован|отредактирован|сокращен|сокращён|записан|расшифрован|переведен|переведён'

/** Notes of publishers, in English, Russian and Kazakh. */
export const closingNotes: readonly ClosingNoteRule[] = [
  {
    id: 'end-of-the-transcript',
    place: 'through',
    pattern: new RegExp(`${opening}(?:${ends.join('|')})${closing}`, 'iu'),
    examples: {
      yes: ['[End of transcript]', 'END OF INTERVIEW', '(Конец стенограммы)', 'Стенограмманың соңы'],
      no: ['The end of the interview was the best of it.', 'End of the year', 'We end the text here, she said.'],
    },
  },
  {
    id: 'ends-in-a-frame',
    place: 'through',
    pattern: /^(?:[[(*—–-]+\s*ends?\s*[\])*—–-]+|ENDS?\.?|#{3,}|- ?30 ?-|–30–)$/iu,
    examples: { yes: ['[End]', '-ENDS-', 'ENDS', '###', '- 30 -'], no: ['The ends', 'Ends of rope', '30', '# Quay'] },
  },
  {
    id: 'note-of-the-editor',
    place: 'anywhere',
    pattern: new RegExp(String.raw`${opening}${anyWord(editors)}\s*(?:[:：.—–]|$)`, 'iu'),
    examples: {
      yes: ['Editor’s note: The figure was corrected.', "[Translator's note – a pun.]", 'Примечание редакции: так.'],
      no: ['The editor’s note was short.', 'Note the editor.', 'От редакции мы ждали ответа.'],
    },
  },
  {
    id: 'notes-to-editors',
    place: 'through',
    pattern: new RegExp(String.raw`${opening}${anyWord(toEditors)}\s*(?:[:：.]|$)`, 'iu'),
    examples: {
      yes: ['Notes to editors', 'NOTE TO EDITORS: the quay is old.'],
      no: ['I write notes to editors daily.'],
    },
  },
  {
    id: 'for-information',
    place: 'through',
    pattern: new RegExp(
      `^for (?:further|more|additional|media|press|all)?(?: media| press)? ?(?:${information}).{0,60}(?:${asking})${wordEnd}`,
      'iu',
    ),
    examples: {
      yes: ['For further information contact the harbour office.', 'For media enquiries please call 12 34.'],
      no: ['For more information is what we asked.', 'For details of the lock we waited long.'],
    },
  },
  {
    id: 'information-in-russian-or-kazakh',
    place: 'through',
    pattern: /^(?:за (?:дополнительной|подробной) информацией|қосымша ақпарат(?: алу)? үшін)/iu,
    examples: {
      yes: ['За дополнительной информацией обращайтесь в порт.', 'Қосымша ақпарат алу үшін: 12 34'],
      no: ['Дополнительной информации нет.', 'Қосымша ақпарат жоқ.'],
    },
  },
  {
    id: 'contact',
    place: 'through',
    pattern: new RegExp(String.raw`^${anyWord(contacts)}\s*(?:[:：]|$)`, 'iu'),
    examples: {
      yes: ['Media contact: Osk Ford', 'Контакты:', 'Contacts'],
      no: ['Contact with the sea is dear to us.'],
    },
  },
  {
    id: 'no-official-record',
    place: 'foot',
    pattern: /^(?:for information media[ .,;–—-]{1,4})?(?:this is )?not an official record\.?$/iu,
    examples: {
      yes: ['Not an official record.', 'For information media. Not an official record.'],
      no: ['It is not an official record of the board.'],
    },
  },
  {
    id: 'where-it-is-from',
    place: 'foot',
    pattern: new RegExp(String.raw`${opening}${anyWord(origins)}\s*[:：]`, 'iu'),
    examples: { yes: ['Source: Harbour Board', '(Источник: Порт)'], no: ['The source of the river is far.'] },
  },
  {
    id: 'who-made-it',
    place: 'foot',
    pattern: new RegExp(String.raw`${opening}(?:(?:${made}) by|interview(?: conducted)? by)\s+\p{L}`, 'iu'),
    examples: { yes: ['Transcribed by Osk Ford', 'Interview by Ana Verell'], no: ['It was recorded by the board.'] },
  },
  {
    id: 'who-made-it-in-russian-or-kazakh',
    place: 'foot',
    pattern: new RegExp(String.raw`${opening}(?:${talked}|сұхбаттасқан|әңгімелескен)(?:\s*:)?\s+\p{Lu}`, 'iu'),
    examples: { yes: ['Беседовала Анна Верель', 'Сұхбаттасқан: О. Форд'], no: ['Она беседовала с мэром.'] },
  },
  {
    id: 'what-was-done-to-it',
    place: 'foot',
    pattern: new RegExp(
      `${opening}(?:this|the) ${anyWord(texts)} (?:has been|was|is|were)${wordEnd}.{0,40}(?:${doneTo})`,
      'iu',
    ),
    examples: {
      yes: ['This interview has been edited for length.', '(The transcript was lightly corrected.)'],
      no: ['The speech was long.', 'This is a text that we recorded.'],
    },
  },
  {
    id: 'what-was-done-to-it-in-russian',
    place: 'foot',
    pattern: new RegExp(
      `${opening}(?:текст|стенограмма|интервью|беседа|запись|перевод) .{0,30}(?:${russianDone})`,
      'iu',
    ),
    examples: { yes: ['Текст подготовлен пресс-службой порта.'], no: ['Текст был длинным.', 'Мы подготовили текст.'] },
  },
  {
    id: 'raised-note-mark',
    place: 'anywhere',
    pattern: /^(?:[⁰¹²³⁴-⁹]{1,3}|\[(?:[ivx]{1,5}|fn\p{Nd}{1,3})\])\s*[\p{L}«“"]/u,
    examples: { yes: ['¹ Minutes of the board', '[iv] See the ledger.'], no: ['1 The quay', '[Laughter]'] },
  },
  {
    id: 'note-mark',
    place: 'foot',
    pattern: /^(?:\[(?:\p{Nd}{1,3}|\*)\]|[*†‡§]{1,3})\s*[\p{L}«“"]/u,
    examples: { yes: ['[2] See the ledger.', '* The board, that is.'], no: ['2 See', '[We] are here.'] },
  },
]

/** The rule by which a paragraph is a note of its publisher, as far as its own words say so. */
export function closingNote(text: string): ClosingNoteRule | undefined {
  return firstRule(closingNotes, text)?.rule
}
