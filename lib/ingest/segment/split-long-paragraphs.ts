import { wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { quotedSpans } from '#lib/text/quoted-spans.ts'
import { sentences } from '#lib/text/sentences.ts'
import { stem } from '#lib/text/stem.ts'
import { tokens } from '#lib/text/tokens.ts'

/** Paragraphs of more words than `most` are broken; the pieces have about `least` to `most` words. */
const most = 180
const least = 60

const phrases = (list: string) => list.split('; ')

/** Words with which a text turns to something else: a good place for a break. */
const discourseMarkers = wordPattern(
  phrases(
    'however; but; in addition; additionally; moreover; furthermore; at the same time; in this regard; therefore; thus; ' +
      'finally; first; firstly; second; secondly; third; thirdly; meanwhile; nevertheless; in particular; in conclusion; ' +
      'on the other hand; as for; another; also; today; now; let me; i want; i would like; i now; turning to; next; ' +
      'кроме того; однако; вместе с тем; в то же время; в этой связи; поэтому; таким образом; наконец; во-первых; ' +
      'во-вторых; в-третьих; особое внимание; сонымен қатар; сонымен бірге; дегенмен; алайда; осыған байланысты; ' +
      'біріншіден; екіншіден; үшіншіден',
  ),
  'start',
)

/** Words that refer to the sentence before: a poor place for a break. */
const anaphoricOpeners = wordPattern(
  phrases(
    'this; these; that; those; such; it; its; they; their; them; he; his; she; her; the former; the latter; the same; ' +
      'for this; to this; in this; of these; both; which; so; yet; nor; and; or; also; hence; otherwise; ' +
      'это; эти; этот; эта; такой; такие; он; она; они; его; их; и; а; бұл; осы; олар; ол; оның',
  ),
  'start',
)

/** How many sentences on each side are compared to see where the vocabulary changes. */
const compared = 3

/**
 * Places (UTF-16 units of the text) where a long paragraph is broken to read well, never inside a quotation or an
 * enumeration: of the sentence starts that leave a readable length, the one where the thought turns, by the words it
 * begins with and by how little vocabulary its neighbours share (after TextTiling: Hearst, Computational Linguistics
 * 23(1), 1997). None for what is short enough. `language` (BCP 47) says by which stems words are compared.
 */
export function topicBreaks(text: string, language = 'en'): number[] {
  // A word takes two characters with the space before it: a short text needs no counting.
  if (text.length < most * 2 || wordCount(text) <= most) return []
  const units = sentenceGroups(text, language)
  const total = units.reduce((sum, unit) => sum + unit.words, 0)
  const breaks: number[] = []
  let first = 0
  let left = total
  while (left > most) {
    const next = bestBreak(units, first, left)
    if (next === undefined) break
    for (const unit of units.slice(first, next)) left -= unit.words
    breaks.push(units[next]?.start ?? 0)
    first = next
  }
  return breaks
}

/** A sentence, or several that must stay together, with what is needed to weigh a break before it. */
interface SentenceGroup {
  start: number
  words: number
  stems: Set<string>
  opening: string
}

function sentenceGroups(text: string, language: string): SentenceGroup[] {
  const quotes = quotedSpans(text)
  const units: SentenceGroup[] = []
  let quote = 0
  for (const { start, end } of sentences(text)) {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) < start
    const last = units.at(-1)
    const sentence = text.slice(start, end)
    const stems = tokens(sentence).flatMap((token) => (token.text.length > 3 ? [stem(token.text, language)] : []))
    if (last && (quoted || continues(text, start))) {
      last.words += wordCount(sentence)
      for (const one of stems) last.stems.add(one)
    } else units.push({ start, words: wordCount(sentence), stems: new Set(stems), opening: sentence.slice(0, 40) })
  }
  return units
}

/** The best unit to begin the next paragraph with, of those that leave this one and the rest a readable length. */
function bestBreak(units: SentenceGroup[], first: number, left: number): number | undefined {
  let best: { index: number; score: number } | undefined
  let words = 0
  for (let index = first; index + 1 < units.length; index += 1) {
    words += units[index]?.words ?? 0
    if (left - words < least * 0.75) break
    if (words < least) continue
    if (words > most && best) break
    const score = weigh(units, index + 1) - Math.abs(words - middle) / middle / 2
    if (!best || score > best.score) best = { index: index + 1, score }
    if (words > most) break
  }
  return best?.index
}

const middle = (least + most) / 2

function weigh(units: SentenceGroup[], index: number): number {
  const around = (from: number, to: number) =>
    new Set(units.slice(Math.max(0, from), to).flatMap(({ stems }) => [...stems]))
  const [before, after] = [around(index - compared, index), around(index, index + compared)]
  const shared = [...after].filter((one) => before.has(one)).length
  const likeness = shared / Math.sqrt(Math.max(1, before.size * after.size))
  const opening = units[index]?.opening ?? ''
  return (discourseMarkers.test(opening) ? 0.5 : 0) - (anaphoricOpeners.test(opening) ? 0.5 : 0) - likeness * 2
}

const word = /[\p{L}\p{N}]+/gu

function wordCount(text: string): number {
  if (!ascii.test(text)) return text.match(word)?.length ?? 0
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const isWord = isAsciiWord(text.charCodeAt(at))
    if (isWord && !inside) count += 1
    inside = isWord
  }
  return count
}

const ascii = /^[\0-\x7F]*$/

/** Whether a unit is a letter or digit of ASCII. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
}

/** A sentence of an enumeration ("Second: …" after "First: …;") goes on where the one before ends in `;` or `:`. */
function continues(text: string, at: number): boolean {
  return /[;:,–—]\s*$/u.test(text.slice(Math.max(0, at - 4), at))
}
