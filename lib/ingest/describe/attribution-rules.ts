import { personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'

/** One way in which a sentence says whose words a text gives, or whose it reports. */
export interface AttributionRule {
  id: string
  /** Tried on a sentence in which `namePlaceholder` is in the place of the name. */
  pattern: RegExp
  /** Sentences about "Ana Verell", whom the records know: those that say that she speaks, and those that don't. */
  examples: { yes: string[]; no: string[] }
}

/** Is put in the place of a name in a sentence that the rules are tried on: a private-use character, which no text has. */
export const namePlaceholder = '\uE000'

const genre = anyOf(['address', 'speech', 'remarks', 'statement', 'message', 'lecture'])
const russianGenre = anyOf(['послание', 'выступление', 'речь', 'заявление'])
const portfolio = anyOf([...personWords.portfolios, ...personWords.offices, ...personWords.officeQualifiers])
/** Words of an office or an honorific before a name: none that brings another person or an occasion in between. */
const brings = String.raw`to|with|for|in|at|on|about|by|and|honou?r|welcom\p{L}+`
const between = String.raw`(?:(?!(?:${brings})\s)[^\s.;:]+\s+){0,8}?`
const ofOffice = String.raw`(?:${between}(?:(?:(?<=(?:minister|secretary)\s)for\s+|and\s+(?=(?:the\s+)?${portfolio}))${between}){0,3})`
const opens =
  'outlin|report|sa(?:id|ys)|tells|told|announc|address|call|urg|stress|present|warn|propos|deliver|reaffirm|declar'
const said = anyOf(
  (
    'said|says|noted|notes|stressed|stated|told|added|emphasised|emphasized|warned|urged|pointed out|underlined|declared|' +
    'explained|announced|highlighted'
  ).split('|'),
)

const rule = (id: string, source: string, examples: AttributionRule['examples']): AttributionRule => ({
  id,
  pattern: new RegExp(source, 'iu'),
  examples,
})

/** How a title names whose words a text gives. */
export const titleRules: readonly AttributionRule[] = [
  rule('title-genre-by', String.raw`\b${genre}\s+(?:by|of|from)\s+${ofOffice}${namePlaceholder}`, {
    yes: ['Speech by Ana Verell at the mill', 'Address of the Minister for Ports, Ana Verell'],
    no: ['Speech by Osk Brandt in honour of Ana Verell', 'Speech, translated by Ana Verell', 'A visit by Ana Verell'],
  }),
  rule('title-possessive', String.raw`${namePlaceholder}['’]s?\s+(?:\p{L}+\s+){0,2}${genre}`, {
    yes: ['Ana Verell’s opening address'],
    no: ['Ana Verell’s visit to the mill'],
  }),
  rule('title-subject', String.raw`^(?:\p{L}+\s+){0,4}?${namePlaceholder}\s+(?:has\s+)?(?:${opens})`, {
    yes: ['Minister Ana Verell calls for bridges'],
    no: ['The pilots met Ana Verell', 'Ana Verell arrives at the mill'],
  }),
  rule('title-russian-genre', String.raw`${russianGenre}\s+(?:[^.;:]{0,80}?\s)?${namePlaceholder}`, {
    yes: ['Выступление министра портов Ana Verell'],
    no: ['Встреча с Ana Verell'],
  }),
]

/** How the opening of a text says who spoke. */
export const openingRules: readonly AttributionRule[] = [
  rule('full-text-of', String.raw`\bfull (?:text|transcript) of (?:[^.;:]{0,60}?\s)?${namePlaceholder}`, {
    yes: ['The full text of Minister Ana Verell’s speech is as follows.'],
    no: ['The full text of the treaty is with Ana.'],
  }),
  rule(
    'delivered-a-speech',
    String.raw`${namePlaceholder}[^.;]{0,60}?\bdelivered\s+(?:an?|the|his|her|their)\s+(?:\p{L}+\s+){0,3}${genre}`,
    { yes: ['Ana Verell yesterday delivered the opening address.'], no: ['Ana Verell delivered the keys.'] },
  ),
  rule('genre-of', String.raw`\b${genre}\s+(?:of|by)\s+(?:the\s+)?${ofOffice}${namePlaceholder}`, {
    yes: ['This is the address of Minister Ana Verell to the pilots.'],
    no: ['The address by Osk Brandt to Ana Verell was long.', 'The speech, edited by Ana Verell, is short.'],
  }),
  rule('spoke-at', String.raw`${namePlaceholder}[^.;]{0,60}?\bspoke\s+at\b`, {
    yes: ['Ana Verell spoke at the opening.'],
    no: ['Ana Verell was at the opening.'],
  }),
]

/** How a report says that words are somebody's. */
export const reportRules: readonly AttributionRule[] = [
  rule('said-after', String.raw`${namePlaceholder}\s+(?:\p{L}+ly\s+|also\s+)?${said}\b`, {
    yes: ['The ferry is late, Ana Verell said.'],
    no: ['Ana Verell waited.'],
  }),
  rule('said-before', String.raw`\b${said}\s+(?:\p{L}+\s+){0,3}${namePlaceholder}`, {
    yes: ['The ferry is late, said Minister Ana Verell.'],
    no: ['They waited for Ana Verell.'],
  }),
  rule('according-to', String.raw`\baccording\s+to\s+(?:\p{L}+\s+){0,3}${namePlaceholder}`, {
    yes: ['The ferry is late, according to Ana Verell.'],
    no: ['The ferry is late with Ana Verell on it.'],
  }),
]
