import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { Delivery, TranslationMaker } from '#lib/domain/document.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { deliveryNotes, languageNames, originalNotes, translationNotes } from './delivery-and-translation-rules.ts'

/** What the lines at the edges of a text say of the words themselves. */
export interface DeliveryAndTranslation {
  delivery?: Known<Delivery>
  translation?: Known<TranslationMaker>
  originalLanguage?: Known<string>
}

/** Lines at the top and at the end of a text that are read for such notes; lines longer than `longest` UTF-16 units are none. */
const edge = 15
const longest = 160

/** Reads the notes at the top and the end of a text: as delivered or prepared, translated by whom, from which language. */
export function readDeliveryAndTranslation(lines: Line[]): DeliveryAndTranslation {
  const edges = lines.length <= edge * 2 ? lines : [...lines.slice(0, edge), ...lines.slice(-edge)]
  const result: DeliveryAndTranslation = {}
  for (const line of edges.filter(({ text }) => text.length < longest)) {
    const stated = ({ rule, match }: { rule: PatternRule; match: RegExpExecArray }) =>
      ({ kind: 'stated', line: line.number, words: match[0], rule: rule.id }) as const
    const delivery = firstRule(deliveryNotes, line.text)
    if (delivery) result.delivery ??= { value: delivery.rule.value, basis: stated(delivery) }
    const translation = firstRule(translationNotes, line.text)
    if (translation) result.translation ??= { value: translation.rule.value, basis: stated(translation) }
    const original = firstRule(originalNotes, line.text)
    const name = original?.match.groups?.name
    const language = name ? languageNames.find(([, pattern]) => pattern.test(name))?.[0] : undefined
    if (original && language) result.originalLanguage ??= { value: language, basis: stated(original) }
  }
  return result
}

/**
 * A text that gives a speaker's own words in a language that the speaker's record does not have is a translation,
 * even where nobody says whose; its original is known where the record has one language only.
 */
export function inferTranslation(metadata: Metadata, speaker: SpeakerRecord | undefined): DeliveryAndTranslation {
  const language = metadata.language?.value
  const spoken = speaker?.languages ?? []
  const own = ['speech', 'address', 'statement'].includes(metadata.kind.value)
  if (!own || !language || spoken.length === 0 || spoken.includes(language)) return {}
  const basis = { kind: 'inferred' as const, rule: 'languages-of-the-speaker' }
  const [only, another] = spoken
  return {
    translation: { value: 'unknown', basis },
    ...(only && !another ? { originalLanguage: { value: only, basis } } : {}),
  }
}
