import type { Attribution } from '#lib/domain/attribution.ts'
import type { ArchiveDocument, Block, DocumentKind } from '#lib/domain/document.ts'
import { soleValue } from '#lib/domain/speakers.ts'
import { sentences } from '#lib/text/sentences.ts'
import { tokens } from '#lib/text/tokens.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import type { Claimed } from './claimed.ts'

/** What is invented around speeches of an archive: documents to index with it, and quotations of whose words must be told. */
export interface Reported {
  documents: ArchiveDocument[]
  claimed: Claimed[]
}

const places = 'Ormond Selby Ferris Tarn Hollin Quarrow Dunmere Askby Velden Marrick'.split(' ')
const things = 'bridge weir ferry school granary archive harbour tramway theatre orchard'.split(' ')
const people = 'carpenters teachers pilots millers nurses printers bakers rowers masons gardeners'.split(' ')

/**
 * Of each drawn speech a news report, a factsheet, or a talk with questions, in turns: with sentences of its own that no
 * speaker said, and with a sentence of the speech between quotation marks.
 */
export function reported(all: readonly ArchiveDocument[], seed: number, count: number): Reported {
  const random = randomBy(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const speeches = all.filter(({ speaker, date }) => soleValue(speaker) !== undefined && date !== undefined)
  const documents: ArchiveDocument[] = []
  const claimed: Claimed[] = []
  for (let number = 0; number < count; number += 1) {
    const speech = speeches[Math.floor(random() * speeches.length)]
    const quoted = speech && sentenceOf(speech, random)
    if (!speech || quoted === undefined) continue
    const own = `In ${pick(places)} ${20 + number} ${pick(people)} had waited for the ${pick(things)} of ${pick(places)} since ${1600 + number}.`
    const [kind, whose, voice] = kinds[number % kinds.length] ?? (['report', 'reporter'] as const)
    const name = soleValue(speech.speaker) ?? ''
    const paragraph = (index: number, text: string, voiced?: string): Block => ({
      type: 'paragraph',
      id: `p-${String(number * 10 + index).padStart(7, 'q')}`,
      form: 'plain',
      text,
      ...(voiced !== undefined && { voice: voiced }),
    })
    documents.push({
      ...speech,
      id: `d-${String(number).padStart(7, 'q')}`,
      slug: `reported-${number}`,
      title: `What was said at ${pick(places)}`,
      kind,
      blocks: [paragraph(1, own, voice), paragraph(2, `“${quoted.replace(/[.]$/u, ',')}” ${name} said.`)],
    })
    claimed.push({ kind: `${whose}: of its own`, pasted: `“${own}”`, paragraphs: [], whose })
    claimed.push({
      kind: `${whose}: of whom it quotes`,
      pasted: `“${quoted}” — ${name}`,
      paragraphs: [],
      whose: 'speaker',
      speaker: true,
    })
  }
  return { documents, claimed }
}

const kinds: readonly [DocumentKind, Attribution, voice?: string][] = [
  ['report', 'reporter'],
  ['factsheet', 'factsheet'],
  ['article', 'reporter'],
  ['speech', 'questioner', 'questioner'],
  ['press-release', 'reporter'],
  ['speech', 'publisher', 'publisher'],
]

function sentenceOf({ blocks }: ArchiveDocument, random: () => number): string | undefined {
  const fair = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.voice === undefined && !block.withdrawn
      ? sentences(block.text)
          .map(({ start, end }) => block.text.slice(start, end).trim())
          .filter((words) => tokens(words).length > 8 && words.length < 300 && !/["“”«»„]/u.test(words))
      : [],
  )
  return fair[Math.floor(random() * fair.length)]
}
