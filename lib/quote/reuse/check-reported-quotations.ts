import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'
import type { Comparison } from '#lib/quote/alignment/compare-words.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { CheckedQuotation, ParagraphSpan } from './cross-references.ts'
import { isSpoken } from './document-words.ts'
import { type NearParagraph, nearestParagraphs } from './nearest-paragraphs.ts'
import { type ReportedQuotation, reportedQuotations } from './reported-quotations.ts'
import type { SpokenCorpus, SpokenParagraph } from './spoken-corpus.ts'

/** Fewest words that are no stop words with which a quotation is believed to be from another occasion. */
const fewestNonStopWordsElsewhere = 6
/** Similarity at which fewer are enough, where the speaker said them on another occasion. */
const nearlySame = 0.85

/** A quotation in the document that quotes. */
interface QuotationInReport extends ReportedQuotation {
  document: ArchiveDocument
  text: string
}

/** Something said, compared with a quotation. */
interface QuotationSource {
  said: ParagraphSpan[]
  comparison: Comparison
  /** 2 if it was said at the event of the report, 1 if by its speaker, else 0. */
  fit: number
  /** Its date as far as it is known: `2024-04`; empty where it is not. */
  filed: string
}

/**
 * Looks for every quotation of reports, press releases, factsheets and the like (`reportedQuotations`) in what was said
 * according to the archive, in other documents of its language, and gives each a verdict, in the order of the archive.
 * The very same words come first wherever they are; else what was said at the event that the report is about, and by
 * the speaker that it names. What was said after the report is not what it quotes.
 */
export function checkReportedQuotations(archive: Pick<Archive, 'documents'>, spoken: SpokenCorpus): CheckedQuotation[] {
  const asked = archive.documents.flatMap((document) =>
    reportedQuotations(document).map(
      (quotation): QuotationInReport => ({
        ...quotation,
        document,
        text: quotation.paragraph.text.slice(quotation.span.start, quotation.span.end),
      }),
    ),
  )
  const near = nearestParagraphs(
    spoken,
    asked.map(({ text }) => text),
    (quotation, { document }) => mayQuote(asked[quotation]?.document, document),
  )
  const wholeTexts = textsOfEvents(archive.documents)
  return asked.map((one, number): CheckedQuotation => {
    const best = bestOf(one, sourcesFor(one, near[number] ?? [], spoken))
    const quoted = { document: one.document.id, paragraph: one.paragraph.id, ...one.span }
    const expected = (wholeTexts.get(one.document.event ?? '') ?? []).some((text) => mayQuote(one.document, text))
    return { quoted, verdict: best?.comparison.verdict ?? 'none', said: best?.said ?? [], expected }
  })
}

function mayQuote(report: ArchiveDocument | undefined, speech: ArchiveDocument): boolean {
  if (!report || report.id === speech.id) return false
  if (report.language !== undefined && speech.language !== undefined && report.language !== speech.language)
    return false
  const [reported, said] = [filedDate(report.date), filedDate(speech.date)]
  if (reported === undefined || said === undefined) return true
  const length = Math.min(reported.length, said.length)
  return said.slice(0, length) <= reported.slice(0, length)
}

/** The speeches of each event, by its name, of which nothing was withdrawn: a quotation must be in one of them. */
function textsOfEvents(documents: readonly ArchiveDocument[]): Map<string, ArchiveDocument[]> {
  const texts = new Map<string, ArchiveDocument[]>()
  for (const document of documents) {
    if (document.event === undefined || !isSpoken(document)) continue
    if (document.blocks.some((block) => block.type !== 'divider' && block.withdrawn)) continue
    texts.set(document.event, [...(texts.get(document.event) ?? []), document])
  }
  return texts
}

/**
 * Least share that a paragraph has, of what the nearest one has, with which it is compared; less is enough from the
 * event or by the speaker.
 */
const [leastShareOfStranger, leastShareOfRelated] = [0.7, 0.4]
/** Least share that each of two paragraphs has which follow each other and are compared as one. */
const leastShareOfEach = 0.2

