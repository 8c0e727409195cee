import { describe, expect, it } from 'vitest'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { Watch } from '#lib/records/watches.ts'
import { answerWatches } from '#lib/watch/build/answer-watches.ts'
import { watchAnswersSchema } from '#lib/watch/build/watch-answers.ts'
import { documentOf, engineOver, type Told } from '#tests/unit/search/invented.ts'

const told: Told[] = [
  { title: 'First', lines: ['The ferry crossed.', 'A lamp burned.', '# The ferry'], facts: { date: '1901' } },
  { title: 'Second', lines: ['No ferry, no toll.'], facts: { date: '1905-02-03' } },
  { title: 'Third', lines: ['Of the ferry nobody spoke, but of the lamp.'], facts: { date: '1910-01-01' } },
]
const documents = told.map(documentOf)
const engine = await engineOver(told)

/** Anchors by which each block of a document was public from a day. */
function anchorsFrom(number: number, days: readonly string[]): [string, DocumentAnchors] {
  const { id, title, kind, source, blocks } = documentOf(told[number] ?? { title: '', lines: [] }, number)
  return [
    id,
    {
      document: id,
      title,
      kind,
      source,
      addresses: [id],
      blocks: blocks.flatMap((block, index) =>
        block.type === 'divider'
          ? []
          : [{ id: block.id, wordings: [{ check: '', text: block.text, from: days[index] ?? days[0] ?? '' }] }],
      ),
    },
  ]
}

function watchWith(given: Partial<Watch> = {}): Watch {
  return {
    id: 'ferry',
    title: 'Ferry',
    query: 'ferry',
    order: 'changed',
    limit: 50,
    queryPlace: 'watches.yaml',
    ...given,
  }
}

const published = new Map([anchorsFrom(0, ['2026-03-01', '2026-01-01', '2026-01-01']), anchorsFrom(1, ['2026-02-01'])])

async function answered(watch: Partial<Watch>, anchors = published) {
  const [answer] = await answerWatches(engine, { watches: [watchWith(watch)], documents, anchors })
  return answer
}

describe('what a watch finds', () => {
  it('comes with what was published or changed last first, however old the text is', async () => {
    const answer = await answered({})
    expect(answer?.found).toEqual({ paragraphs: 3, headings: 1, documents: 3 })
    expect(answer?.passages.map(({ paragraph, updated }) => [paragraph, updated])).toEqual([
      ['p-0000000', '2026-03-01T12:00:00Z'],
      ['p-1000000', '2026-02-01T12:00:00Z'],
      ['h-0000002', '2026-01-01T12:00:00Z'],
      // Not published: the day of the text.
      ['p-2000000', '1910-01-01T12:00:00Z'],
    ])
  })

  it('keeps those of the limit that changed last, and counts all', async () => {
    const answer = await answered({ limit: 1 })
    expect(answer?.passages.map(({ paragraph }) => paragraph)).toEqual(['p-0000000'])
    expect(answer?.found.paragraphs).toBe(3)
  })

  it('comes by the date of the text where the editors want that', async () => {
    const answer = await answered({ order: 'date', limit: 3 })
    expect(answer?.passages.map(({ paragraph }) => paragraph)).toEqual(['p-2000000', 'p-1000000', 'p-0000000'])
  })

  it('does not move when other words of its document do', async () => {
    const later = new Map([...published, anchorsFrom(0, ['2026-03-01', '2026-09-09', '2026-01-01'])])
    expect(await answered({}, later)).toEqual(await answered({}))
  })

  it('is nothing, with the reason, where a word is nowhere or a name is not in the archive', async () => {
    expect(await answered({ query: 'zeppelin' })).toMatchObject({ unknown: ['zeppelin'], passages: [] })
    expect(await answered({ query: 'speaker:nobody ferry' })).toMatchObject({
      passages: [],
      problem: expect.stringContaining('nobody'),
    })
  })

  it('can be read back from its file', async () => {
    const answers = await answerWatches(engine, {
      watches: [watchWith(), watchWith({ id: 'b', query: 'x' })],
      documents,
      anchors: published,
    })
    expect(watchAnswersSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
  })
})
