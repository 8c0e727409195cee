import { sentences } from '#lib/text/sentences.ts'
import type { Place } from './place.ts'

/** A place with the sentences that its words stand in, as what differs may stand before or after them. */
export function inWholeSentences(place: Place): Place {
  const text = place.before + place.said + place.after
  const [from, to] = [place.before.length, place.before.length + place.said.length]
  const touched = sentences(text).filter(({ start, end }) => start < to && end > from)
  const [start, end] = [touched[0]?.start ?? from, touched.at(-1)?.end ?? to]
  const said = text.slice(start, end)
  const trimmed = said.trimEnd()
  return { ...place, before: text.slice(0, start), said: trimmed, after: said.slice(trimmed.length) + text.slice(end) }
}
