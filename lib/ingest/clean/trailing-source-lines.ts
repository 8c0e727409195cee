import type { Line } from '#lib/ingest/read/source.ts'
import { isCity } from '#lib/ingest/recognise/gazetteer.ts'
import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'

const sourceLabel = '(?:source|источник|дереккөз)'
/** No longer than any address is: without a limit a line of addresses takes the square of its length. */
const webAddress = String.raw`https?:\/\/\S{1,2000}`

/** What the last line of a text may state: its address, or who wrote it. */
export const trailingLineRules = {
  address: {
    id: 'address-under-the-text',
    pattern: new RegExp(String.raw`(?<!\s)\s*${sourceLabel}\s*:\s*(?<address>${webAddress})\s*$`, 'iu'),
    examples: {
      yes: ['Source : https://ormond.example/1', 'The lamps are lit. Источник: http://selby.example/'],
      no: [
        'Source: the keeper of the lamps',
        'https://ormond.example/1',
        'Source: https://ormond.example/1 and others',
      ],
    },
  },
  byline: {
    id: 'name-under-the-text',
    pattern: /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,3}$/u,
    examples: {
      yes: ['Ana Verell', 'Osk B. Brandt', 'Анна Петровна Верелл'],
      no: ['Ana Verell.', 'Verell', 'Ana Verell, keeper of the lamps', 'The keeper of the lamps'],
    },
  },
} satisfies Record<string, PatternRule>

const { address, byline } = trailingLineRules

/** "Source : https://…" at the end of a text is the address of that text. */
export function takeAddress(segment: SourceSegment): SourceSegment {
  const last = segment.lines.at(-1)
  const match = last ? address.pattern.exec(last.text) : null
  const url = match?.groups?.address
  if (!last || !match || !url) return segment
  const start = last.start + match.index
  const rest = { ...last, end: start, text: last.text.slice(0, match.index) }
  return {
    ...segment,
    lines: rest.text.trim() === '' ? segment.lines.slice(0, -1) : [...segment.lines.slice(0, -1), rest],
    url: {
      value: url,
      basis: { kind: 'stated', line: last.number, words: match[0].trim(), rule: address.id },
    },
    metadata: [...segment.metadata, { start, end: last.end, field: 'url' }],
  }
}

/** The last line is the writer's name where it is two to four capitalised words without a stop, under a sentence. */
export function takeByline(segment: SourceSegment): SourceSegment {
  const last = segment.lines.at(-1)
  if (!last || segment.lines.length < 4 || !byline.pattern.test(last.text) || isCity(last.text)) return segment
  // Under a name or an office it is a part of a signature, and may be the place.
  if (!/[.!?…]["”»’)\]]*$/u.test(segment.lines.at(-2)?.text ?? '')) return segment
  if (last.text.split(' ').some((word) => isCommonWord(word, segment.lines))) return segment
  return {
    ...segment,
    lines: segment.lines.slice(0, -1),
    byline: {
      value: last.text,
      basis: { kind: 'stated', line: last.number, words: last.text, rule: byline.id },
    },
    metadata: [...segment.metadata, { start: last.start, end: last.end, field: 'byline' }],
  }
}

const closingWords = new Set(
  (
    'thank thanks you god bless long live end amen peace yours your dear love твой твоя твои ваш ваша ваши спасибо ' +
    'сенің сіздің рахмет dein deine euer votre ton tuyo твій твоя ваш'
  ).split(' '),
)

/** "Thank You All" is no name: a word of it is in small letters elsewhere, or is one that texts close with. */
function isCommonWord(word: string, lines: Line[]): boolean {
  const small = word.toLowerCase()
  if (closingWords.has(small)) return true
  const pattern = new RegExp(`(?<!\\p{L})${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u')
  return lines.some((line) => pattern.test(line.text))
}
