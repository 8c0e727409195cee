import { createHash } from 'node:crypto'
import { type Mutant, mutantsOf } from './mutants.ts'

/** A mutant of a file. `line` and `was` are for who reads the report. */
export interface Drawn extends Mutant {
  /** From the root of the repository, with slashes. */
  file: string
  line: number
  was: string
}

/**
 * `count` mutants of some files, drawn by a seed. The place of each in the draw depends on the seed, the file and the
 * words changed, not on the lines before it: an edit elsewhere leaves the others in the draw.
 */
export function drawMutants(sources: ReadonlyMap<string, string>, seed: number, count: number): Drawn[] {
  const all = [...sources].flatMap(([file, source]) => {
    const seen = new Map<string, number>()
    const mutants = mutantsOf(source).filter(({ operator }) => operator !== 'text' || !holdsWords(file))
    return mutants.map((mutant) => {
      const was = source.slice(mutant.start, mutant.end)
      const name = [file, mutant.operator, was, mutant.text].join('\n')
      const nth = seen.get(name) ?? 0
      seen.set(name, nth + 1)
      const line = source.slice(0, mutant.start).split('\n').length
      const lot = createHash('sha256').update(`${seed}\n${nth}\n${name}`).digest('hex')
      return { ...mutant, file, line, was, lot }
    })
  })
  return all
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ lot: _lot, ...mutant }) => mutant)
}

/** Whether the texts of a file are words of languages, and so data: `recognise/head-lexicon/tr.ts`, `text/lexicon/months.ts`. */
function holdsWords(file: string): boolean {
  return /(?:^|\/)(?:[\w-]+-)?lexicon\//.test(file)
}

/** The source with the mutant in it. */
export function applyMutant(source: string, { start, end, text }: Mutant): string {
  return source.slice(0, start) + text + source.slice(end)
}
