import type { Line } from '#lib/ingest/read/source.ts'
import { type DateMention, type DateOrder, findDates, isDateLine } from '#lib/ingest/recognise/dates.ts'
import { isSalutation } from '#lib/ingest/recognise/salutations.ts'
import { beginsTurn } from '#lib/ingest/recognise/speaker-label.ts'
import { sentences } from '#lib/text/sentences.ts'

/**
 * What a line above the text is:
 * `genre` says what the text is ("Statement by …"), `text` is any other words (a title, an occasion, an office),
 * `person` begins with an honorific, `quoted` stands in quotation marks, `theme` is the theme of an occasion,
 * `date`, `time`, `place` are that and nothing else, `publicationStamp` tells when the page was published, changed or printed,
 * `notice` tells how the text may be used (embargo, check against delivery), `letterhead` who sends it,
 * `siteSection` the part of a site, `field` is "Date: …", `ocrNoise` can't be read.
 */
export type HeadKind =
  | 'genre'
  | 'text'
  | 'person'
  | 'quoted'
  | 'theme'
  | 'date'
  | 'time'
  | 'place'
  | 'publicationStamp'
  | 'notice'
  | 'letterhead'
  | 'siteSection'
  | 'field'
  | 'ocrNoise'

export interface HeadLine extends Line {
  kind: HeadKind
  /** Dates that the line writes, full or in part. */
  dates: DateMention[]
}

/** Longer lines are no head's, in UTF-16 units. */
const longest = 300

/** How many lines of a text are looked at for its head. */
const reach = 45

const labelWords =
  'statement|speech|address|remarks|message|broadcast|lecture|intervention|keynote|transcript|oration|eulogy|toast|interview|telecast|notes|talk|testimony|communiqu[eé]|declaration|proclamation|briefing|gaggle'
const label = new RegExp(
  String.raw`^(?:(?:the|an?|full|partial|official|opening|closing|welcome|welcoming|national|country|joint|second|first|third|reading|press|speaking|draft|text|extract|extracts|excerpts?|from|of|public|ministerial|prepared|inaugural|televised|radio|keynote|introductory|concluding|special|state)\s+)*(?:${labelWords})s?(?![\p{L}])`,
  'iu',
)
const labelAnywhere = new RegExp(
  String.raw`(?:['’]s?\s+(?:\p{L}+\s+){0,5}(?:${labelWords})|:\s+(?:${labelWords})\b|\b(?:${labelWords})s?\s+(?:delivered\s+)?by\b)`,
  'iu',
)
/** "Ormond National Statement": the word stands late in the line. */
const labelLate = /\b(?:country|national)\s+statement\b|^(?:\p{Lu}\p{L}+\s+){1,3}statement(?:\s+(?:at|to|by)\b.*)?$/iu

const personStart =
  /^(?:by\s+|delivered by:?\s+|the\s+)?(?:H\.\s?E\.?|HE\.|H\.E|(?:His|Her)\s+(?:Excellency|Eminence|Holiness|Majesty|Royal)|(?:Rt|Right|Ri)\.?\s+Hon|Hon(?:\.|ou?rable)?\s+\p{Lu}|Senator\s|Dr\.?\s\p{Lu}|Prof(?:essor|\.)?\s\p{Lu}|Ambassador\s|Sir\s\p{Lu}|(?:Mr|Mrs|Ms)\.?\s\p{Lu}\p{L}+\s\p{Lu})/iu

