import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { Delivery, TranslationMaker } from '#lib/domain/document.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** What the lines at the edges of a text say of the words themselves. */
export interface WhoseWords {
  delivery?: Known<Delivery>
  translation?: Known<TranslationMaker>
  originalLanguage?: Known<string>
}

const anyOf = (sources: string[]) => new RegExp(sources.join('|'), 'iu')

const asPrepared = anyOf([
  String.raw`\b(?:(?:please )?check against delivery|as prepared(?: for delivery)?)\b`,
  String.raw`\b(?:prepared remarks|embargoed (?:until|against) delivery)\b`,
  'проверять по ходу выступления',
])
const asDelivered = anyOf([
  String.raw`\b(?:as delivered|check(?:ed)? against delivery has been|verbatim)\b`,
  String.raw`\btranscript of (?:remarks|speech)\b`,
])

const translations: [TranslationMaker, RegExp][] = [
  ['own', /\b(?:our (?:own )?translation|translated by (?:the )?(?:author|editors?|us))\b/iu],
  [
    'unknown',
    anyOf([
      String.raw`\b(?:unofficial|non-official|informal|courtesy) translation\b`,
      String.raw`\b(?:rough|machine|google) translation\b`,
      'неофициальный перевод|бейресми аударма',
    ]),
  ],
  ['official', /\bofficial translation\b|официальный перевод|ресми аударма/iu],
  ['unknown', /\b(?:translated|translation) from (?:the )?\p{Lu}|перевод с\s|тілінен аударылған/iu],
]

const languages: [string, RegExp][] = [
  ['en', /english|английск|ағылшын/iu],
  ['ru', /russian|русск|орыс/iu],
  ['kk', /kazakh|казахск|қазақ/iu],
  ['fr', /french|французск|француз/iu],
  ['es', /spanish|испанск|испан/iu],
  ['ar', /arabic|арабск|араб/iu],
  ['pt', /portuguese|португальск|португал/iu],
  ['zh', /chinese|китайск|қытай/iu],
  ['de', /german|немецк|неміс/iu],
]

const original = anyOf([
  String.raw`\boriginal(?:\s*:|\s+(?:language|in)\s*:?)\s*(?<name>\p{L}+)`,
  String.raw`\b(?:translated|translation) from (?:the )?(?<from>\p{Lu}\p{L}+)`,
  String.raw`перевод с (?<ru>\p{L}+)`,
])

/** So many lines at the top and at the end of a text are read for such notes. */
const edge = 15

/** Reads the notes at the top and the end of a text: as delivered or prepared, translated by whom, from which language. */
export function readWhoseWords(lines: Line[]): WhoseWords {
  const edges = lines.length <= edge * 2 ? lines : [...lines.slice(0, edge), ...lines.slice(-edge)]
  const result: WhoseWords = {}
  for (const line of edges.filter(({ text }) => text.length < 160)) {
    const state = (words: string) => ({ kind: 'stated' as const, line: line.number, words })
    const prepared = asPrepared.exec(line.text)
    const delivered = asDelivered.exec(line.text)
    if (prepared) result.delivery ??= { value: 'as-prepared', basis: state(prepared[0]) }
    else if (delivered) result.delivery ??= { value: 'as-delivered', basis: state(delivered[0]) }
    for (const [maker, pattern] of translations) {
      const match = pattern.exec(line.text)
      if (match) result.translation ??= { value: maker, basis: state(match[0]) }
    }
    const match = original.exec(line.text)
    const name = match?.groups?.name ?? match?.groups?.from ?? match?.groups?.ru
    const language = name ? languages.find(([, pattern]) => pattern.test(name))?.[0] : undefined
    if (match && language) result.originalLanguage ??= { value: language, basis: state(match[0]) }
  }
  return result
}

/**
 * A text that gives a speaker's own words in a language that the speaker's record does not have is a translation,
 * even where nobody says whose; its original is known where the record has one language only.
 */
export function inferTranslation(metadata: Metadata, speaker: SpeakerRecord | undefined): WhoseWords {
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
