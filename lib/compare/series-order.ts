/** Which of two texts is the later one of a series; undefined where they are not of one. */
export type SeriesOrder = 'a-first' | 'b-first' | undefined

interface DatedText {
  /** The kind of text, in whatever words. */
  kind: string
  /** Begins with the year; undefined where it is not known. */
  date?: string | undefined
}

/** Two texts of one kind and of different years are of a series: then what only the earlier has was dropped. */
export function seriesOrder(a: DatedText, b: DatedText): SeriesOrder {
  const [first, second] = [a.date?.slice(0, 4), b.date?.slice(0, 4)]
  if (first === undefined || second === undefined || first === second || a.kind !== b.kind) return undefined
  return first < second ? 'a-first' : 'b-first'
}
