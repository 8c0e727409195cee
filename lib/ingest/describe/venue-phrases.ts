import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { anyWord } from '#lib/ingest/recognise/word-patterns.ts'

/** Is put in the place of a name before the phrases are tried: a private-use character, which no text has. */
export const venuePlaceholder = '\uE002'

/** The ending of a Kazakh name that says where; it stays behind the placeholder of the name. */
export const locativeEnding = /[дт][ае]$/u

const english = anyWord(
  'held|took place|take place|hosted|opened|discussed|convened|gathered|met|summarised|summarized|delivered'.split('|'),
)
const russian = anyWord('состоялся|состоялась|состоялось|состоялись|прошел|прошёл|прошла|прошло|прошли'.split('|'))
const kazakh = anyWord(['өтті', 'болды', 'өткізілді'])
const quote = '["“«]?'
const edge = String.raw`(?<=^|[\s“"«(])`

/** How words say where their matter happened; the examples are sentences about Selby, which the records know. */
export const venuePhrases: readonly PatternRule[] = [
  {
    id: 'held-in',
    pattern: new RegExp(String.raw`${english}[^]*?${edge}(?:in|at|of)\s+(?:the\s+)?${quote}${venuePlaceholder}`, 'iu'),
    examples: {
      yes: ['The fair was held in Selby.', 'The pilots met on Monday in the old port of Selby.'],
      no: ['In Selby she told how the fair was held.', 'The fair was held for Selby.', 'A fair in Selby'],
    },
  },
  {
    id: 'held-in-russian',
    pattern: new RegExp(String.raw`${russian}[^]*?${edge}(?:в|во|на)\s+${quote}${venuePlaceholder}`, 'iu'),
    examples: {
      yes: ['Ярмарка прошла в Селби.', 'Встреча состоялась в понедельник во «Селби».'],
      no: ['В Селби сказали, что ярмарка прошла.', 'Ярмарка прошла для Селби.'],
    },
  },
  {
    id: 'held-in-kazakh',
    pattern: new RegExp(String.raw`${venuePlaceholder}[дт][ае]\s+[^.;]{0,80}?${kazakh}`, 'iu'),
    examples: {
      yes: ['Селбиде үлкен жәрмеңке өтті.', 'Бүгін Селбиде кездесу болды.'],
      no: ['Селби жәрмеңкесі өтті.', 'Селбиде диірмен бар.'],
    },
  },
]
