import type { Line } from '#lib/ingest/read/source.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** What an act is, letters set apart or not; the office that issues it stands on the next line. */
const form =
  /^(?:УКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|ПРИКАЗ|РЕШЕНИЕ|ЗАКОН|ФЕДЕРАЛЬНЫЙЗАКОН|ЖАРЛЫҚ|БҰЙРЫҚ|ҚАУЛЫ|DECREE|ORDER|RESOLUTION)$/u

export interface ActHead {
  title?: Known<string>
  titleLines: Line[]
  /** The lines of form and office above the title. */
  above: Line[]
  rest: Line[]
}

/**
 * The head of an act: its form ("У К А З"), who issues it, then, set apart by blank lines, what it is about. Notes on
 * later versions in brackets are no title, nor is the beginning of the text.
 */
export function readActHead(lines: Line[]): ActHead | undefined {
  const at = lines.slice(0, 6).findIndex((line) => line.text.length < 80 && form.test(line.text.replace(/\s+/g, '')))
  if (at === -1) return undefined
  let next = at + 1
  while (next < at + 4 && lines[next] && isCapitals(lines[next]?.text ?? '')) next += 1
  const above = lines.slice(0, next)
  const blocks = blocksOf(lines.slice(next)).slice(0, 3)
  const block = blocks.find((one) => !isNote(one))
  const text = block ? wordsOf(block) : ''
  const isTitle =
    block !== undefined &&
    block.length <= 8 &&
    text.length < 400 &&
    /^(?:О|Об|Обо|On|About|Concerning|Вопросы)\s/u.test(text) &&
    !/[.:]$/u.test(text)
  if (!block || !isTitle) return { titleLines: [], above, rest: lines.slice(next) }
  const first = block[0]
  return {
    title: { value: text, basis: { kind: 'stated', ...(first ? { line: first.number } : {}), words: text } },
    titleLines: block,
    above,
    rest: lines.slice(next).filter((line) => !block.includes(line)),
  }
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{3}/u.test(text)
}

function isNote(block: Line[]): boolean {
  return /^\(|^Утрати/u.test(block[0]?.text ?? '')
}

function wordsOf(block: Line[]): string {
  return block
    .map((line) => line.text)
    .join(' ')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines that no blank line parts; a note in brackets is a block of its own. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines.slice(0, 40)) {
    const previous = blocks.at(-1)?.at(-1)
    const goesOn = previous && previous.number === line.number - 1 && !/^\((?:В редакции|в ред)/u.test(line.text)
    if (goesOn) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}
