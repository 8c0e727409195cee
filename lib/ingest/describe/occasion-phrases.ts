import { occasionNouns, occasionVerbs } from '#lib/text/lexicon/occasion-verbs.ts'

/** Takes the place of a date in the phrases: a private-use character, which no text has. */
export const datePlaceholder = '\uE000'

const anyOf = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})(?!\\p{L})`
const participle = anyOf(occasionVerbs.englishParticiples)
const past = anyOf(occasionVerbs.englishPast)
const russian = anyOf(occasionVerbs.russian)
const noun = anyOf(occasionNouns)
const kazakh = anyOf(occasionVerbs.kazakh)

/** Words up to the end of a sentence, none of them another date or a word of what is to come. */
const words = (most: number) => `(?:(?!${datePlaceholder}|\\bwill\\b|будет|будут|болады|өтеді)[^.;]){0,${most}}?`
const where = String.raw`(?:(?:in|at)\s+[^.;]{1,60}?\s+)?`
const when = String.raw`(?:(?:on|during|over|between|from)\s+)?(?:the\s+)?${datePlaceholder}`
const came = 'met|gathered|convened|assembled|spoke|ran'
const be = '(?:was|were|is being|has been|have been|had been)'

/** How a report's opening says on which day its matter took place. */
export const occasionPhrases = [
  String.raw`${be}\s+(?:\p{L}+ly\s+)?(?:being\s+)?${participle}\s+${where}${when}`,
  String.raw`^(?:the|this|our)\s[^.;,]{3,80},\s+(?:which\s+was\s+)?${participle}\s+${where}${when}\s*[,)]`,
  String.raw`(?:took|takes)\s+place\s+${where}${when}`,
  String.raw`(?:${came})\s+${where}(?:on|from|during)?\s*(?:the\s+)?${datePlaceholder}`,
  String.raw`(?:during|at|in|following)\s+(?:a|an|the|his|her|their)\s+${datePlaceholder}\s+${noun}`,
  String.raw`^(?:On\s+|During\s+|Over\s+)?(?:the\s+)?${datePlaceholder},?\s+${words(120)}${past}`,
  String.raw`^(?:В период\s+|В\s+)?${datePlaceholder},?\s+(?:(?:года|г\.)\s+)?${words(100)}${russian}`,
  String.raw`${datePlaceholder}\s+(?:года\s+|г\.\s+)?${words(60)}${russian}`,
  String.raw`${russian}\s+(?:(?:в|на)\s+[^.;]{1,60}?\s+)?(?:в период\s+)?${datePlaceholder}`,
  String.raw`${datePlaceholder}\S*\s+${words(80)}${kazakh}`,
].map((source) => new RegExp(source, 'iu'))
