import { isTitleCase } from '#lib/ingest/recognise/headings.ts'
import { bulletSigns, keycapSign } from '#lib/ingest/recognise/list-markers.ts'
import { joinsWithoutSpace } from '#lib/text/east-asian.ts'
import { sentences } from '#lib/text/sentences.ts'

/** A place inside a line where words are together that were apart. */
export interface Boundary {
  /** UTF-16 units of the text: the end of what comes before, the start of what comes after. */
  end: number
  start: number
  kind: 'bullet' | 'numbered' | 'lost-space' | 'after-heading'
  number?: number
}

const bullet = new RegExp(`[${bulletSigns}]\\uFE0F?\\s*`, 'gu')
const keycap = new RegExp(keycapSign, 'gu')
/** A small letter and at once a capitalised word: two paragraphs, or a heading and its text, that lost their break. */
const joined = /(?<=\p{Ll}{2}|\p{Ll}[»”)])(?=\p{Lu}\p{Ll}*(?:\s|\p{Ll}))/gu

/**
 * The boundaries inside a line, in order: markers of lists (• and keycap figures), sentence ends whose space was
 * lost, and headings without a stop that run into their text. The last only in a line that has other lost spaces,
 * so that a name like "WhatsApp" or "eGov" in a sound text is never taken apart.
 */
export function findBoundaries(text: string): Boundary[] {
  const markers: Boundary[] = [
    ...[...text.matchAll(bullet)].map((match) => marker(match, 'bullet')),
    ...[...text.matchAll(keycap)].map((match) => ({
      ...marker(match, 'numbered'),
      number: Number(match.groups?.number),
    })),
  ]
  const ends: Boundary[] = []
  const marked = new Set(markers.map((mark) => mark.end))
  const spans = sentences(text)
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1]
    const lost = next?.start === span.end && !joinsWithoutSpace(text.slice(0, span.end), text.slice(span.end))
    if (next && lost && !marked.has(span.end)) {
      ends.push({ end: span.end, start: next.start, kind: 'lost-space' })
    }
  }
  const sure = [...markers, ...ends].sort((a, b) => a.end - b.end)
  return sure.length === 0 ? [] : [...sure, ...joints(text, sure)].sort((a, b) => a.end - b.end)
}

function marker(match: RegExpExecArray, kind: 'bullet' | 'numbered'): Boundary {
  return { end: match.index, start: match.index + match[0].length, kind }
}

function joints(text: string, sure: Boundary[]): Boundary[] {
  const found: Boundary[] = []
  // The start of the piece that a joint would end: the last boundary before it. Both lists are in order.
  let before = 0
  let passed = 0
  for (const match of text.matchAll(joined)) {
    const at = match.index
    for (; (sure[passed]?.start ?? Number.POSITIVE_INFINITY) <= at; passed += 1) before = sure[passed]?.start ?? before
    before = Math.max(before, found.at(-1)?.start ?? 0)
    const heading = at - before <= longestHeading && isTitleCase(text.slice(before, at).trim())
    const word = /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? ''
    if (heading) found.push({ end: at, start: at, kind: 'after-heading' })
    else if (/^\p{Ll}{4,}$/u.test(word)) found.push({ end: at, start: at, kind: 'lost-space' })
  }
  return found
}

/** In UTF-16 units; beyond them a stretch of text is neither. */
const longestHeading = 200
const longestWord = 40
