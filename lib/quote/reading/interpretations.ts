import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { leadingAttribution, trailingAttribution, unexplained } from './edge-attribution.ts'
import { plainText, plainTextWithEntities } from './plain-text.ts'
import { type MarkedSpan, markedSpans } from './quotation-marks.ts'
import { type AdjacentText, type Claim, readClaim } from './read-claim.ts'

/** One way in which a pasted text may be meant. */
export interface Interpretation {
  /** The words that are to be looked for. */
  quotation: string
  /** What is claimed of them. */
  claim: Claim
  /** Whether no other interpretation need be tried where these words are found exactly. */
  isPlain?: boolean
  /** Whether it is all of the text, with nothing taken for a claim but an address. */
  isWhole?: boolean
  /** How many words beside the quotation are no part of a claim. */
  unexplainedWords?: number
}

/** Fewest words between quotation marks that are a quotation where other words are beside them; fewer are a term. */
const fewestWords = 4
/** Most words beside a quotation that may be no part of a claim, where it is short or is plainly meant. */
const fewUnexplained = 3
/** Joins the quotations of one text: whoever quotes leaves out what was between them. */
const gap = ' … '

/**
 * The ways in which a pasted text may be meant, likeliest first, one for each different quotation: what is between
 * quotation marks, with what is beside it as a claim; all but an attribution at its end or beginning; all of it; all
 * but the number of a list before it.
 *
 * @param known persons of the archive, whose names are recognised in claims
 */
export function interpretationsOf(pasted: string, known: readonly KnownPerson[]): Interpretation[] {
  const asWritten = plainTextWithEntities(pasted)
  const all = [plainText(pasted), ...(asWritten === undefined ? [] : [asWritten])].flatMap((text) =>
    interpretationsOfText(text, known),
  )
  const words = ({ quotation }: Interpretation) =>
    tokens(quotation)
      .map(({ text }) => text)
      .join(' ')
  return all.filter((one, index) => all.findIndex((other) => words(other) === words(one)) === index)
}

function interpretationsOfText(text: string, known: readonly KnownPerson[]): Interpretation[] {
  const { body, citation } = withoutCitation(text)
  const cited: AdjacentText[] = citation === '' ? [] : [{ text: citation, side: 'citation' }]
  const spans = withoutTitles(body, markedSpans(body))
  const longest = spans.toSorted((one, other) => other.end - other.start - (one.end - one.start)).slice(0, 1)
  const alone = spans.every((span) => longest.includes(span) || isTerm(body.slice(span.start, span.end)))
  return [
    ...(alone ? [spans, longest] : [spans]).flatMap((some) => betweenMarks(body, some, cited, known) ?? []),
    ...(coversAll(body, spans) ? [] : attributed(body, cited, known)),
    { quotation: body, claim: readClaim(cited, known), isWhole: true },
    ...numbered(body).map((quotation) => ({ quotation, claim: readClaim(cited, known) })),
  ]
}

const source = /https?:\/\/|^\s*(?:source|источник|дереккөз)\s*:/iu

/** Takes off the last lines that have an address or say where the words are from, and an address or "[1, p. 4]" at the end. */
function withoutCitation(text: string): { body: string; citation: string } {
  const lines = text.split('\n')
  let first = lines.length
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at] ?? ''
    if (source.test(line)) first = at
    else if (line.trim() !== '') break
  }
  const [body, below] = [lines.slice(0, first).join('\n').trim(), lines.slice(first).join('\n').trim()]
  const address = /(?<!\s)\s+https?:\/\/\S+$|(?:(?<!\s)\s+)?\[\d{1,3}(?:,[^[\]]{0,40})?\]$/u.exec(body)?.[0] ?? ''
  return { body: body.slice(0, body.length - address.length), citation: `${address} ${below}`.trim() }
}

/** The quotations without what has marks in brackets behind one: that is a title. */
function withoutTitles(body: string, spans: readonly MarkedSpan[]): MarkedSpan[] {
  return spans.filter(({ outer }, index) => {
    const before = spans[index - 1]
    return !before || !/[([][^()[\]]*$/u.test(body.slice(before.outer.end, outer.start))
  })
}

/** Whether what is between marks is a term or a title: short, or with capitals as titles have them. */
function isTerm(text: string): boolean {
  const words = tokens(text)
  const weighty = words.filter((word) => !isStopWord(word.text))
  const capitals = weighty.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)))
  return words.length < fewestWords || (weighty.length > 1 && capitals.length === weighty.length)
}

/** The text without the number or the bullet of a list before it; none where there is none. */
function numbered(body: string): string[] {
  const [found = ''] = /^(?:\d{1,3}[.)]|[-*•·–—])\s+(?=\S)/u.exec(body) ?? []
  return found === '' ? [] : [body.slice(found.length)]
}

function coversAll(body: string, [first, ...others]: readonly MarkedSpan[]): boolean {
  return first !== undefined && others.length === 0 && first.outer.start === 0 && first.outer.end === body.length
}

function betweenMarks(
  body: string,
  spans: readonly MarkedSpan[],
  cited: readonly AdjacentText[],
  known: readonly KnownPerson[],
): Interpretation | undefined {
  if (spans.length === 0) return undefined
  const quotation = spans.map(({ start, end }) => body.slice(start, end).trim()).join(gap)
  const beside = adjacentTexts(body, spans)
  const unexplainedWords = beside.reduce((sum, { text }) => sum + unexplained(text), 0)
  const size = tokens(quotation).length
  if (size === 0 || (size < fewestWords && unexplainedWords > fewUnexplained)) return undefined
  const isPlain = spans.length === 1 && spans[0]?.outer.start === 0 && unexplainedWords <= fewUnexplained
  return { quotation, claim: readClaim([...beside, ...cited], known), isPlain, unexplainedWords }
}

function adjacentTexts(body: string, spans: readonly MarkedSpan[]): AdjacentText[] {
  const [first] = spans
  const last = spans.at(-1)
  const between = spans.slice(1).map(({ outer }, index) => body.slice(spans[index]?.outer.end, outer.start))
  const all: AdjacentText[] = [
    { text: body.slice(0, first?.outer.start), side: 'before' },
    ...between.map((text): AdjacentText => ({ text, side: 'between' })),
    { text: body.slice(last?.outer.end), side: 'after' },
  ]
  return all.filter(({ text }) => text.trim() !== '')
}

/** The interpretation without an attribution at the end, or else at the beginning; none where neither is there. */
function attributed(body: string, cited: readonly AdjacentText[], known: readonly KnownPerson[]): Interpretation[] {
  const trailing = trailingAttribution(body, known)
  const leading = trailing ? undefined : leadingAttribution(body, known)
  const found = trailing ?? leading
  if (!found) return []
  const beside: AdjacentText = { text: found.attribution, side: trailing ? 'after' : 'before' }
  return [{ quotation: found.words, claim: readClaim([beside, ...cited], known) }]
}
