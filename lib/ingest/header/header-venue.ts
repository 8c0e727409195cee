import { cityAtEnd, isCity, isLand, venueNoun, withCapitals } from '#lib/ingest/recognise/gazetteer.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { HeadLine } from './head-line.ts'
import { headText } from './header-text.ts'

/** Bodies that meet where they sit, and how heads write them. */
const bodies: [string, RegExp][] = [
  [
    'United Nations General Assembly',
    /\b(?:united\s+nations|u\.?n\.?)\s+general\s+assembly|general\s+assembly\s+of\s+the\s+(?:united\s+nations|un\b)|\bunga\W?\d*\b|\bunited\s+nations\s+general\s+debate/iu,
  ],
  [
    'United Nations General Assembly',
    /\b(?:session|\d+\S{0,3})\s+(?:of\s+the\s+)?general\s+assembly\b|\bgeneral\s+assembly\s+hall\b|\bun\s+general\s+debate\b/iu,
  ],
  [
    'United Nations Security Council',
    /\b(?:united\s+nations|u\.?n\.?)\s+security\s+council|security\s+council\s+of\s+the\s+(?:united\s+nations|un\b)/iu,
  ],
]

const told = new Set<HeadLine['kind']>(['genre', 'text', 'person', 'place', 'date', 'field', 'notice'])
const field = /^(?:venue|location|place|where|city|место(?:\s+проведения)?)\s*:\s*(.+)$/iu
const notPlace =
  /\b(?:session|debate|meeting|plenary|minister|president|statement|speech|address|remarks|theme|edition|draft|delivery|press|media|parliamentary debates|from|government|page|volume|division|broadcast|parl|dinner|lunch(?:eon)?|conference|convention|launch|opening|anniversary|election|campaign|bill|act|party|notes|for)\b/iu
const dateWords = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|at|in)\b/giu

/**
 * Where it happened, as the head states it: in a field, beside the time of day, beside the date, as a body in session,
 * or after "at" with a word for what people meet in. A place that was misread is none.
 */
export function headVenue(lines: HeadLine[]): Known<string> | undefined {
  return (
    venueOfField(lines) ??
    besideTime(lines) ??
    bodyInSession(lines) ??
    besideDate(lines) ??
    atVenue(lines) ??
    endOfTitle(lines)
  )
}

function known(value: string, line: HeadLine, words: string): Known<string> {
  return { value, basis: { kind: 'stated', line: line.number, words } }
}

function venueOfField(lines: HeadLine[]): Known<string> | undefined {
  const line = lines.find((one) => one.kind === 'field' && field.test(one.text))
  const place = line ? field.exec(line.text)?.[1] : undefined
  if (!line || !place) return undefined
  const body = bodyIn(lines)
  return known(body && isCity(place) ? `${body.name}, ${place}` : place, line, line.text)
}

/** The lines between the head of a page and the time of day, or the line under the time. */
function besideTime(lines: HeadLine[]): Known<string> | undefined {
  const at = lines.findIndex((line) => line.kind === 'time')
  const time = lines[at]
  if (!time) return undefined
  const above: HeadLine[] = []
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (
      !line ||
      (line.kind !== 'text' &&
        line.kind !== 'place' &&
        line.kind !== 'date' &&
        line.kind !== 'ocrNoise' &&
        line.kind !== 'letterhead')
    )
      break
    if (above.length === 4) break
    above.unshift(line)
  }
  const bounded = lines[at - above.length - 1]
  const places = above.filter((line) => line.kind !== 'date')
  const [first] = places
  if (first && above.at(-1) && bounded && (bounded.kind === 'siteSection' || bounded.kind === 'genre')) {
    const value = places.map((line) => bare(line.text)).join(', ')
    if (value.length < 140 && !/[.!?:]\s/.test(value.replace(/\b\p{L}\.\s/gu, ''))) return known(value, first, value)
  }
  const below = lines[at + 1]
  if (below && below.kind === 'text' && isPlaceLike(below.text)) return known(bare(below.text), below, below.text)
  return undefined
}

function bare(text: string): string {
  return text
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim()
}

