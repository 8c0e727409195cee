import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isLikeInLength, judgePair } from '#lib/translations/judge-pair.ts'
import { pairEvidence } from '#lib/translations/pair-evidence.ts'
import { type TextEvidence, textEvidence } from '#lib/translations/text-evidence.ts'
import { documentOf } from './labels.ts'

const corpora = resolve('../shared/corpora')
const folders = {
  acts: join(corpora, 'multilingual/kk-ru-acts'),
  english: join(corpora, 'metadata-truth/un-79'),
  others: join(corpora, 'multilingual/un79-other-languages'),
}

/** What came of real texts, as if all were of one day and by one speaker, so that only their words speak against it. */
export interface NeighbourScore {
  /** Acts that are there in two languages, and how many of them are proposed. */
  translations: number
  found: number
  /** Pairs that are no translations, and how many of them are proposed. */
  others: number
  wrong: number
}

/**
 * Compares acts in Russian and Kazakh with each other, and statements of one debate in English with those of other countries in other
 * languages. Undefined where the texts aren't there.
 *
 * @param each of the statements every so many are compared: of all of them some 1,400 pairs are alike in length, which takes minutes
 */
export function neighbourScore(each = 1): NeighbourScore | undefined {
  if (!Object.values(folders).every((folder) => existsSync(folder))) return undefined
  const acts = read(folders.acts)
  const score: NeighbourScore = { translations: 0, found: 0, others: 0, wrong: 0 }
  const count = (one: ReadText, other: ReadText, areOne: boolean) => {
    const isProposed = areProposed(one.evidence, other.evidence)
    score[areOne ? 'translations' : 'others'] += 1
    if (isProposed) score[areOne ? 'found' : 'wrong'] += 1
  }
  const inLanguage = (tag: string) => acts.filter(({ file }) => file.includes(`.${tag}.`))
  for (const kazakh of inLanguage('kk')) {
    for (const russian of inLanguage('ru'))
      count(kazakh, russian, kazakh.file.split('.')[0] === russian.file.split('.')[0])
  }
  const [english, others] = [read(folders.english, each), read(folders.others, each)]
  for (const one of english) for (const other of others) count(one, other, false)
  return score
}

interface ReadText {
  file: string
  evidence: TextEvidence
}

function read(folder: string, each = 1): ReadText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .filter((_, index) => index % each === 0)
    .map((file) => {
      const paragraphs = readFileSync(join(folder, file), 'utf8')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter((paragraph) => /\p{L}/u.test(paragraph))
      const language = file.split('.').at(-2) ?? ''
      const facts = {
        language: language.length === 2 ? language : 'en',
        date: '2024-09-25',
        kind: 'statement' as const,
      }
      return { file, evidence: textEvidence(documentOf({ id: file, text: file, facts, paragraphs }), []) }
    })
}

function areProposed(one: TextEvidence, other: TextEvidence): boolean {
  if (!isLikeInLength(one.length, other.length)) return false
  const evidence = pairEvidence(one, other)
  const relation = { speakers: 'same', event: 'unknown', kind: 'same', publisher: 'unknown' } as const
  return evidence !== undefined && judgePair(relation, evidence) === 'proposed'
}