const notice =
  /check(?:ed)? against|against delivery|embargo|not for release|^final(?: (?:text|version|draft))?$|\bE\s?&\s?O\s?E\b|\bE\s?O\s?E\b|proof (?:copy|only)|^\(?(?:original script|draft)|^transcript,? e|^as delivered|^as prepared|^\W*(?:fax|facsimile)\b|^strictly|^confidential|^unedited|for immediate release/iu
const embargo = /\bembargo|not for release/iu
const stamp =
  /^(?:last )?(?:updated|published|posted|printed|created|modified|retrieved|accessed|release date)(?:\s+(?:on|at))?\s*:?\s*\S|^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d\d|^(?:обновлено|опубликовано|дата публикации)/iu
const letterhead =
  /^(?:the\s+)?permanent mission|^(?:the\s+)?(?:ministry|department|office|embassy|government|cabinet|secretariat) (?:of|for)\b|^(?:the\s+)?(?:federal\s+|people['’]s\s+|islamic\s+|democratic\s+|socialist\s+|co-operative\s+|plurinational\s+)*(?:republic|kingdom|commonwealth|principality|state|sultanate|federation) of\b[^,]*$|^the presidency|tel(?:ephone)?\s?[:.)]|\bfax\b|facsimile|e-?mail\b|www\.|https?:|@\w|^home\s*>|\b(?:street|avenue|ave|plaza|floor|suite|boulevard)\b.*\d|^prime\s*-?\s*minister['’]?s? (?:office|media)|\b(?:for (?:press|media)|media release|press (?:release|office))\b/iu
/** A date for the press: "FOR MEDIA MONDAY, 3 MARCH", also misread. */
export const forPress = /\b(?:for|fop|por) (?:press|media)\b/iu
const section =
  /^(?:speeches(?: and remarks)?|statements(?: and releases)?|remarks|news|events|transcripts?|press releases?|press briefings?|briefing room|speeches & remarks|media|newsroom|выступления|новости|события|стенограммы)$/iu
const theme = /^\W*(?:\S+\s)?theme\s*[:“"]/iu
const field =
  /^(?:date|delivered on|delivered|venue|location|place|speaker|event|from|occasion|where|when|who|title|subject|city|дата|место|место проведения|выступающий)\s*:\s*\S/iu
const time =
  /^(?:at\s+)?\(?\d{1,2}(?:[:.]\s?\d\d)?\s*(?:[AP]\.?\s?M\.?)?\s*(?:\(?(?:local time|[A-Z]{2,5})\)?)?[.)]?$/iu

/** A speaker's label before the words: "THE PRESIDENT:", "Q  ", "Mr BERG (Ferris-Prime Minister)-". */
const speakerLabel =
  /^(?:Q\s{2,}|Q\.?:|(?:THE |MR\.? |MRS\.? |MS\.? |DR\.? )[\p{Lu}.’' -]{2,40}:\s|(?:President|Prime Minister|Minister|Vice President|Secretary|Chancellor|Premier|King|Governor)[^:,]{0,60}:\s|(?:Mr|Mrs|Ms|Miss|Sir|Dr|Senator|M[A-Z]{1,2})\.?\s[\p{L} ]+\(\s?\p{L}+[- ])/u

const running =
  /(?<![\p{L}’'])(?:i|we|you|my|our|me|it|it['’]s|this|that|is|are|was|were|has|have|had|been|be|would|will|they|there|he|she|can|could|should|shall|who|which|whose|an important|let|what|how|its|their)(?![\p{L}’'])/iu

/**
 * The lines above the text, each with what it is. The text begins with a salutation, a speaker's label, a numbered
 * paragraph or running prose; none of the lines from there on are the head's. Where the head does not end within reach
 * there is none.
 */
export function readHeadLines(lines: Line[], order?: DateOrder): HeadLine[] {
  const head: HeadLine[] = []
  let quoting = false
  for (const [index, line] of lines.slice(0, reach).entries()) {
    if (line.text.length > longest) return head
    const previous = head.at(-1)
    const next = lines[index + 1]
    const opens = /^[“"‘'«]/u.test(line.text)
    const closes = /[”"’'»][.,]?$/u.test(line.text)
    if (!quoting && opens && closesSoon(lines, index)) quoting = true
    if (quoting) {
      head.push({ ...line, kind: previous?.kind === 'theme' ? 'theme' : 'quoted', dates: [] })
      if (closes && (!opens || line.text.length > 1)) quoting = false
      continue
    }
    const dates = findDates(line.text, order)
    const kind = kindOf(line.text, dates, previous, order)
    const settled =
      head.some((one) => one.kind === 'genre' || one.kind === 'quoted') &&
      (previous?.kind === 'place' || previous?.kind === 'date')
    if (index > 0 && beginsText(line, next, previous, kind, settled)) return head
    if (index === 0 && !next) return head
    if (
      index === 0 &&
      (isLabelledText(line.text) ||
        beginsTurn(line.text) ||
        isSalutation(line.text) ||
        /^\d{1,2}[.)]\s/.test(line.text))
    )
      return head
    head.push({ ...line, kind, dates })
  }
  return lines.length < reach ? head : []
}

function closesSoon(lines: Line[], from: number): boolean {
  const joined = lines.slice(from, from + 5)
  const at = joined.findIndex((line, index) => /[”"’'»][.,]?$/u.test(line.text) && (index > 0 || line.text.length > 2))
  if (at === -1) return false
  const text = joined
    .slice(0, at + 1)
    .map((line) => line.text)
    .join(' ')
  return text.length < 260 && !/[.!?]\s+\p{Lu}/u.test(text)
}

function kindOf(text: string, dates: DateMention[], previous: HeadLine | undefined, order?: DateOrder): HeadKind {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const [first] = dates
  // "3 March 2019 TRANSCRIPT OF …"
  const dated = first?.start === 0 && /^\d{4}-\d\d-\d\d$/.test(first.edtf)
  if (dated && label.test(text.slice(first.end).trim())) return 'genre'
  if (embargo.test(text)) return 'notice'
  if (stamp.test(text)) return 'publicationStamp'
  if (field.test(text)) return 'field'
  if (time.test(text) && /[:.AP]/i.test(text)) return 'time'
  if (isDateLine(text, order)) return 'date'
  if (theme.test(text)) return 'theme'
  if (previous?.kind === 'theme' && !label.test(text) && dates.length === 0 && !notice.test(text) && text.length > 15)
    return 'theme'
  if (/^unga\W?\d*$/iu.test(text)) return 'text'
  if (letters < 2 || letters / text.length < 0.5) return dates.length > 0 ? 'date' : 'ocrNoise'
  if (label.test(text) || labelAnywhere.test(text) || labelLate.test(text))
    return section.test(text) && text.length < 40 && !/^(?:statement|speech|address|remarks|transcript)$/iu.test(text)
      ? 'siteSection'
      : 'genre'
  if (notice.test(text)) return 'notice'
  if (section.test(text)) return 'siteSection'
  if (personStart.test(text)) return 'person'
  const continued =
    previous?.kind === 'letterhead' &&
    (/^(?:of|to the|the)\s+\p{Lu}/u.test(text) || /^(?:of|to the)\s|^nations\b/iu.test(text))
  if (continued && dates.length === 0 && !/:|@/.test(previous.text)) return 'letterhead'
  if (letterhead.test(text) && (dates.length === 0 || forPress.test(text))) return 'letterhead'
  if (/^by:?$|^(?:at|on|of|to|the|to the|at the|on the)$/iu.test(text)) return 'text'
  if (letters < 4 && !/^\p{Lu}\p{Ll}+$/u.test(text)) return 'ocrNoise'
  if (isLetterheadOffice(text)) return 'letterhead'
  if (isMisread(text)) return 'ocrNoise'
  if (
    dates.some((date) => /^\d{4}-\d\d-\d\d$/.test(date.edtf)) &&
    text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length <= 3 &&
    !/\b(?:at|by|of|in|for|to)\b/iu.test(text.replace(/\b(?:on|day of)\b/giu, ''))
  )
    return 'place'
  return 'text'
}

/** "PRIME MINISTER", also misread, alone on a line: whose paper it is. */
function isLetterheadOffice(text: string): boolean {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '')
  return /^\d?P?R?I{1,3}[MN]+I?E?MI+N?I?S+T?E?R?E?\d?$/.test(letters) && letters.length >= 9
}

/** Signs in the middle of words, or few words that are whole. */
function isMisread(text: string): boolean {
  const words = text.split(/\s+/)
  const whole = words.filter((word) =>
    /^["'“‘(*]*(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|[aAI&*]|\d+(?:st|nd|rd|th)?|\p{Lu}\.)(?:['’]\p{L})?['’"”),.;:*-]*$/u.test(
      word,
    ),
  )
  return words.length < 7 && whole.length / words.length < (words.length < 3 ? 0.6 : 0.5)
}

function beginsText(
  line: Line,
  next: Line | undefined,
  previous: HeadLine | undefined,
  kind: HeadKind,
  settled: boolean,
): boolean {
  const { text } = line
  if (
    kind === 'field' ||
    kind === 'publicationStamp' ||
    kind === 'date' ||
    kind === 'time' ||
    kind === 'notice' ||
    kind === 'letterhead'
  )
    return false
  if (text.length > 250) return true
  if (isSalutation(text)) return true
  if (speakerLabel.test(text) || beginsTurn(text)) return true
  if (/^(?:\d{1,2}[.)]\s*|\|\s*|[•*]\s+)(?:[|"“]|\p{Lu})/u.test(text) && text.length > 30) return true
  if (/^\d{1,2}\s+(?:\||I\s|We\s|The\s)/u.test(text) || /^\d{1,2}\.$/.test(text)) return true
  if (isLabelledText(text)) return true
  if (kind === 'genre' || kind === 'person' || kind === 'theme' || kind === 'siteSection') return false
  if (kind === 'ocrNoise') return false
  const words = text.split(/\s+/)
  // Under the line that dates it a head has no more lines of ordinary words.
  if (settled && kind === 'text' && words.length >= 5 && text !== text.toUpperCase()) return true
  const sentence = words.length >= 5 && running.test(text)
  if (sentence) return !continues(previous, text)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  const follows = next !== undefined && next.number === line.number + 1 && /^\p{Ll}/u.test(next.text)
  return text.length >= 45 && small / words.length >= 0.6 && follows && !continues(previous, text)
}

/**
 * "Ms. Anna Berg, Keeper of the Ferry: Good evening. We have waited …": a label before somebody's words, or a line
 * of several sentences; neither stands above a text.
 */
function isLabelledText(text: string): boolean {
  if (text.length < 60) return false
  if (/^\p{Lu}[^:]{3,80}:\s+\p{Lu}(?:\S*\s+){6,}\S*[.!?…]["”»’)]*$/u.test(text) && /\p{Ll}[.!?]\s+\p{Lu}/u.test(text))
    return true
  return text.length > 120 && sentences(text).length > 2 && /[.!?…]["”»’)]*$/u.test(text)
}

/** A line of the head that is broken within its sentence takes the next line with it. */
function continues(previous: HeadLine | undefined, text: string): boolean {
  if (!previous) return false
  if (previous.kind === 'letterhead' || previous.kind === 'ocrNoise' || previous.kind === 'notice') return false
  return /^\p{Ll}/u.test(text) && /(?:,|\b(?:of|the|and|at|for|to|in|on|a))$/iu.test(previous.text)
}

/** Whether words say that a text is a speech, statement or the like. */
export function namesSpeech(text: string): boolean {
  return label.test(text) || labelAnywhere.test(text)
}
