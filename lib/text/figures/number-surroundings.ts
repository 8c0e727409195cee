import { numberWordStems } from '#lib/text/number-words.ts'

/** UTF-16 units before and behind a number that what it is read by may reach to: words of a name, of a unit, of a range. */
const before = 120
const behind = 240

const patterns = new Map<string, RegExp>()

/** What a number may begin with: a digit, or letters that words for numbers of the language begin with. */
function beginnings(language: string): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const stems = [...numberWordStems(language), ...(language === 'ru' ? ['пол', 'двое', 'трое', 'цел'] : [])]
  const words = [...stems, 'half', 'жарты'].join('|')
  const pattern = new RegExp(
    `\\p{Nd}|(?<![\\p{L}\\p{M}])(?:${words})|\\p{L}fold(?!\\p{L})|(?<!\\p{L})a (?:third|quarter|fifth|sixth)`,
    'giu',
  )
  patterns.set(language, pattern)
  return pattern
}

/**
 * The parts of a text in which a number may be, with what is around it, half-open and apart from each other: most of a
 * text has none, and need not be read word by word.
 */
export function numberSurroundings(text: string, language: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  for (const { index } of text.matchAll(beginnings(language))) {
    const last = parts.at(-1)
    // Most numbers of a long list are in the part of the first.
    if (last && index + 1 < last.end - behind / 2) continue
    const start = wordStart(text, Math.max(0, index - before))
    const end = wordEnd(text, Math.min(text.length, index + behind))
    if (last && start <= last.end) last.end = end
    else parts.push({ start, end })
  }
  return parts
}

/** A part begins where a word does, or long before the number; the spaces of a text are never far apart. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}
