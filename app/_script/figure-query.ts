import type { figureSorts } from '#lib/site/figure-sorts.ts'
import { fold } from '#lib/text/fold.ts'

/** A figure as a browser has it. */
export interface FoundFigure {
  unit: string
  /** Its place among those of all units that were read: units in their order, then the order of the archive. */
  order: number
  unitOrder: number
  address: string
  title: string
  date: string
  /** The part of the date that the document is filed under: `2024-04-25`, `2024`; empty where not known. */
  filed: string
  paragraph: string
  value: number | undefined
  before: string
  asWritten: string
  after: string
  whose: string
  saidBy: string
}

/** What a reader asks for; a text that is empty asks for nothing. */
export interface FigureQuery {
  /** Words that are shown with it, all of which have to be there. */
  q: string
  speaker: string
  unit: string
  isSpeakersOnly: boolean
  /** Years, both included. */
  from: string
  to: string
  sort: (typeof figureSorts)[number]
}

/** A year, as a reader writes it into a field: digits alone. */
export function isYear(written: string): boolean {
  return /^\d{1,4}$/.test(written)
}

function hasAll(text: string, wanted: string): boolean {
  const folded = fold(text)
  return fold(wanted)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** Whether a figure is what a reader asks for. What has no date is of no year. */
export function matches(figure: FoundFigure, { q, speaker, isSpeakersOnly, from, to }: FigureQuery): boolean {
  if (isSpeakersOnly && figure.whose !== 'speaker') return false
  const year = figure.filed.slice(0, 4)
  if (from !== '' && (year === '' || Number(year) < Number(from))) return false
  if (to !== '' && (year === '' || Number(year) > Number(to))) return false
  if (speaker !== '' && !hasAll(figure.saidBy, speaker)) return false
  return q === '' || hasAll(`${figure.before} ${figure.asWritten} ${figure.after}`, q)
}

/** Figures in an order; those that lack what they are sorted by come last. */
export function sorted(figures: readonly FoundFigure[], sort: FigureQuery['sort']): FoundFigure[] {
  const byUnit = (a: FoundFigure, b: FoundFigure) => a.unitOrder - b.unitOrder
  const byValue = (direction: 1 | -1) => (a: FoundFigure, b: FoundFigure) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined)
    return direction * (a.value - b.value)
  }
  const byText = (text: (figure: FoundFigure) => string, direction: 1 | -1) => (a: FoundFigure, b: FoundFigure) => {
    const [first, second] = [text(a), text(b)]
    if (first === '' || second === '') return Number(first === '') - Number(second === '')
    return first === second ? 0 : direction * (first < second ? -1 : 1)
  }
  const orders = {
    largest: [byUnit, byValue(-1)],
    smallest: [byUnit, byValue(1)],
    newest: [byText(({ filed }) => filed, -1)],
    oldest: [byText(({ filed }) => filed, 1)],
    speaker: [byText(({ saidBy }) => saidBy, 1)],
    unit: [byUnit],
  }[sort]
  return figures.toSorted((a, b) => {
    for (const compare of orders) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return a.order - b.order
  })
}