function sourcesFor(
  asked: QuotationInReport,
  near: readonly NearParagraph[],
  { paragraphs }: SpokenCorpus,
): QuotationSource[] {
  const nearest = near[0]?.share ?? 0
  const shares = new Map(near.map(({ paragraph, share }) => [paragraph, share]))
  const found: QuotationSource[] = []
  for (const { paragraph: number, share, part } of near) {
    const [first, second] = [paragraphs[number], paragraphs[number + 1]]
    if (!first) continue
    const fit = fitOf(asked.document, first)
    if (share < nearest * (fit > 0 ? leastShareOfRelated : leastShareOfStranger)) continue
    const alone = sourceIn(asked, [first], part, fit)
    if (alone) found.push(alone)
    if (alone?.comparison.verdict === 'exact') {
      // Nothing can be better.
      if (fit === 2) break
      continue
    }
    const next = shares.get(number + 1) ?? 0
    if (!second || second.documentNumber !== first.documentNumber || Math.min(share, next) < leastShareOfEach) continue
    const whole = { start: 0, end: first.paragraph.text.length + 1 + second.paragraph.text.length }
    const together = sourceIn(asked, [first, second], whole, fit)
    if (together) found.push(together)
  }
  return found
}

function sourceIn(
  asked: QuotationInReport,
  paragraphs: readonly [SpokenParagraph, ...SpokenParagraph[]],
  part: Span,
  fit: number,
): QuotationSource | undefined {
  const { document } = paragraphs[0]
  const text = paragraphs
    .map(({ paragraph }) => paragraph.text)
    .join(' ')
    .slice(part.start, part.end)
  const comparison = compareQuotation(asked.text, text, document.language)
  if (comparison.verdict === 'none') return undefined
  const span = { start: part.start + comparison.start, end: part.start + comparison.end }
  return { said: spansIn(span, paragraphs), comparison, fit, filed: filedDate(document.date) ?? '' }
}

/** A span of paragraphs that were put together with a space between, as a span in each that has some of it. */
function spansIn({ start, end }: Span, paragraphs: readonly SpokenParagraph[]): ParagraphSpan[] {
  let offset = 0
  return paragraphs.flatMap(({ document, paragraph }) => {
    const { length } = paragraph.text
    const [from, to] = [Math.max(0, start - offset), Math.min(end - offset, length)]
    offset += length + 1
    return from < to ? [{ document: document.id, paragraph: paragraph.id, start: from, end: to }] : []
  })
}

function fitOf(report: ArchiveDocument, { document, speakers }: SpokenParagraph): number {
  if (report.event !== undefined && report.event === document.event) return 2
  return speakersOf(report).some((name) => speakers.includes(name)) ? 1 : 0
}

const order: Comparison['verdict'][] = ['exact', 'near', 'altered', 'none']

function bestOf({ text }: QuotationInReport, candidates: readonly QuotationSource[]): QuotationSource | undefined {
  const nonStopWords = tokens(text).filter((token) => !isStopWord(token.text)).length
  const fair = candidates.filter(({ fit, comparison: { verdict, similarity } }) => {
    if (fit === 2 || (fit === 1 && verdict !== 'altered' && similarity >= nearlySame)) return true
    // A stranger who says nearly the same, but for a figure or a name, speaks of something else.
    return nonStopWords >= fewestNonStopWordsElsewhere && (fit === 1 || verdict !== 'altered')
  })
  const [best] = fair.toSorted(
    (a, b) =>
      Number(b.comparison.verdict === 'exact') - Number(a.comparison.verdict === 'exact') ||
      b.fit - a.fit ||
      order.indexOf(a.comparison.verdict) - order.indexOf(b.comparison.verdict) ||
      b.comparison.similarity - a.comparison.similarity ||
      // Of equal ones the latest that the report could know.
      (a.filed < b.filed ? 1 : a.filed > b.filed ? -1 : 0),
  )
  return best
}
