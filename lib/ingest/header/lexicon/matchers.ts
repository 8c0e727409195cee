import { headWords, labelsOf } from '#lib/ingest/recognise/head-lexicon/all-languages.ts'
import type { FieldName } from '#lib/ingest/recognise/head-lexicon/head-lexicon.ts'
import { lineTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { anyOf, anyWord, wordEnd, wordPattern } from '#lib/ingest/recognise/words.ts'

/*
 * The lexicons of all languages as patterns. A head may be in another language than its text, and its own is not known
 * before it is read, so the words of all are looked for at once.
 */

const genres = [...headWords('genres'), ...headWords('records')]
const by = anyOf(headWords('by'))
const leads = String.raw`(?:${anyWord(headWords('genreLeads'))}[\s-]+)*`

/** "Opening statement by …", «Вступительное слово …». */
export const genreAtStart = wordPattern(genres, 'start', String.raw`[(«“"‘'\[\s]*${leads}`)
/** "Ana Verell's opening speech". */
export const genreAfterName = wordPattern(genres, 'anywhere', String.raw`['’‘]s?\s+(?:[\p{L}-]+\s+){0,5}`)
/** "Harbour Conference: Remarks", "2018 Statement by". */
export const genreAfterColon = wordPattern(genres, 'anywhere', String.raw`:\s+`)
export const genreBeforeBy = wordPattern(genres, 'anywhere', '', String.raw`\s+${by}${wordEnd}`)
export const genreEnding = wordPattern(headWords('genreEndings'), 'end', '', '[»”"’.]*')
/** "Ormond Statement at the …": a name in a few capitalised words, then the kind of the text. */
const capitalised = String.raw`^(?:\p{Lu}[\p{L}’'-]+\s+){1,3}`
const Statements = anyOf(['Statement', 'STATEMENT', 'Speech', 'SPEECH', 'Address', 'ADDRESS'])
export const nationalStatement = new RegExp(
  String.raw`${capitalised}${Statements}(?:\s+(?:at|to|by|AT|TO|BY)\s.*)?$`,
  'u',
)

export const embargo = wordPattern(headWords('embargoes'), 'anywhere')
export const notice = wordPattern(headWords('notices'), 'anywhere')
export const noticeLine = wordPattern(headWords('noticeLines'), 'start', String.raw`[^\p{L}\p{N}]*`)
const dateAfter = String.raw`(?:\s+(?:on|at|в|от))?\s*(?::|[-–—]|$|(?=\s*[«"]?\d)|\s+\p{L}+[,.]?\s+\d)`
export const published = wordPattern(headWords('published'), 'start', '', dateAfter)
export const changed = wordPattern(headWords('changed'), 'start', '', dateAfter)
export const section = wordPattern(headWords('sections'), 'whole')
export const sender = wordPattern(headWords('senders'), 'anywhere')
export const senderAtStart = wordPattern(headWords('senders'), 'start')
/** "The Federal Republic of Ormond", "République d’Ormond". */
export const stateAtStart = wordPattern(
  headWords('states'),
  'start',
  String.raw`(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}`,
  String.raw`\s+(?:(?:of|de|del|da|do|di|du|des|della)(?!\p{L})|d[’'])`,
)
export const street = wordPattern(headWords('streets'), 'anywhere')
/** "by Ana Verell", "Translated by Ivo Sandor". */
export const byPhrase = new RegExp(
  `^(?:${anyOf([...headWords('otherWork'), ...headWords('delivery'), ...headWords('otherWorkApart')])}\\s+)?${by}${wordEnd}`,
  'iu',
)
/** "Introduced by Osk Brandt": who does something else than speak. */
export const otherWorkBy = new RegExp(
  `^${anyOf([...headWords('otherWork'), ...headWords('otherWorkApart')])}\\s+${by}${wordEnd}`,
  'iu',
)
/** The title of a line that goes on from the one above: in small letters, or in capitals where the word has one. */
export const titleContinuation = wordPattern(headWords('goingOn'), 'start')
export const contact = wordPattern(headWords('contacts'), 'anywhere', '', String.raw`(?=\s*[.:)(\d/,+]|$)`)
/** "FOR PRESS", also where its short first word is misread. */
export const forPress = wordPattern(headWords('forPress'), 'start', String.raw`[^\p{L}]*(?:\p{L}{2,3}\s+)?`)
export const theme = wordPattern(
  headWords('themes'),
  'start',
  String.raw`[^\p{L}]*(?:[\p{L}]+\s)?`,
  String.raw`\s*[:“"«]`,
)
/** "Opening of the quay", «на форуме». */
export const occasion = wordPattern(headWords('occasions'), 'anywhere')
/** The same in scripts that have no spaces. */
export const occasionUnspaced = new RegExp(anyOf(headWords('occasions', 'zh', 'ja')), 'u')
/** "On the quays", «О мостах»: what a text is about, or on which occasion. */
export const aboutAtStart = wordPattern(headWords('aboutWords'), 'start')
/** By whom, or a title of respect, and a capital after it. */
export const honorificAtStart = wordPattern(
  lineTitles,
  'start',
  String.raw`(?:${by}:?\s+|the\s+)?`,
  String.raw`\.?\s+(?=\p{L})`,
)
export const question = wordPattern(
  headWords('questions'),
  'start',
  '',
  String.raw`(?:\s*\([^)]*\))?\s*(?::|\.\s*[-–—]|\s{2,})`,
)
const page = anyOf(headWords('pages'))
const outOf = anyOf([...headWords('outOf'), '/'])
/** "Page 1 of 4", "- 2 -", "3/12", "Стр. 2". */
const numbered = String.raw`${page}\s*\d{1,4}(?:\s*${outOf}\s*\d{1,4})?`
const share = String.raw`\d{1,3}\s*${outOf}\s*\d{1,4}`
const dashed = String.raw`[–—-]\s*\d{1,3}\s*[–—-]`
export const pageMark = new RegExp(String.raw`^[\s[(–—-]*(?:${numbered}|${share}|${dashed})[\s\])–—-]*$`, 'iu')
export const openEnding = wordPattern(headWords('openEndings'), 'end')
export const connective = wordPattern(
  [...headWords('openEndings'), 'delivered by', 'at the', 'on the', 'to the', 'of the'],
  'whole',
  '',
  ':?',
)
export const running = wordPattern(headWords('running'), 'anywhere')
export const smallWords: ReadonlySet<string> = new Set([...headWords('smallWords'), ...headWords('openEndings')])
/** Words of time, and the like, that make no other thing of a line with a date. */
export const besideDate = new RegExp(anyWord(headWords('besideDates')), 'giu')

const fieldNames = ['date', 'venue', 'speaker', 'people', 'role', 'event', 'title', 'other'] as const
const labels = fieldNames.map((name): [FieldName, string[]] => [name, labelsOf(name)])
const fieldLabels = new Map(labels.flatMap(([name, words]) => words.map((word): [string, FieldName] => [word, name])))

/** The field that a label names; its case, and the colon after it, don't count. */
export function fieldNamed(label: string): FieldName | undefined {
  const plain = label.toLowerCase().replace(/\s+/g, ' ')
  return fieldLabels.get(plain.replace(/\s*[:：]$/, '').trim())
}

/** The label that a line begins with, and the words after it: "Venue: Ormond Hall". */
export function fieldOf(text: string): { name: FieldName; value: string } | undefined {
  const match = /^([^:：\t|]{1,30}?)\s*(?:[:：]|\t|\s\|)\s*(.*)$/su.exec(text)
  const name = match ? fieldNamed(match[1] ?? '') : undefined
  return name ? { name, value: match?.[2]?.trim() ?? '' } : undefined
}
