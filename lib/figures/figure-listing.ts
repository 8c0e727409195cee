import { z } from 'zod'
import { figureUnits } from '#lib/text/figures/units.ts'
import { stemInText } from '#lib/text/stem.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { ArchiveFigure } from './archive-figure.ts'

const listedFigure = z.strictObject({
  document: z.string(),
  paragraph: z.string(),
  before: z.string(),
  asWritten: z.string(),
  after: z.string(),
  whose: z.string(),
  saidBy: z.array(z.string()),
})

/** The form of the file with what pages show of the figures of an archive, made once by the build. */
export const figureListingSchema = z.strictObject({
  total: z.number(),
  /** How many documents have one. */
  documents: z.number(),
  units: z.array(
    z.strictObject({
      id: z.string(),
      count: z.number(),
      /** How many of them have no value to sort by. */
      withoutValue: z.number(),
      /** The largest, and of things that are counted those of the subjects with the most figures. */
      listed: z.array(listedFigure),
      /** Files with all of them, below the folder of the pages of figures. */
      parts: z.array(z.string()),
    }),
  ),
  /** What figures of several documents are of: by letter, and in each by name. */
  letters: z.array(
    z.strictObject({
      letter: z.string(),
      /** How many subjects begin with it, those that are not listed included. */
      count: z.number(),
      subjects: z.array(
        z.strictObject({
          name: z.string(),
          count: z.number(),
          documents: z.number(),
          listed: z.array(listedFigure),
        }),
      ),
    }),
  ),
})

/** What pages show of the figures of an archive. */
export type FigureListing = z.infer<typeof figureListingSchema>
/** A figure as pages show it. */
export type ListedFigure = z.infer<typeof listedFigure>

/** Most figures on the page of a unit; each takes up to 0.8 KB of HTML (Cyrillic, long titles), so that a page stays below 150 KB. */
export const mostListed = 150
/** Most subjects on the page of a letter, and most figures of each. */
const mostSubjects = 24
const mostOfSubject = 6
/** Most figures that are kept of a subject while they are gathered. */
const mostKept = 60

interface UnitFigures {
  count: number
  withoutValue: number
  largest: ArchiveFigure[]
}

interface Subject {
  count: number
  names: Map<string, number>
  figures: ArchiveFigure[]
  /** How many figures of it each has. */
  documents: Map<string, number>
}

/** Gathers what pages show while the figures of an archive are gone through once. */
export class FigureListingBuilder {
  private readonly units = new Map<string, UnitFigures>()
  private readonly subjects = new Map<string, Subject>()
  private readonly withFigures = new Set<string>()
  private total = 0

  /** Takes the figures of a document, in the order of the archive. */
  add(figures: readonly ArchiveFigure[], language: string): void {
    for (const figure of figures) {
      this.total++
      this.withFigures.add(figure.document)
      this.addToUnit(figure)
      this.addToSubject(figure, language)
    }
  }

  private addToUnit(figure: ArchiveFigure): void {
    const unit: UnitFigures = this.units.get(figure.unit.id) ?? { count: 0, withoutValue: 0, largest: [] }
    this.units.set(figure.unit.id, unit)
    unit.count++
    if (figure.value === undefined) unit.withoutValue++
    unit.largest.push(figure)
    if (unit.largest.length > 4 * mostListed) unit.largest = largestOf(unit.largest)
  }

  private addToSubject(figure: ArchiveFigure, language: string): void {
    const words = tokens(figure.subject)
    const head = figure.unit.id === 'count' ? words.slice(-1) : words
    if (head.length === 0) return
    const key = head.map(({ text }) => stemInText(text, language)).join(' ')
    const subject: Subject = this.subjects.get(key) ?? { count: 0, names: new Map(), figures: [], documents: new Map() }
    this.subjects.set(key, subject)
    const name = head.map(({ text }) => text).join(' ')
    subject.names.set(name, (subject.names.get(name) ?? 0) + 1)
    subject.count++
    const before = subject.documents.get(figure.document) ?? 0
    subject.documents.set(figure.document, before + 1)
    // Those that could be listed; of a word that is everywhere there are thousands.
    if (before < mostOfSubject && subject.figures.length < mostKept) subject.figures.push(figure)
  }

  /** What was gathered. @param partsOf the files with all figures of a unit */
  listing(partsOf: (unit: string) => string[]): FigureListing {
    const units = figureUnits.flatMap(({ id }) => {
      const unit = this.units.get(id)
      if (!unit) return []
      const { count, withoutValue, largest } = unit
      return [{ id, count, withoutValue, listed: largestOf(largest).map(listed), parts: partsOf(id) }]
    })
    return { total: this.total, documents: this.withFigures.size, units, letters: this.letters() }
  }

  private letters(): FigureListing['letters'] {
    const shared = [...this.subjects.values()]
      .filter(({ documents }) => documents.size > 1)
      .map((subject) => ({ ...subject, name: commonest(subject.names) }))
    const byLetter = new Map<string, typeof shared>()
    for (const subject of shared) {
      const letter = firstLetter(subject.name)
      const same = byLetter.get(letter) ?? []
      same.push(subject)
      byLetter.set(letter, same)
    }
    return [...byLetter]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, subjects]) => ({
        letter,
        count: subjects.length,
        subjects: subjects
          .sort((a, b) => b.documents.size - a.documents.size || (a.name < b.name ? -1 : 1))
          .slice(0, mostSubjects)
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, count, figures, documents }) => ({
            name,
            count,
            documents: documents.size,
            listed: ofSeveralDocuments(figures).map(listed),
          })),
      }))
  }
}

/** Letters that are no capital of their own in an address are listed together. */
function firstLetter(name: string): string {
  const [letter = ''] = name.normalize('NFC')
  return /^\p{L}$/u.test(letter) ? letter : '0'
}

function commonest(names: ReadonlyMap<string, number>): string {
  const [[name] = ['']] = [...names].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return name
}

/** One figure of as many documents as there is room for, then a second of each, in the order of the archive. */
function ofSeveralDocuments(figures: readonly ArchiveFigure[]): ArchiveFigure[] {
  const seen = new Map<string, number>()
  const ranked = figures.map((figure, index) => {
    const rank = seen.get(figure.document) ?? 0
    seen.set(figure.document, rank + 1)
    return { figure, index, rank }
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, mostOfSubject)
    .sort((a, b) => a.index - b.index)
    .map(({ figure }) => figure)
}

function largestOf(figures: readonly ArchiveFigure[]): ArchiveFigure[] {
  const value = (figure: ArchiveFigure) => figure.upTo ?? figure.value ?? -1
  return figures.toSorted((a, b) => value(b) - value(a)).slice(0, mostListed)
}

function listed({ document, paragraph, before, asWritten, after, whose, saidBy }: ArchiveFigure): ListedFigure {
  return { document, paragraph, before, asWritten, after, whose, saidBy }
}