/** A few capitalised words without a stop. */
function isPlaceLike(text: string): boolean {
  const words = bare(text).split(' ')
  if (words.length > 8 || /[!?:;]|\.$/.test(text)) return false
  return words.every((word) => /^[\p{Lu}\p{N}(]/u.test(word) || /^(?:of|the|and|in|at|de|la|for|on|del)$/u.test(word))
}

interface Body {
  name: string
  line: HeadLine
  words: string
}

function bodyIn(lines: HeadLine[]): Body | undefined {
  const head = headText(lines.filter((line) => told.has(line.kind)))
  for (const [name, pattern] of bodies) {
    const match = pattern.exec(head.text)
    const line = match ? head.lineAt(match.index) : undefined
    if (match && line) return { name, line, words: match[0].replace(/\s+/g, ' ') }
  }
  return undefined
}

function bodyInSession(lines: HeadLine[]): Known<string> | undefined {
  const body = bodyIn(lines)
  if (!body) return undefined
  const head = headText(lines.filter((line) => told.has(line.kind)))
  const city = /(?<!\p{L})(?:New,?\s+York|Geneva|Vienna|Nairobi|Paris|The\s+Hague)(?!\p{L})/iu.exec(head.text)?.[0]
  const value = city ? `${body.name}, ${withCapitals(city.replace(/,?\s+/g, ' ').toUpperCase())}` : body.name
  return known(value, body.line, city ? `${body.words} … ${city.replace(/\s+/g, ' ')}` : body.words)
}

/** The words on the line of the date, or those that end the line above it. */
function besideDate(lines: HeadLine[]): Known<string> | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'publicationStamp' || (line.kind === 'notice' && /embargo|release|until|fax/iu.test(line.text)))
      continue
    const day = line.dates.find((one) => /^\d{4}-\d\d-\d\d$/.test(one.edtf))
    const broken = /\bon\s+\d{1,2}\S{0,3}$/iu.exec(line.text)
    if (!day && !broken) continue
    const before = line.text.slice(0, day?.start ?? broken?.index ?? 0)
    const place =
      placeOf(before, line.kind === 'place') ??
      (day && !before.trim() ? placeOf(line.text.slice(day.end).replace(/^[\s,]+/, '')) : undefined)
    if (place) {
      const held = atVenue(lines.slice(0, index + 1))
      const value =
        held && !contains(held.value, place) && !contains(place, held.value) && held.basis.kind === 'stated'
          ? `${held.value}, ${place}`
          : place
      return known(held && contains(held.value, place) ? held.value : value, line, line.text)
    }
    if (before.trim() !== '') continue
    const above = lines[index - 1]
    const below = lines[index + 1]
    const neighbour = [above, below].find((one) => one?.kind === 'text' && isPlaceOnly(one.text))
    if (neighbour) return known(withCapitals(bare(neighbour.text)), neighbour, neighbour.text)
    const ended =
      above && (above.kind === 'text' || above.kind === 'genre') && /,\s*$/.test(above.text)
        ? placeOf(above.text)
        : undefined
    if (ended && above) return known(ended, above, above.text)
  }
  return undefined
}

function contains(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase())
}

/** "New York, USA", "MELBOURNE, VIC": a city, with its country or state. */
function isPlaceOnly(text: string): boolean {
  const parts = bare(text).split(/\s*,\s*|\s+[-–]\s+/)
  return parts.length > 0 && isCity(parts[0] ?? '') && parts.slice(1).every((part) => isLand(part) || isCity(part))
}

/** The place that words before a date end with: the last parts between commas, as far as each reads as a place. */
function placeOf(before: string, alone = false): string | undefined {
  const text = before
    .replace(dateWords, (word) => (/^(?:at|in)$/iu.test(word) ? word : ' '))
    .replace(/[\s,(–—-]+$/u, '')
    .trim()
  if (text === '') return undefined
  const parts = text.split(/\s*,\s*|\s+[-–]\s+|(?<=\p{L}{3})\.\s+/u).filter((part) => part !== '')
  const taken: string[] = []
  for (const [fromEnd, part] of parts.toReversed().entries()) {
    const words = part.split(/\s+/)
    // "Statement by Anna Berg, Keeper of the Ferry": what follows a name is an office, known or not.
    const followsName = /(?<!\p{L})(?:by|from|of)\s+\p{Lu}/iu.test(parts.at(-2 - fromEnd) ?? '')
    const at = /^(?:.*\s)?(?:at|in)\s+(?:the\s+)?(.+)$/iu.exec(part)?.[1]
    if (
      at &&
      isReadable(at) &&
      !notPlace.test(at) &&
      (venueNoun.test(at) || isCity(at) || taken.length > 0) &&
      at.split(/\s+/).length <= 9
    ) {
      taken.unshift(at)
      break
    }
    const city = cityAtEnd(part)
    if (taken.length === 0 && city && words.length - city.split(' ').length > 1 && !venueNoun.test(part)) {
      taken.unshift(city)
      break
    }
    // Cases of Russian and Kazakh make other words look like names.
    const cyrillic = /\p{Script=Cyrillic}/u.test(part)
    const whole =
      !followsName &&
      words.length <= 4 &&
      isReadable(part) &&
      !notPlace.test(part) &&
      (!cyrillic || isCity(part)) &&
      words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and)$/iu.test(word))
    const venue = words.length <= 7 && venueNoun.test(part) && isReadable(part) && !notPlace.test(part)
    // Beyond the last one only what is sure to be a place goes with it.
    const sure = venue || isCity(part) || (whole && (isLand(taken[0] ?? '') || (alone && words.length <= 3)))
    if (isLand(part) || (taken.length === 0 ? whole || venue : sure)) taken.unshift(part)
    else {
      if (city && (taken.length === 0 || isLand(taken[0] ?? ''))) taken.unshift(city)
      break
    }
  }
  const value = taken.join(', ')
  return value.length > 2 ? withCapitals(bare(value)) : undefined
}

