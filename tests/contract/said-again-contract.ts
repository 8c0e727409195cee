import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'
import { findSaidAgain, type RepeatedPassage } from '#lib/engine/said-again/find-said-again.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { told } from './invented-archive.ts'

const passage =
  'every barge that carries timber past the lower sluice will pay the keeper in firewood, and never in promises'
const altered = passage.replace('the lower sluice', 'the upper sluice').replace('every', 'Every')
const formula = 'the receipts of the keeper for the year that ends with the last day of the river fair are as follows'
/** Milliseconds that some hundred questions may take on a busy machine. */
const patience = 600_000

/** Words of its own around it, so that no document is a version of another. */
const around = (name: string) => Array.from({ length: 60 }, (_, index) => `${name}w${index}`).join(' ')

const speech = (id: string, date: string, lines: readonly string[], facts: Partial<ArchiveDocument> = {}) =>
  told({ id, title: `Paper ${id}`, lines: [...lines, around(id)], facts: { speaker: 'Ana Verell', date, ...facts } })

/** Passages that are said again, and all that looks like it and isn't. */
const chosen: SearchableArchive = {
  documents: [
    speech('a', '1901-02-03', [`I repeat: ${passage}.`, 'Thank you.']),
    speech('b', '1902-02-03', [altered, `${formula}: 12 crowns.`]),
    speech('c', '1903-02-03', [passage], { speaker: 'Osk Brandt' }),
    speech('d', '1904-02-03', [`${passage} — so it was.`], { kind: 'report' }),
    speech('e', '1905-02-03', [`publisher> ${passage}`, `Ana Verell> Aye: ${passage}!`], { speaker: 'Osk Brandt' }),
    ...['Ana Verell', 'Osk Brandt', 'Ida Tarn', 'Ivo Sandor', 'Ana Verell'].map((speaker, at) =>
      speech(`f${at}x`, `191${at}-02-03`, [`I say that ${formula}: ${at} crowns.`], { speaker }),
    ),
    speech('g', '1921-05-01', [`At the lock: ${around('lock')}`], { event: 'River Days' }),
    speech('h', '1921-05-02', [`At the weir: ${around('lock')}`], { event: 'River Days' }),
    speech('i', '1922-05-02', [`And here: ${around('lock')}`]),
    told({
      id: 'k',
      title: 'Paper k',
      lines: [`Again: ${around('lock')}`],
      facts: { speaker: 'Ana Verell', date: '1930' },
    }),
    speech('l', '1931', [`We both say: ${around('both')}.`], { speaker: ['Ana Verell', 'Ida Tarn'] }),
    speech('m', '1932', [`She said: ${around('both')}.`], { speaker: 'Ida Tarn' }),
  ],
}

/** Documents made of few sentences, with words changed here and there: drawn by a seed. */
function drawn(seed: number): SearchableArchive {
  const random = randomBy(seed)
  const pick = <Item>(all: readonly Item[]): Item => {
    const one = all[Math.floor(random() * all.length)]
    if (one === undefined) throw new Error('Nothing to pick from.')
    return one
  }
  const syllables = ['ba', 'ri', 'mo', 'ten', 'sul', 'ga', 'pe', 'lor', 'vin', 'du']
  const nouns = syllables.flatMap((one) => syllables.flatMap((two) => [`${one}${two}`, `${one}${two}n`]))
  const sentence = () =>
    Array.from({ length: 5 }, () => `${pick(nouns)} of the ${pick(nouns)} ${pick(nouns)}`).join(' and ')
  const sentences = Array.from({ length: 25 }, sentence)
  const changed = (text: string) =>
    text
      .split(' ')
      .map((word) => (random() < 0.04 ? pick(nouns) : word))
      .join(' ')
  const documents = Array.from({ length: 16 }, (_, at) =>
    told({
      id: `r${at}x`,
      title: `Paper ${at}`,
      lines: Array.from({ length: 4 }, () =>
        Array.from({ length: 3 }, () => (random() < 0.25 ? changed(pick(sentences)) : sentence())).join('. '),
      ),
      facts: {
        speaker: pick(['Ana Verell', 'Osk Brandt', 'Ida Tarn']),
        date: `19${10 + at}-01-02`,
        ...(random() < 0.2 && { event: 'River Days' }),
      },
    }),
  )
  return { documents }
}

