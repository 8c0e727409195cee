import type { Span } from '#lib/domain/ledger.ts'
import type { TermedParagraph } from './candidate-paragraphs.ts'
import { compareFigures, type FigureOptions, type FigurePair } from './compare-figures.ts'
import type { ComparedText } from './compared-text.ts'
import { comparedLanguage } from './languages.ts'
import { linkSentences, type SentenceLink } from './link-sentences.ts'
import { type LinkThresholds, linkThresholds } from './link-thresholds.ts'
import { type PlacedFigure, placedFigures } from './placed-figures.ts'
import { type Relation, relationOf } from './relation.ts'
import { termedSentences } from './sentence-terms.ts'
import { isTelling } from './telling.ts'
import { type TermWeight, termWeights, weightOf } from './term-weights.ts'

/** A paragraph of each text, one of which has what the other says. Places are those in `paragraphs` of the texts. */
export interface AlignedPair {
  a: number
  b: number
  relation: Relation
  /** How much of what the linked sentences say the other side has, 0 to 1. */
  likeness: number
  /** The parts of both paragraphs that are linked, in the order of the text, none overlapping. */
  spans: { a: Span[]; b: Span[] }
}

/** Which paragraphs of two texts correspond. */
export interface TextAlignment {
  /** By the place in the first text, then in the second. */
  pairs: AlignedPair[]
  /** Places of the paragraphs that have no counterpart. */
  onlyA: number[]
  onlyB: number[]
  /** Figures of aligned paragraphs that say how much of the same. */
  figures: FigurePair[]
}

/** The text that tells decides; of what the longer one says, only what the shorter one surely has is linked in addition. */
const backward: Partial<LinkThresholds> = {
  tellingShare: 1,
  telling: { sure: 0.5, shared: 2.5, gain: 1 },
  apart: { sure: 0.5, shared: 2.5, gain: 1 },
  farGain: 1,
}

/** How two texts are aligned: `isSeries`, and other thresholds to measure what these come to. */
export interface AlignOptions extends FigureOptions {
  thresholds?: LinkThresholds
}

interface TermedText {
  paragraphs: TermedParagraph[]
  texts: string[]
  words: number
}

/**
 * Aligns the paragraphs of two texts of one language, many to many, in whatever order they are. The sentences of the shorter text are
 * looked for in the longer one by the terms that both have, weighted by how rare these are in both (inverse document frequency, as in BM25), each
 * in the few neighbouring sentences of a paragraph that have most of it: so a paragraph may tell of several, and several of one. Then
 * those of the longer one, where they are surely there.
 *
 * The order of the texts matters only to the names of the sides.
 */
export function alignTexts(
  a: ComparedText,
  b: ComparedText,
  { thresholds = linkThresholds, ...figureOptions }: AlignOptions = {},
): TextAlignment {
  const language = comparedLanguage(a.language, b.language)
  const [one, other] = [termedText(a, language), termedText(b, language)]
  const weight = termWeights([...one.paragraphs, ...other.paragraphs].flatMap(({ sentences }) => sentences))
  const isTurned = one.words > other.words
  const [teller, told] = isTurned ? [other, one] : [one, other]
  const links = [
    ...linkSentences(teller.paragraphs, told.paragraphs, weight, thresholds).map((link) => ({ link, isBack: false })),
    ...linkSentences(told.paragraphs, teller.paragraphs, weight, { ...thresholds, ...backward }).map((link) => ({
      link,
      isBack: true,
    })),
  ]
  const byPair = new Map<string, PairLinks>()
  for (const { link, isBack } of links) {
    const isOfA = isBack === isTurned
    const [placeA, placeB] = isOfA ? [link.paragraph, link.other] : [link.other, link.paragraph]
    const key = `${placeA} ${placeB}`
    const own = byPair.get(key) ?? { a: placeA, b: placeB, sentencesA: new Set(), sentencesB: new Set() }
    byPair.set(key, own)
    const [sentences, window] = isOfA ? [own.sentencesA, own.sentencesB] : [own.sentencesB, own.sentencesA]
    sentences.add(link.sentence)
    for (const at of windowOf(link)) window.add(at)
  }
  const linkedIn = (side: 'a' | 'b') => new Set([...byPair.values()].map((links) => links[side])).size
  const tells = isTelling(linkedIn('a'), a.paragraphs.length) || isTelling(linkedIn('b'), b.paragraphs.length)
  const pairs = [...byPair.values()]
    .map((links) => alignedPair(links, one, other, weight, tells))
    .sort((first, second) => first.a - second.a || first.b - second.b)
  // Figures of passages that are only perhaps of one matter are not set against each other.
  const sure = new Set(pairs.flatMap(({ a, b, relation }) => (relation === 'perhaps' ? [] : [`${a} ${b}`])))
  const isAligned = (placeA: number, placeB: number) => sure.has(`${placeA} ${placeB}`)
  return {
    pairs,
    figures: compareFigures(figuresOf(a, language), figuresOf(b, language), isAligned, weight, figureOptions),
    onlyA: without(one, new Set(pairs.map((pair) => pair.a))),
    onlyB: without(other, new Set(pairs.map((pair) => pair.b))),
  }
}

interface PairLinks {
  a: number
  b: number
  sentencesA: Set<number>
  sentencesB: Set<number>
}

function figuresOf({ paragraphs }: ComparedText, language: string): PlacedFigure[] {
  return paragraphs.flatMap(({ text }, place) => placedFigures(text, place, language))
}

function windowOf({ from, to }: SentenceLink): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function termedText({ paragraphs }: ComparedText, language: string): TermedText {
  const termed = paragraphs.map(({ text }) => {
    const sentences = termedSentences(text, language)
    return { sentences, terms: new Set(sentences.flatMap(({ terms }) => [...terms])) }
  })
  const words = termed.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, { terms }) => all + terms.size, 0),
    0,
  )
  return { paragraphs: termed, texts: paragraphs.map(({ text }) => text), words }
}

function alignedPair(
  { a, b, sentencesA, sentencesB }: PairLinks,
  one: TermedText,
  other: TermedText,
  weight: TermWeight,
  tells: boolean,
): AlignedPair {
  const [first, second] = [linkedPart(one, a, sentencesA), linkedPart(other, b, sentencesB)]
  const shared = weightOf(
    [...first.terms].filter((term) => second.terms.has(term)),
    weight,
  )
  const shares: [number, number] = [
    shared / Math.max(1e-9, weightOf(first.terms, weight)),
    shared / Math.max(1e-9, weightOf(second.terms, weight)),
  ]
  return {
    a,
    b,
    relation: relationOf([first.text, second.text], shares, tells ? undefined : shared),
    likeness: Math.max(...shares),
    spans: { a: first.spans, b: second.spans },
  }
}

function linkedPart({ paragraphs, texts }: TermedText, place: number, sentences: ReadonlySet<number>) {
  const all = paragraphs[place]?.sentences ?? []
  const text = texts[place] ?? ''
  const linked = [...sentences].sort((one, other) => one - other).flatMap((at) => all[at] ?? [])
  return {
    terms: new Set(linked.flatMap(({ terms }) => [...terms])),
    text: linked.map(({ start, end }) => text.slice(start, end)).join(' '),
    spans: linked.map(({ start, end }) => ({ start, end })),
  }
}

function without({ paragraphs }: TermedText, linked: ReadonlySet<number>): number[] {
  return paragraphs.flatMap((_, place) => (linked.has(place) ? [] : [place]))
}
