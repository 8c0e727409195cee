import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import {
  compareByDate,
  compareCandidates,
  compareWithCandidate,
  findCandidates,
} from '#lib/quote/verdict/compare-candidates.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

function stretch(url: string, date?: string): CandidateWindow {
  const { date: _date, ...document } = placeIn({ said: '' }).document
  return { document: { ...document, url, ...(date !== undefined && { date }) }, paragraphs: [], text: '', words: [] }
}

describe('places where the same words stand', () => {
  it('come by date, the earliest first, those without a date last, and then by address', () => {
    const all = [
      stretch('/documents/3/'),
      stretch('/documents/2/', '1862-03-04'),
      stretch('/documents/9/', '1861'),
      stretch('/documents/1/', '1862-03-04'),
    ]
    expect(all.sort(compareByDate).map(({ document }) => document.url)).toEqual([
      '/documents/9/',
      '/documents/1/',
      '/documents/2/',
      '/documents/3/',
    ])
    expect(all.toReversed().sort(compareByDate)).toEqual(all)
  })
})

const speech = (title: string, date: string, ...lines: string[]) => ({ title, lines, facts: { date } })
const finder = new CandidateFinder(
  sourceOf([
    speech('Other words', '1960', 'The carpenters of Selby mended the old weir with iron gates before the flood.'),
    speech('The words', '1962', 'The carpenters of Selby mended the old weir with oak gates before the flood.'),
    speech('The words again', '1961', 'The carpenters of Selby mended the old weir with oak gates before the flood.'),
    speech('Nearly', '1950', 'The carpenters of Selby mended the old weir with good oak gates before the flood.'),
    speech('Something else', '1940', 'The carpenters of Ormond drink, and the weir leaks.'),
    speech('The second sentence', '1930', 'Geese of Tarn graze beside the quay all summer.'),
  ]),
)
const quotation = 'The carpenters of Selby mended the old weir with oak gates before the flood.'

async function compared(text: string) {
  const words = comparableWords(text)
  const all = compareCandidates(text, words, await findCandidates(text, words, finder, false), finder)
  return all.map(({ candidate, match }) => [candidate.document.title, match.verdict])
}

describe('paragraphs compared with a quotation', () => {
  it('come as they are like it: the same words, other ones, altered ones, none', async () => {
    expect(await compared(quotation)).toEqual([
      ['The words again', 'exact'],
      ['The words', 'exact'],
      ['Nearly', 'near'],
      ['Other words', 'altered'],
      ['Something else', 'none'],
    ])
  })

  it('are found by each of its sentences, too', async () => {
    const titles = (await compared(`${quotation} Geese of Tarn graze beside the quay.`)).map(([title]) => title)
    expect(titles).toContain('The second sentence')
  })

  it('are placed where the words are', async () => {
    const words = comparableWords('old weir with oak gates')
    const [candidate] = await findCandidates('old weir with oak gates', words, finder, false)
    if (!candidate) throw new Error('no candidate')
    const { place, verdict, differences } = compareWithCandidate('old weir with oak gates', words, candidate, finder)
    expect([place.said, verdict, differences]).toEqual(['old weir with oak gates', 'exact', []])
    expect(place.before).toMatch(/mended the $/)
  })

  it('have no slip in a word that is one elsewhere', async () => {
    const words = comparableWords('old weir with oak dates')
    const of = (known: CandidateFinder) => findCandidates('old weir with oak dates', words, known, false)
    const [candidate] = await of(finder)
    if (!candidate) throw new Error('no candidate')
    expect(compareWithCandidate('old weir with oak dates', words, candidate, finder).verdict).not.toBe('exact')
  })
})
