import type { Delivery, TranslationMaker } from '#lib/domain/document.ts'
import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

/** A rule with the value of the field that a line has by it. */
interface PatternWithValue<Value> extends PatternRule {
  value: Value
}

const anySource = (...sources: string[]) => new RegExp(sources.join('|'), 'iu')

/** How a note says whether a text is as it was prepared or as it was delivered; what was prepared goes first. */
export const deliveryNotes: readonly PatternWithValue<Delivery>[] = [
  {
    id: 'note-of-preparation',
    value: 'as-prepared',
    pattern: anySource(
      String.raw`\b(?:(?:please )?check against delivery|as prepared(?: for delivery)?)\b`,
      String.raw`\b(?:prepared remarks|embargoed (?:until|against) delivery)\b`,
      'проверять по ходу выступления',
    ),
    examples: {
      yes: ['Please check against delivery', '(As prepared for delivery)', 'Проверять по ходу выступления'],
      no: ['Delivery of the lamps', 'The quay was prepared.'],
    },
  },
  {
    id: 'note-of-delivery',
    value: 'as-delivered',
    pattern: anySource(
      String.raw`\b(?:as delivered|check(?:ed)? against delivery has been|verbatim)\b`,
      String.raw`\btranscript of (?:remarks|speech)\b`,
    ),
    examples: {
      yes: ['As delivered', 'Verbatim record of the board', 'Transcript of remarks at the mill'],
      no: ['The lamps were delivered.', 'Transcript of the inquiry'],
    },
  },
]

/** How a note says that a text is a translation, and whose. */
export const translationNotes: readonly PatternWithValue<TranslationMaker>[] = [
  {
    id: 'note-of-own-translation',
    value: 'own',
    pattern: /\b(?:our (?:own )?translation|translated by (?:the )?(?:author|editors?|us))\b/iu,
    examples: {
      yes: ['Our own translation', 'Translated by the editors'],
      no: ['Translated by Osk Brandt', 'Our translators'],
    },
  },
  {
    id: 'note-of-unofficial-translation',
    value: 'unknown',
    pattern: anySource(
      String.raw`\b(?:unofficial|non-official|informal|courtesy) translation\b`,
      String.raw`\b(?:rough|machine|google) translation\b`,
      'неофициальный перевод|бейресми аударма',
    ),
    examples: {
      yes: ['(Unofficial translation)', 'Неофициальный перевод', 'Бейресми аударма'],
      no: ['Official translation', 'A rough sea, in translation'],
    },
  },
  {
    id: 'note-of-official-translation',
    value: 'official',
    pattern: /\bofficial translation\b|официальный перевод|ресми аударма/iu,
    examples: {
      yes: ['Official translation', 'Официальный перевод', 'Ресми аударма'],
      no: ['Unofficial translation', 'Неофициальный перевод', 'An official of the port'],
    },
  },
  {
    id: 'note-of-the-language-translated-from',
    value: 'unknown',
    pattern: /\b(?:translated|translation) from (?:the )?\p{Lu}|перевод с\s|тілінен аударылған/iu,
    examples: {
      yes: ['Translated from the French', 'Перевод с казахского', 'Қазақ тілінен аударылған'],
      no: ['Translated by Osk Brandt', 'Lost in translation'],
    },
  },
]

/** How a note names the language in which the words were first said, as the group `name`. */
export const originalNotes: readonly PatternRule[] = [
  {
    id: 'note-of-the-original',
    pattern: /\boriginal(?:\s*:\s*|\s+(?:language|in)\s*(?::\s*)?)(?<name>\p{L}+)/iu,
    examples: {
      yes: ['Original: French', 'Original language: Kazakh'],
      no: ['The original mill', 'Originally in French'],
    },
  },
  {
    id: 'note-of-the-language-translated-from',
    pattern: /\b(?:translated|translation) from (?:the )?(?<name>\p{Lu}\p{L}+)/iu,
    examples: { yes: ['Translated from the French'], no: ['Translated by Osk Brandt'] },
  },
  {
    id: 'russian-note-of-the-language-translated-from',
    pattern: /перевод с (?<name>\p{L}+)/iu,
    examples: { yes: ['Перевод с казахского'], no: ['Официальный перевод'] },
  },
]

/** Names of languages in English, Russian and Kazakh, as far as their endings do not change. */
export const languageNames: readonly (readonly [language: string, name: RegExp])[] = [
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
