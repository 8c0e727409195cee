import { createCitationEngine } from '#lib/third-party/citation-engine.ts'
import { readStyles } from '#lib/third-party/csl-styles.ts'
import type { CslItem, CslType } from './csl-item.ts'
import { styleForOneWork, styleForType } from './style-for-type.ts'
import { parseStyledText, type StyledRun } from './styled-text.ts'

/** A document cited in one style. */
export interface StyledCitation {
  /** `apa`, `chicago`, `mla`, `gost`. */
  id: string
  /** What the style is called, with its edition. */
  name: string
  /** As in a list of works. */
  entry: StyledRun[]
  /** As in running text, for a paragraph; `locatorMark` in place of its number. */
  inText: StyledRun[]
  /** The same for several paragraphs in a row. */
  inTextOfRange: StyledRun[]
  /** The word before the day on which the address was opened, where the style asks for it: `accessed`. */
  accessed?: string
}

/** Stands for the number of a paragraph: a character for private use, which no text has. */
export const locatorMark = '\uE000'

/** Several paragraphs, which a style may call otherwise than one; numbers that no text has, replaced by the mark. */
const range = '98765431–98765432'

type Locale = 'en-US' | 'ru-RU'

interface Style {
  id: string
  name: string
  /** Id in the repository of the Citation Style Language. */
  csl: string
  locale: (language: string) => Locale
  /** As `StyledCitation.accessed`; only in the browser is it known which day it is. */
  accessed?: Record<Locale, string>
  adapt: (item: CslItem, manner: StyleContext) => CslItem
}

/** What a style needs to know of an item beyond what CSL says of it. */
export interface StyleContext {
  /** BCP 47: the language of the title, which decides how it is capitalised. */
  language: string | undefined
  /** The date in words. */
  date: string
}

const english = () => 'en-US' as const

const styles: readonly Style[] = [
  { id: 'apa', name: 'APA, 7th edition', csl: 'apa', locale: english, adapt: (item) => item },
  {
    id: 'chicago',
    name: 'Chicago, 17th edition (author-date)',
    csl: 'chicago-author-date',
    locale: english,
    adapt: doubtInWords,
  },
  {
    id: 'mla',
    name: 'MLA, 9th edition',
    csl: 'modern-language-association',
    locale: english,
    // Of a speech the style shows no other date.
    adapt: (item, manner) => doubtInWords({ ...item, ...(item.issued && { 'event-date': item.issued }) }, manner),
  },
  {
    id: 'gost',
    name: 'GOST R 7.0.5-2008',
    csl: 'gost-r-7-0-5-2008-numeric',
    // The description is written in the language of the text.
    locale: (language) => (/^(ru|kk)\b/.test(language) ? 'ru-RU' : 'en-US'),
    // As the style itself has it after an address.
    accessed: { 'en-US': 'accessed', 'ru-RU': 'дата обращения' },
    adapt: (item, manner) => doubtInWords(electronicResource(item), manner),
  },
]

/**
 * GOST's style knows no speeches: what is read on a website is an electronic resource, which says enough of its genre.
 * It is a part of the site that it is read on, unless it is known where it was published.
 */
function electronicResource({ genre: _, ...item }: CslItem): CslItem {
  const site = item['container-title'] ?? (item.publisher === undefined ? item.archive : undefined)
  return { ...item, type: 'webpage', ...(site !== undefined && { 'container-title': site }) }
}

/** A style that passes over `circa` would show an uncertain date as certain: it is given the date in words. */
function doubtInWords(item: CslItem, { date }: StyleContext): CslItem {
  const { issued } = item
  if (!issued || 'literal' in issued || !issued.circa) return item
  const literal = { literal: date }
  return { ...item, issued: literal, ...(item['event-date'] && { 'event-date': literal }) }
}

interface Processor {
  cite(item: CslItem): Pick<StyledCitation, 'entry' | 'inText' | 'inTextOfRange'>
}

/** One processor for each style and locale: to make one takes as long as a hundred citations. */
const processors = new Map<string, Processor>()

/**
 * After how many citations of works of one type there is a processor for this type alone. Its citations are the same and
 * take a fifth less time, which makes up for making it after some hundreds.
 */
const citationsBeforeOwn = 100
const citationsOfType = new Map<string, number>()

function processorFor(csl: string, locale: Locale, type: CslType): Processor {
  const general = `${csl} ${locale}`
  const special = `${general} ${type}`
  const count = citationsOfType.get(special) ?? 0
  citationsOfType.set(special, count + 1)
  const key = count < citationsBeforeOwn ? general : special
  const processor = processors.get(key) ?? makeProcessor(csl, locale, key === special ? type : undefined)
  processors.set(key, processor)
  return processor
}

let read: ReturnType<typeof readStyles> | undefined

/** Citations that an earlier run of the same code made, by the work and how it is cited, both as text. */
export interface CitationMemory {
  get(work: string): string | undefined
  set(work: string, citations: string): void
}

let memory: CitationMemory | undefined

/** From now on takes citations from a memory, and sets there what is made anew. */
export function rememberCitations(by: CitationMemory): void {
  memory = by
}

/** A document cited in every style, by citeproc-js. */
export function styledCitations(item: CslItem, manner: StyleContext): StyledCitation[] {
  if (!memory) return makeStyledCitations(item, manner)
  const work = JSON.stringify([item, manner])
  const known = memory.get(work)
  // It is what was set for this work.
  if (known !== undefined) return JSON.parse(known) as StyledCitation[]
  const made = makeStyledCitations(item, manner)
  memory.set(work, JSON.stringify(made))
  return made
}

function makeStyledCitations(item: CslItem, manner: StyleContext): StyledCitation[] {
  const { language = 'en' } = manner
  return styles.map((style) => {
    const { id, name } = style
    const locale = style.locale(language)
    const accessed = style.accessed?.[locale]
    const work = style.adapt({ ...item, language }, manner)
    const cited = processorFor(style.csl, locale, work.type).cite(work)
    return { id, name, ...cited, ...(accessed !== undefined && { accessed }) }
  })
}

/** A processor of a style: for all works, or for those of one type. */
function makeProcessor(csl: string, locale: string, type?: CslType): Processor {
  read ??= readStyles(
    styles.map((style) => style.csl),
    ['en-US', 'ru-RU'],
  )
  const data = read
  const style = data.get(csl)
  if (!style) throw new Error(`${csl} was not read: it is not among the styles of lib/export/citation-styles.ts`)
  const whole = styleForOneWork(style)
  let current: unknown
  const system = {
    retrieveLocale: (language: string) => data.get(language) ?? data.get('en-US'),
    retrieveItem: () => current,
  }
  const engine = createCitationEngine(system, type === undefined ? whole : styleForType(whole, type), locale, true)
  return {
    cite(item) {
      // The styles still know an event under its older name.
      current = { ...item, event: item['event-title'] }
      engine.updateItems([])
      engine.updateItems([item.id])
      const list = engine.makeBibliography()
      const at = (locator: string) => {
        const made = engine.makeCitationCluster([{ id: item.id, locator, label: 'paragraph' }])
        // MLA's style forgets the space after the abbreviation.
        return parseStyledText(made.replace(locator, locatorMark).replace(`.${locatorMark}`, `. ${locatorMark}`))
      }
      return {
        entry: parseStyledText(list ? (list[1][0] ?? '') : ''),
        inText: at(locatorMark),
        inTextOfRange: at(range),
      }
    },
  }
}
