import { type Attribution, attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'
import { readClaim } from '#lib/quote/reading/read-claim.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'

/** Whose words they are, and the names of those who said them; none where they are no speaker's, or nobody is named. */
export interface AttributedWords {
  whose: Attribution
  by: string[]
}

/**
 * Whose words are at a place: by the paragraph's voice, or by marks of a transcriber's note; else by the kind of the
 * document. What a report or factsheet has between quotation marks is said by whom it quotes.
 *
 * @param known persons of the archive
 */
export function attributeWords(place: PassageLocation, known: readonly KnownPerson[]): AttributedWords {
  const { document, voice } = place
  const own = voice === undefined ? undefined : attributionOfVoice(voice)
  if (own) return { whose: own, by: [] }
  if (isNote(place)) return { whose: 'transcriber', by: [] }
  if (voice !== undefined) return { whose: 'speaker', by: [voice] }
  const teller = defaultAttribution(document.kind, document.speaker !== undefined)
  if (!teller) return { whose: 'speaker', by: speakersOf(document) }
  return attributeQuotedWords(place, known) ?? { whose: teller, by: [] }
}

/** Whether the words are a transcriber's note: what the room did, or something in square brackets. */
function isNote({ before, said, after }: PassageLocation): boolean {
  const [from, to] = [before.length, before.length + said.length]
  if (stageDirections(before + said + after).some(({ start, end }) => start <= from && to <= end)) return true
  return !/[[\]]/u.test(said) && /\[[^[\]]*$/u.test(before) && /^[^[]*\]/u.test(after)
}

/** Who said words that are in quotation marks: who is named beside them, else the document's speaker. */
function attributeQuotedWords(place: PassageLocation, known: readonly KnownPerson[]): AttributedWords | undefined {
  const { before, said, after, document } = place
  const text = before + said + after
  const [from, to] = [before.length, before.length + said.length]
  const spans = markedSpans(text)
  const index = spans.findIndex(({ start, end }) => start <= from && to <= end)
  const span = spans[index]
  if (!span) return undefined
  const speakers = speakersOf(document)
  const persons = [...known, ...speakers.map((name) => ({ name }))]
  const { speaker } = readClaim(
    [
      { text: text.slice(spans[index - 1]?.outer.end ?? 0, span.outer.start), side: 'before' },
      { text: text.slice(span.outer.end, spans[index + 1]?.outer.start), side: 'after' },
    ],
    persons,
  )
  const meant = speaker === undefined ? speakers : matchPersons(speaker, persons)
  if (speaker === undefined || meant.some((name) => speakers.includes(name))) return { whose: 'speaker', by: speakers }
  return { whose: 'speaker', by: meant.length > 0 ? meant : [speaker] }
}