/** Letters as words have them: none that was misread for a figure or a sign. */
function isReadable(text: string): boolean {
  return (
    !/[\p{L}]\d[\p{L}]|\p{L}\d|[~^{}\\|=<>#$%_*]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}\p{Lu}/u.test(text) &&
    !text
      .split(/\s+/)
      .some((word) => word.length > 3 && /^\p{L}+$/u.test(word) && !/[aeiouyаеёиоуыэюяәіөұү]/iu.test(word)) &&
    /\p{L}{3}/u.test(text)
  )
}

/** "at Ormond College, Ferris"; "in the House of Commons"; "opening of the Ormond Library". */
function atVenue(lines: HeadLine[]): Known<string> | undefined {
  const head = headText(lines.filter((line) => told.has(line.kind) || line.kind === 'letterhead'))
  const flat = head.text.replace(/\n/g, ' ')
  for (const match of flat.matchAll(
    /(?:\bat|\bin|\bopening\s+of|\bfrom)\s+(?:the\s+)?(?!opening|launch|commencement)([^,;()“"]{3,70}?)(?=,|;|\(|“|"|$|\s+(?:on|at|for|during|to mark)\s)/giu,
  )) {
    const words = match[1] ?? ''
    const line = head.lineAt(match.index)
    if (!line || !venueNoun.test(words) || notPlace.test(words) || !isReadable(words) || words.split(/\s+/).length > 9)
      continue
    const city = /^,\s*([^,;()]{3,30})(?=[,;]|$|\s+on\b)/iu.exec(flat.slice(match.index + match[0].length))?.[1]?.trim()
    const value = city && isPlaceOnly(city) ? `${words}, ${city}` : words
    return known(withCapitals(bare(value)), line, match[0])
  }
  return undefined
}

/** "…, Ormond, Ferris County" after a title, "… Dinner. Long Hall, Ormond College", "… PARADE VIENNA". */
function endOfTitle(lines: HeadLine[]): Known<string> | undefined {
  const titles = lines.filter((line) => line.kind === 'genre' || line.kind === 'text')
  for (const line of titles.toReversed()) {
    if (isPlaceOnly(line.text) && bare(line.text) !== '') return known(withCapitals(bare(line.text)), line, line.text)
    if (!isReadable(line.text) || lines.indexOf(line) > 14) continue
    const parts = line.text.split(/\s*,\s*|(?<=\p{Ll}{3})\.\s+/u)
    if (parts.length > 2) {
      const last = parts.slice(-2)
      const isPlace = last.every((part) => part.split(' ').length <= 3 && isPlaceLike(part) && !notPlace.test(part))
      const sure = last.some(
        (part) =>
          isCity(part) ||
          isLand(part) ||
          venueNoun.test(part) ||
          /\b(?:region|valley|county|district|island)\b/iu.test(part),
      )
      if (isPlace && sure) return known(withCapitals(bare(last.join(', '))), line, last.join(', '))
    }
    const tail = parts.at(-1) ?? ''
    const city = cityAtEnd(tail)
    const spot = /(\p{Lu}\p{L}+ (?:Harbour|Cove|Park|Square|Bay|Beach|Hill|Island))$/u.exec(parts.at(-2) ?? '')?.[1]
    const before = parts.at(-2) ?? ''
    const venue = venueNoun.test(before) && before.split(' ').length <= 5 && !notPlace.test(before) ? before : undefined
    const inCity = spot ?? venue
    if (city && city.length < line.text.length)
      return known(withCapitals(inCity && tail === city ? `${inCity}, ${city}` : city), line, line.text)
  }
  return undefined
}
