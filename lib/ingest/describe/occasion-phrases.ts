import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { occasionNouns, occasionVerbs } from '#lib/text/lexicon/occasion-verbs.ts'

/** Is put in the place of a date before the phrases are tried: a private-use character, which no text has. */
export const datePlaceholder = '\uE000'

const anyOf = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})(?!\\p{L})`
const participle = anyOf(occasionVerbs.englishParticiples)
const past = anyOf(occasionVerbs.englishPast)
const russian = anyOf(occasionVerbs.russian)
const noun = anyOf(occasionNouns)
const kazakh = anyOf(occasionVerbs.kazakh)

/** Words up to the end of a sentence, none of them another date or a word of what is to come. */
const words = (most: number) => `(?:(?!${datePlaceholder}|\\bwill\\b|будет|будут|болады|өтеді)[^.;]){0,${most}}?`
const where = String.raw`(?:(?:in|at)\s+(?!\s)[^.;]{1,60}?(?<!\s)\s+)?`
const when = String.raw`(?:(?:on|during|over|between|from)\s+)?(?:the\s+)?${datePlaceholder}`
const came = 'met|gathered|convened|assembled|spoke|ran'
const be = '(?:was|were|is being|has been|have been|had been)'

const phrase = (id: string, source: string, examples: PatternRule['examples']): PatternRule => ({
  id,
  pattern: new RegExp(source, 'iu'),
  examples,
})

/** How a report's opening says on which day its matter took place; the examples are sentences with their dates. */
export const occasionPhrases: readonly PatternRule[] = [
  phrase('was-held-on', String.raw`${be}\s+(?:\p{L}+ly\s+)?(?:being\s+)?${participle}\s+${where}${when}`, {
    yes: ['The fair was held in Ormond on 12 May 2019.', 'Two acts were formally signed on 12 May 2019.'],
    no: ['The mill was old on 12 May 2019.', 'The fair will be held on 12 May 2019.'],
  }),
  phrase(
    'held-on-in-apposition',
    String.raw`^(?:the|this|our)\s[^.;,]{3,80},\s+(?:which\s+was\s+)?${participle}\s+${where}${when}\s*[,)]`,
    {
      yes: ['The harbour fair, held in Selby on 12 May 2019, had many guests.'],
      no: ['A poem, given to Osk Brandt, of 12 May 2019, is lost.', 'The harbour fair, held in Selby, had guests.'],
    },
  ),
  phrase('took-place-on', String.raw`(?:took|takes)\s+place\s+${where}${when}`, {
    yes: ['The fair took place at Ried Hall on 12–14 May 2019.'],
    no: ['The fair took the place of a race of 12 May 2019.'],
  }),
  phrase('met-on', String.raw`(?:${came})\s+${where}(?:(?:on|from|during)\s+)?(?:the\s+)?${datePlaceholder}`, {
    yes: ['The pilots met in Selby on 12 May 2019.'],
    no: ['The pilots met their keeper of 12 May 2019.'],
  }),
  phrase(
    'day-of-a-meeting',
    String.raw`(?:during|at|in|following)\s+(?:a|an|the|his|her|their)\s+${datePlaceholder}\s+${noun}`,
    {
      yes: ['The plan was agreed at their 12 May 2019 meeting.'],
      no: ['The plan of the 12 May 2019 fire is lost.', 'They plan a 12 May 2019 meeting.'],
    },
  ),
  phrase(
    'day-first',
    String.raw`^(?:On\s+|During\s+|Over\s+)?(?:the\s+)?${datePlaceholder},?\s+(?!\s)${words(120)}${past}`,
    {
      yes: ['On 12 May 2019, the mayor of Ormond opened the quay.'],
      no: ['On 12 May 2019, the quay will be opened.', 'Since 12 May 2019 the quay is shut.'],
    },
  ),
  phrase(
    'day-first-in-russian',
    String.raw`^(?:В период\s+|В\s+)?${datePlaceholder},?\s+(?:(?:года|г\.)\s+)?(?!\s)${words(100)}${russian}`,
    {
      yes: ['12 мая 2019 года в Ормонде состоялась встреча лоцманов.'],
      no: ['12 мая 2019 года будет открыт причал.', 'Причал закрыт с 12 мая 2019 года.'],
    },
  ),
  phrase(
    'day-before-a-russian-verb',
    String.raw`${datePlaceholder}\s+(?:года\s+|г\.\s+)?(?!\s)${words(60)}${russian}`,
    {
      yes: ['Как сообщили в порту, 12 мая 2019 года мэр посетил мельницу.'],
      no: ['Как сообщили в порту, с 12 мая 2019 года причал закрыт.'],
    },
  ),
  phrase(
    'day-after-a-russian-verb',
    String.raw`${russian}\s+(?:(?:в|на)\s+(?!\s)[^.;]{1,60}?(?<!\s)\s+)?(?:в период\s+)?${datePlaceholder}`,
    {
      yes: ['Ярмарка прошла в Ормонде 12 мая 2019 года.', 'Встреча состоялась 12 мая 2019 года.'],
      no: ['Ярмарка ждёт гостей 12 мая 2019 года.'],
    },
  ),
  phrase('day-before-a-kazakh-verb', String.raw`${datePlaceholder}\S*\s+(?!\s)${words(80)}${kazakh}`, {
    yes: ['2019 жылғы 12 мамырда Ормондта жәрмеңке өтті.'],
    no: ['2019 жылғы 12 мамырда жәрмеңке өтеді.', 'Жәрмеңке өтті.'],
  }),
]
