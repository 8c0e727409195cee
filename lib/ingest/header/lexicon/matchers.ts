import { headerWords, labelsOf } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import type { HeaderFieldName } from '#lib/ingest/recognise/header-lexicon/header-lexicon.ts'
import { lineTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { anyOf, anyWord, wordEnd, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'

/*
 * The lexicons of all languages as patterns. A head may be in another language than its text, and its own is not known
 * before it is read, so the words of all are looked for at once.
 */

/** What texts are called, in all languages. */
export const genres = [...headerWords('genres'), ...headerWords('records')]
const by = anyOf(headerWords('by'))
const leads = String.raw`(?:${anyWord(headerWords('genreLeads'))}[\s-]+)*`

/** "Opening statement by …", «Вступительное слово …». */
export const genreAtStart = wordPattern(genres, 'start', String.raw`[(«“"‘'\[\s]*${leads}`)
/** "Ana Verell's opening speech". */
export const genreAfterName = wordPattern(genres, 'anywhere', String.raw`['’‘]s?\s+(?:[\p{L}-]+\s+){0,5}`)
/** "Harbour Conference: Remarks", "2018 Statement by". */
export const genreAfterColon = wordPattern(genres, 'anywhere', String.raw`:\s+`)
/** "2018 Remarks by …": the kind of a text anywhere in a line, with the word before who gave it right behind. */
export const genreBeforeBy = wordPattern(genres, 'anywhere', '', String.raw`\s+${by}${wordEnd}`)
/** «Ана Верелдің сөзі», "COUNTRY STATEMENT": what a text is called, at the end of a line. */
export const genreEnding = wordPattern(headerWords('genreEndings'), 'end', '', '[»”"’.]*')
const capitalised = String.raw`^(?:\p{Lu}[\p{L}’'-]+\s+){1,3}`
const Statements = anyOf(['Statement', 'STATEMENT', 'Speech', 'SPEECH', 'Address', 'ADDRESS'])
/** "Ormond Statement at the …": a name in a few capitalised words, then the kind of the text. */
export const nationalStatement = new RegExp(
  String.raw`${capitalised}${Statements}(?:\s+(?:at|to|by|AT|TO|BY)\s.*)?$`,
  'u',
)

const spokenGenres = anyOf(
  ['Address', 'Speech', 'Lecture', 'Oration', 'Sermon', 'Message'].flatMap((one) => [one, one.toUpperCase()]),
)
const titleWords = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*|of|the|for|to|and|on|in)\s+)`
/** "Email Address", "Change of Address": no kind of text. */
const otherAddress = wordPattern(
  'of the a an email e-mail mail mailing web postal street home ip return your'.split(' '),
  'anywhere',
  '',
  String.raw`\s\S+$`,
)
const endingInSpokenGenre = new RegExp(String.raw`^\p{Lu}[\p{L}’'-]+\s+${titleWords}{1,7}${spokenGenres}$`, 'u')

/** Whether a line is capitalised words, three or more, that end in a kind of what is spoken: "State of the Harbour Address". */
export function isNamedGenre(line: string): boolean {
  return endingInSpokenGenre.test(line) && !otherAddress.test(line)
}

/** "Embargoed until", «Эмбарго до»: when a text may be published. */
export const embargo = wordPattern(headerWords('embargoes'), 'anywhere')
/** "Check against delivery": what readers are told of the text, anywhere in a line. */
export const notice = wordPattern(headerWords('notices'), 'anywhere')
/** A notice at the start of a line, behind punctuation or nothing. */
export const noticeLine = wordPattern(headerWords('noticeLines'), 'start', String.raw`[^\p{L}\p{N}]*`)
const dateAfter = String.raw`(?:\s+(?:on|at|в|от))?(?:\s*(?::|[-–—]|$|(?=[«"]?\d))|\s+\p{L}+[,.]?\s+\d)`
/** Pages put their stamps into lists. */
const bullet = String.raw`(?:[•·|*–—-]\s*)?`
/** "Published on 3 May": a word for publication, with a date, a colon or nothing behind it. */
export const published = wordPattern(headerWords('published'), 'start', bullet, dateAfter)
/** "Updated: 3 May": the same for a later change. */
export const changed = wordPattern(headerWords('changed'), 'start', bullet, dateAfter)
/** "News", "Speeches": the name of a section of a site, as a whole line. */
export const section = wordPattern(headerWords('sections'), 'whole')
/** Words that name whose paper it is, anywhere in a line. */
export const sender = wordPattern(headerWords('senders'), 'anywhere')
/** The same at the start of a line. */
export const senderAtStart = wordPattern(headerWords('senders'), 'start')
/** "The Federal Republic of Ormond", "République d’Ormond". */
export const stateAtStart = wordPattern(
  headerWords('states'),
  'start',
  String.raw`(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}`,
  String.raw`\s+(?:(?:of|de|del|da|do|di|du|des|della)(?!\p{L})|d[’'])`,
)
/** "Street", "Avenue": words of a postal address. */
export const street = wordPattern(headerWords('streets'), 'anywhere')
/** "by Ana Verell", "Translated by Ivo Sandor". */
export const byPhrase = new RegExp(
  `^(?:${anyOf([...headerWords('otherWork'), ...headerWords('delivery'), ...headerWords('otherWorkApart')])}\\s+)?${by}${wordEnd}`,
  'iu',
)
/** "Introduced by Osk Brandt": who does something else than speak. */
export const otherWorkBy = new RegExp(
  `^${anyOf([...headerWords('otherWork'), ...headerWords('otherWorkApart')])}\\s+${by}${wordEnd}`,
  'iu',
)
/** "Delivered from the Throne": where or when a text was spoken. */
export const deliveredAt = new RegExp(
  `^${anyOf(headerWords('delivery'))}\\s+${anyOf(headerWords('deliveryPlaces'))}${wordEnd}`,
  'iu',
)
/** A word with which a title goes on from the line above it: "at", "on the occasion of". */
export const titleContinuation = wordPattern(headerWords('goingOn'), 'start')
/** "Tel.", "E-mail:": a way to reach somebody, with a stop, a colon, a figure or the line's end behind it. */
export const contact = wordPattern(headerWords('contacts'), 'anywhere', '', String.raw`(?=\s*[.:)(\d/,+]|$)`)
/** "FOR PRESS", also where its short first word is misread. */
export const forPress = wordPattern(headerWords('forPress'), 'start', String.raw`[^\p{L}]*(?:\p{L}{2,3}\s+)?`)
/** "Theme: …", "Topic “…”": a word for the theme at the start, and a colon or quotation mark behind it. */
export const theme = wordPattern(
  headerWords('themes'),
  'start',
  String.raw`[^\p{L}]*(?:[\p{L}]+\s)?`,
  String.raw`\s*[:“"«]`,
)
/** "Opening of the quay", «на форуме». */
export const occasion = wordPattern(headerWords('occasions'), 'anywhere')
/** The same in scripts that have no spaces. */
export const occasionUnspaced = new RegExp(anyOf(headerWords('occasions', 'zh', 'ja')), 'u')
/** "On the quays", «О мостах»: what a text is about, or on which occasion. */
export const aboutAtStart = wordPattern(headerWords('aboutWords'), 'start')
/** A title of respect and a word after it, at the start of a line or behind "by" or "the". */
export const honorificAtStart = wordPattern(
  lineTitles,
  'start',
  String.raw`(?:${by}:?\s+|the\s+)?`,
  String.raw`\.?\s+(?=\p{L})`,
)
/** "Question:", "Q (through an interpreter).—": who asks, at the start of a line that is not of the head any more. */
export const question = wordPattern(
  headerWords('questions'),
  'start',
  '',
  String.raw`(?:\s*\([^)]*\))?\s*(?::|\.\s*[-–—]|\s{2,})`,
)
const page = anyOf(headerWords('pages'))
const outOf = anyOf([...headerWords('outOf'), '/'])
const numbered = String.raw`${page}\s*\d{1,4}(?:\s*${outOf}\s*\d{1,4})?`
const share = String.raw`\d{1,3}\s*${outOf}\s*\d{1,4}`
const dashed = String.raw`[–—-]\s*\d{1,3}\s*[–—-]`
/** "Page 1 of 4", "- 2 -", "3/12", «Стр. 2»: a line that is the number of its page, and nothing else. */
export const pageMark = new RegExp(String.raw`^[\s[(–—-]*(?:${numbered}|${share}|${dashed})[\s\])–—-]*$`, 'iu')
/** "… of the": words that end no title; the next line goes on with it. */
export const openEnding = wordPattern(headerWords('openEndings'), 'end')
/** "delivered by", "at the": words that join two lines of a head, as a whole line. */
export const connective = wordPattern(
  [...headerWords('openEndings'), 'delivered by', 'at the', 'on the', 'to the', 'of the'],
  'whole',
  '',
  ':?',
)
/** Words that only a sentence has, anywhere in a line. */
export const running = wordPattern(headerWords('running'), 'anywhere')
/** Words that stay small in a title, and those that end none; in small letters. */
export const smallWords: ReadonlySet<string> = new Set([...headerWords('smallWords'), ...headerWords('openEndings')])
/** Words of time, and the like, with which a line of a date is still nothing but a date. */
export const besideDate = new RegExp(anyWord(headerWords('besideDates')), 'giu')

const fieldNames = ['date', 'venue', 'speaker', 'people', 'role', 'event', 'title', 'other'] as const
const labels = fieldNames.map((name): [HeaderFieldName, string[]] => [name, labelsOf(name)])
const fieldLabels = new Map(
  labels.flatMap(([name, words]) => words.map((word): [string, HeaderFieldName] => [word, name])),
)

/** The field that a label names; its case, and the colon after it, don't count. */
export function fieldNamed(label: string): HeaderFieldName | undefined {
  const plain = label.toLowerCase().replace(/\s+/g, ' ')
  return fieldLabels.get(plain.replace(/(?:(?<!\s)\s+)?[:：]$/, '').trim())
}

/** The label that a line begins with, and the words after it: "Venue: Ormond Hall". */
export function fieldOf(text: string): { name: HeaderFieldName; value: string } | undefined {
  const match = /^([^:：\t|]{1,30}?)\s*(?:[:：]|\t|\s\|)\s*(.*)$/su.exec(text)
  const name = match ? fieldNamed(match[1] ?? '') : undefined
  return name ? { name, value: match?.[2]?.trim() ?? '' } : undefined
}
