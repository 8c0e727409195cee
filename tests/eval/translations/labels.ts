import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type ArchiveDocument, documentKinds } from '#lib/domain/document.ts'
import { readYaml } from '#lib/markdown/yaml.ts'
import { proposeTranslations } from '#lib/translations/propose-translations.ts'

const labelled = z.array(
  z.strictObject({
    id: z.string(),
    /** What two documents have in common that are one text. */
    text: z.string(),
    /** Set where it can't be told of them without knowing their languages. */
    hard: z.literal(true).optional(),
    facts: z.strictObject({
      language: z.string(),
      date: z.string(),
      kind: z.enum(documentKinds),
      speaker: z.string().exactOptional(),
      publisher: z.string().exactOptional(),
      event: z.string().exactOptional(),
    }),
    paragraphs: z.array(z.string()),
  }),
)

/** A document of the labels. */
export type LabelledText = z.output<typeof labelled>[number]

/** The invented documents. Throws where the file does not fit. */
export function readLabelledTexts(): LabelledText[] {
  return labelled.parse(readYaml(readFileSync(resolve('tests/eval/translations/invented.yaml'), 'utf8')).value)
}

/** Such a document as an archive has it. */
export function documentOf({ id, facts, paragraphs }: LabelledText): ArchiveDocument {
  const blocks = paragraphs.map((text, index) => ({
    type: 'paragraph' as const,
    id: `p-${index.toString().padStart(7, '0')}`,
    form: 'plain' as const,
    text,
  }))
  const source = { file: `${id}.txt`, sha256: '0'.repeat(64), lineage: `${id}.txt`, lines: [1, 9] as [number, number] }
  return { id, slug: id, title: id, ...facts, source, basis: {}, blocks }
}

/** What is right of what is proposed: `a b`, the ids in the order of the alphabet. */
export interface TranslationScore {
  right: string[]
  wrong: string[]
  /** Pairs of one text that were not proposed; of those that are hard to tell none. */
  missing: string[]
  undecided: string[]
}

const noRecords = { speakers: [], venues: [], events: [], topics: [], publishers: [] }

/** Proposes translations of labelled documents, and compares them with the labels. */
export function scoreOf(texts: readonly LabelledText[]): TranslationScore {
  const byId = new Map(texts.map((one) => [one.id, one]))
  const { proposals, undecided } = proposeTranslations(
    { documents: texts.map(documentOf), authorities: noRecords },
    new Map(),
  )
  const keyOf = (ids: readonly string[]) => ids.toSorted().join(' ')
  const proposed = proposals.map(({ translation, original }) => [translation.id, original.id])
  const isRight = ([one = '', other = '']: readonly string[]) => byId.get(one)?.text === byId.get(other)?.text
  const found = new Set(proposed.filter(isRight).flat())
  const several = texts.filter(({ text, id }) => texts.some((other) => other.text === text && other.id !== id))
  return {
    right: proposed.filter(isRight).map(keyOf),
    wrong: proposed.filter((pair) => !isRight(pair)).map(keyOf),
    missing: several.flatMap(({ id, hard }) => (found.has(id) || hard ? [] : [id])),
    undecided: undecided.map(({ documents }) => keyOf(documents.map(({ id }) => id))),
  }
}
