import { randomBy } from '#tests/bench/search/random.ts'
import type { Told } from '#tests/unit/search/invented.ts'

/** A quotation with what is claimed of it, and what was done to it. */
export interface ClaimedQuotation {
  alteration: string
  quotation: string
  speaker: string
  date: string
}

const speakers = ['Ana Verell', 'Ivo Sandor', 'Dora Quill', 'Osk Brandt', 'Ida Marrow', 'Timo Hale']
const towns = ['Selby', 'Ormond', 'Karsk', 'Lindow', 'Veyne', 'Torrel', 'Ashmere', 'Pollock']
const works = [
  'the upper weir',
  'the grain harbour',
  'the school of pilots',
  'the northern lock',
  'the salt road',
  'the lamp houses',
]
const groups = ['carpenters', 'millers', 'ferrymen', 'teachers', 'bakers', 'masons', 'shepherds', 'printers']

/** A sentence with the pieces of it that can be altered. */
interface Sentence {
  text: string
  figure: string
  town: string
  /** With a word of denial put in, or taken out. */
  denied: string
}

interface Speech {
  speaker: string
  year: number
  sentences: Sentence[]
}

/** An invented archive and quotations from it, drawn by a seed. */
export interface DrawnQuotations {
  told: Told[]
  unaltered: ClaimedQuotation[]
  altered: ClaimedQuotation[]
}

/**
 * Draws an archive of speeches and reports, and from each speech quotations: as they are, and altered in one of seven
 * ways, each of them `each` times.
 */
export function drawQuotations(seed: number, each: number): DrawnQuotations {
  const random = randomBy(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const figure = () => String(12 + Math.floor(random() * 880))
  const forms: ((town: string, sum: string) => [text: string, denied: string])[] = [
    (town, sum) => {
      const rest = `spend ${sum} crowns on ${pick(works)} of ${town} before the ice comes back`
      return [`We will ${rest}.`, `We will not ${rest}.`]
    },
    (town, sum) => {
      const rest = `been paid by the ${pick(groups)} of ${town} for ${sum} winters in a row`
      return [`That toll has never ${rest}.`, `That toll has ${rest}.`]
    },
    (town, sum) => {
      const rest = `accept that ${sum} ${pick(groups)} leave ${town} for want of bread`
      return [`This council cannot ${rest}.`, `This council can ${rest}.`]
    },
  ]
  const sentence = (): Sentence => {
    const [town, sum] = [pick(towns), figure()]
    const [text, denied] = pick(forms)(town, sum)
    return { text, denied, town, figure: sum }
  }
  const speeches: Speech[] = Array.from({ length: 24 }, (_, index) => ({
    speaker: speakers[index % speakers.length] as string,
    year: 1900 + index * 3,
    sentences: [sentence(), sentence(), sentence()],
  }))
  const reports = speeches.slice(0, each).map(({ speaker, year }) => ({
    speaker,
    year,
    text: `The hall of ${pick(towns)} was lit by ${figure()} candles while the ${pick(groups)} waited outside`,
  }))
  const other = (all: readonly string[], own: string) => pick(all.filter((one) => one !== own))
  const alterations: Record<string, (speech: Speech, said: Sentence) => Partial<ClaimedQuotation>> = {
    figure: (_, said) => ({ quotation: said.text.replace(said.figure, String(Number(said.figure) + 7)) }),
    name: (_, said) => ({ quotation: said.text.replaceAll(said.town, other(towns, said.town)) }),
    negation: (_, said) => ({ quotation: said.denied }),
    'added predicate': (_, said) => ({ quotation: `${said.text.slice(0, -1)} and close every school in the valley.` }),
    'wrong speaker': ({ speaker }) => ({ speaker: other(speakers, speaker) }),
    'wrong year': ({ year }) => ({ date: String(year + 1) }),
  }
  const claimed = ({ speaker, year }: Speech, { text }: Sentence, alteration: string): ClaimedQuotation => ({
    alteration,
    quotation: text,
    speaker,
    date: String(year),
  })
  const altered = Object.entries(alterations).flatMap(([alteration, alter]) =>
    Array.from({ length: each }, () => {
      const speech = pick(speeches)
      const said = pick(speech.sentences)
      return { ...claimed(speech, said, alteration), ...alter(speech, said) }
    }),
  )
  const ofReporters = reports.map(({ speaker, year, text }) => ({
    alteration: 'reporter’s words as the speaker’s',
    quotation: text,
    speaker,
    date: String(year),
  }))
  return {
    told: [
      ...speeches.map(({ speaker, year, sentences }, index) => ({
        title: `Speech ${index + 1}`,
        lines: sentences.map(({ text }) => text),
        facts: { id: `d-s${String(index).padStart(6, '0')}`, slug: `speech-${index}`, speaker, date: String(year) },
      })),
      ...reports.map(({ speaker, year, text }, index) => ({
        title: `Report ${index + 1}`,
        lines: [`${text}.`],
        facts: {
          id: `d-r${String(index).padStart(6, '0')}`,
          slug: `report-${index}`,
          kind: 'report' as const,
          speaker,
          date: String(year),
        },
      })),
    ],
    unaltered: speeches.map((speech) => claimed(speech, pick(speech.sentences), 'none')),
    altered: [...altered, ...ofReporters],
  }
}