interface Place {
  document: string
  paragraph: string
  at: string
  words: number
}

/** What a build finds, of each paragraph of an archive. */
function builtOf(archive: SearchableArchive): Map<string, Place[]> {
  const authorities = { speakers: [], venues: [], events: [], topics: [], publishers: [] }
  const all = new Map<string, Place[]>()
  const add = (paragraph: string, place: Place) => all.set(paragraph, [...(all.get(paragraph) ?? []), place])
  for (const { first, second, words } of findCrossReferences({ documents: [...archive.documents], authorities })
    .saidAgain)
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const)
      add(own.paragraph, {
        document: other.document,
        paragraph: other.paragraph,
        at: `${own.start}-${own.end} ${other.start}-${other.end}`,
        words,
      })
  return all
}

const placeOf = ({ start, end, words, other }: RepeatedPassage): Place => ({
  document: other.document.id,
  paragraph: other.paragraph,
  at: `${start}-${end} ${other.start}-${other.end}`,
  words,
})
const inOrder = (places: readonly Place[]) =>
  places.toSorted((a, b) => (`${a.at} ${a.paragraph}` < `${b.at} ${b.paragraph}` ? -1 : 1))

/**
 * What every engine has to say of passages that a speaker uses again: what a build of the same archive says.
 *
 * @param open puts an archive into an engine
 */
export function saidAgainContract(open: (archive: SearchableArchive, name: string) => Promise<ArchiveEngine>): void {
  describe.each([
    ['chosen', chosen, 6],
    ['drawn', drawn(5), 10],
  ] as const)('passages that are said again, in a %s archive', (name, archive, least) => {
    let engine: ArchiveEngine
    beforeAll(async () => {
      engine = await open(archive, `again-${name}`)
    }, 120_000)

    it(
      'are those of a build, of each paragraph',
      async () => {
        const built = builtOf(archive)
        expect(built.size).toBeGreaterThanOrEqual(least)
        const found = new Map<string, Place[]>()
        for (const { blocks } of archive.documents)
          for (const block of blocks) {
            if (block.type !== 'paragraph') continue
            const answer = await findSaidAgain(engine, block.id)
            expect(answer?.passage.paragraph).toBe(block.id)
            expect(answer?.certificate?.isWhole ?? true).toBe(true)
            if (answer && answer.repeated.length > 0) found.set(block.id, answer.repeated.map(placeOf))
          }
        const sorted = (all: ReadonlyMap<string, readonly Place[]>) =>
          [...all].map(([paragraph, places]) => [paragraph, inOrder(places)]).toSorted()
        expect(sorted(found)).toEqual(sorted(built))
      },
      patience,
    )
  })

  describe('a paragraph', () => {
    let engine: ArchiveEngine
    beforeAll(async () => {
      engine = await open(chosen, 'again-chosen')
    }, 120_000)

    it('says which document comes before, and has the words of both', async () => {
      const { repeated = [] } = (await findSaidAgain(engine, 'p-b1')) ?? {}
      const [first] = repeated
      expect(first?.other.text.slice(first.other.start, first.other.end)).toBe(passage)
      expect(altered.slice(first?.start, first?.end)).toBe(altered)
      expect(repeated.map(({ other, isEarlier }) => [other.document.id, isEarlier])).toEqual([
        ['d-a', true],
        ['d-e', false],
      ])
    })

    it('that is not spoken, or nobody’s whose name is known, is compared with nothing', async () => {
      expect(await findSaidAgain(engine, 'p-d1')).toMatchObject({ notCompared: 'not spoken', repeated: [] })
      expect(await findSaidAgain(engine, 'p-e1')).toMatchObject({ notCompared: 'not spoken', repeated: [] })
    })

    it('that nothing has is none; a document is refused', async () => {
      expect(await findSaidAgain(engine, 'p-zz')).toBeUndefined()
      await expect(findSaidAgain(engine, 'd-a')).rejects.toThrow('It is no paragraph')
    })
  })
}
