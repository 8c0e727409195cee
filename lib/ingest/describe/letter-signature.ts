import type { Line } from '#lib/ingest/read/source.ts'
import { isDateLine } from '#lib/ingest/recognise/find-dates.ts'
import { isCity } from '#lib/ingest/recognise/gazetteer.ts'
import { beginsTurn } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { initialsWithSurname } from '#lib/ingest/recognise/persons/initials.ts'
import { isOfficeLine } from '#lib/ingest/recognise/persons/office-line.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { anyOf, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

interface LetterSignature {
  speaker: Known<string>
  role?: Known<string>
}

const closing = wordPattern(
  [
    ...[
      'yours sincerely',
      'yours faithfully',
      'yours truly',
      'sincerely',
      'sincerely yours',
      'respectfully',
      'regards',
    ],
    ...['best regards', 'kind regards', 'best wishes', 'with best wishes', 'с уважением', 'с наилучшими пожеланиями'],
    ...['искренне ваш', 'искренне ваша', 'құрметпен', 'ізгі ниетпен', 'з повагою', 'cordialement', 'atentamente'],
    ...['mit freundlichen grüßen', 'hochachtungsvoll', 'atenciosamente', 'respectueusement', 'cordialmente'],
  ],
  'whole',
  '',
  '[,!.]?',
)
/** "(signed)", "/s/" */
const signed = /^[([]?(?:signed|sgd|подпись|подписано|қолы|\/s\/)[)\]]?[.:]?\s+/iu
/** Who gives information about a text has not spoken it. */
const ofThePress = new RegExp(
  anyOf('press media communication spokes editor translat пресс редактор переводчик баспасөз аударма'.split(' ')),
  'iu',
)
/** Two who sign beside each other: which words are whose the line does not say. */
const columns = /\S(?:\s{3,}|\t)\S/u
/** Longest line of a signature, in UTF-16 units. */
const longest = 100
/** Lines under a signature that say where and when. */
const mostBelow = 2

/**
 * The signature under a letter, a message or the like, on lines of their own: a name and an office, in either order, under
 * a sentence or "Yours sincerely"; under that a name alone.
 */
export function findLetterSignature(lines: Line[]): LetterSignature | undefined {
  const signing = withoutPlaceAndDay(lines)
  const [above, first, last] = signing.slice(-3)
  if (!above || !first || !last || lines.some(({ text }) => beginsTurn(text))) return undefined
  const ends = closing.test(above.text) || /[.!?…]["”»’)\]]*$/u.test(above.text)
  if (ends && isOfficeLine(last.text) && !isOfficeLine(first.text)) return signatureOf(first, last)
  if (ends && isOfficeLine(first.text)) return signatureOf(last, first)
  return closing.test(first.text) ? signatureOf(last) : undefined
}

function withoutPlaceAndDay(lines: Line[]): Line[] {
  const isBelow = ({ text }: Line) =>
    text.length < longest && (isDateLine(text) || isCity(text) || isDateLine(text.split(/,\s+/).slice(1).join(', ')))
  let end = lines.length
  while (end > 0 && lines.length - end < mostBelow && isBelow(lines[end - 1] as Line)) end -= 1
  return lines.slice(0, end)
}

function signatureOf(line: Line, office?: Line): LetterSignature | undefined {
  if (line.text.length > longest || (office && (office.text.length > longest || ofThePress.test(office.text))))
    return undefined
  if (columns.test(line.text) || (office && columns.test(office.text))) return undefined
  const words = line.text.replace(signed, '').replace(/,$/, '')
  const person = readPerson(words)
  const isWhole = person && person.end === words.length && (person.name.includes(' ') || person.honoured)
  if (!isWhole || (!initialsWithSurname.test(words) && isCity(person.name))) return undefined
  const basis = (from: Line) =>
    ({ kind: 'stated', line: from.number, words: from.text, rule: 'signature-below' }) as const
  return {
    speaker: { value: person.name, basis: basis(line) },
    ...(office ? { role: { value: office.text.replace(/(?<![\s,.])[\s,.]+$/u, ''), basis: basis(office) } } : {}),
  }
}
