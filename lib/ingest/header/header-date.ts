import type { Finding } from '#lib/domain/finding.ts'
import { ambiguousDates, type DateOrder, findDates } from '#lib/ingest/recognise/dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { HeadLine } from './head-line.ts'
import { headText } from './header-text.ts'
import { forPress } from './lexicon/matchers.ts'

export interface HeadDates {
  date?: Known<string>
  published?: Known<string>
  findings: Omit<Finding, 'file' | 'severity'>[]
}

const unsaid = /embargo|release|until|\bfax\b|facsimile|printed|accessed|retrieved/iu
const publication = /^(?:published|posted|release date|опубликовано|дата публикации)/iu
/** "Ormond, 3.9.2024 - …" above a text: where and when it was sent out. */
const sentOut = /^\p{Lu}[\p{L} .]{2,30},\s*\S{6,20}\s+[-–—]\s/u

/**
 * The day that the head of a text states: of the occasion where it stands among its words, else of publication.
 * Dates of printing, updating and embargo are none. Where two days are stated and nothing tells which is meant,
 * none is taken, and a finding has both.
 */
export function headDates(lines: HeadLine[], order?: DateOrder): HeadDates {
  const findings: HeadDates['findings'] = []
  const published = lines
    .filter((line) => line.kind === 'publicationStamp' && publication.test(line.text))
    .flatMap((line) => line.dates.filter((one) => isDay(one.edtf)).map((one) => ({ line, one })))
    .map(
      ({ line, one }): Known<string> => ({
        value: one.edtf,
        basis: { kind: 'stated', line: line.number, words: one.words, of: 'publication' },
      }),
    )[0]
  const fields = lines.filter(
    (line) =>
      line.kind === 'field' &&
      /^(?:date|delivered|when|дата)/iu.test(line.text) &&
      line.dates.some((one) => isDay(one.edtf)),
  )
  const told =
    fields.length > 0
      ? fields
      : lines.filter((line) => line.kind !== 'publicationStamp' && !(line.kind === 'notice' && unsaid.test(line.text)))
  const head = headText(told)
  const flat = head.text.replace(/\n/g, ' ')
  const days = findDates(flat, order).flatMap((mention) => {
    const line = head.lineAt(mention.start)
    return line && isDay(mention.edtf) ? [{ mention, line }] : []
  })
  const inside = days.filter(({ line }) => !sentOut.test(line.text))
  const used = inside.length > 0 ? inside : days
  const occasions = used.filter(({ line }) => isOfOccasion(line, lines))
  const values = new Set((occasions.length > 0 ? occasions : used).map(({ mention }) => mention.edtf))
  const [first] = occasions.length > 0 ? occasions : used
  for (const line of told)
    for (const figure of ambiguousDates(line.text, order))
      findings.push({
        rule: 'ambiguous-date',
        line: line.number,
        message: `${figure.words} is ${figure.readings.join(' or ')}; neither was taken`,
      })
  if (!first) return { ...(published ? { date: published, published } : {}), findings }
  if (values.size > 1) {
    findings.push({
      rule: 'several-dates',
      line: first.line.number,
      message: `the head has ${[...values].join(' and ')}; which of them is meant is not said`,
    })
    return { ...(published ? { published } : {}), findings }
  }
  const of = isOfOccasion(first.line, lines) ? 'occasion' : 'publication'
  const date: Known<string> = {
    value: first.mention.edtf,
    basis: { kind: 'stated', line: first.line.number, words: first.mention.words, of },
  }
  const other = used.find(({ mention, line }) => mention.edtf !== date.value && !isOfOccasion(line, lines))
  const publishedOn =
    published ??
    (of === 'publication'
      ? date
      : other && {
          value: other.mention.edtf,
          basis: {
            kind: 'stated' as const,
            line: other.line.number,
            words: other.mention.words,
            of: 'publication' as const,
          },
        })
  return { date, ...(publishedOn ? { published: publishedOn } : {}), findings }
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf)
}

/** A date for the press, or alone above the title of a page, is when the text was given out. */
function isOfOccasion(line: HeadLine, lines: HeadLine[]): boolean {
  if (forPress.test(line.text)) return false
  if (line.kind !== 'date') return true
  if (/^\(.*\)$/.test(line.text)) return true
  const index = lines.indexOf(line)
  const before = lines.slice(0, index)
  return before.some((one) => (one.kind === 'genre' && !isPageTitle(one, lines)) || one.kind === 'person')
}

/** The title of a web page, with the site's name, that stands again below. */
export function isPageTitle(line: HeadLine, lines: HeadLine[]): boolean {
  const title = /^(.{8,}?)\s*(?:\s[|–—-]\s|_)[^|]*$/u.exec(line.text)?.[1]?.toLowerCase()
  const short = line.text.replace(/\s[|–—-]\s[^|]*$/u, '').toLowerCase()
  return lines.some(
    (one) => one !== line && [title, short].includes(one.text.toLowerCase()) && one.number > line.number,
  )
}
