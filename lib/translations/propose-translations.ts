import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Catalogue } from '#lib/records/catalogue.ts'
import { baseLanguage, type CandidatePair, candidatePairs } from './candidate-pairs.ts'
import { decidedPairs } from './decided-pairs.ts'
import { type DocumentRelation, documentRelation } from './document-relation.ts'
import { isLikeInLength, judgePair } from './judge-pair.ts'
import { likelierOriginal } from './likelier-original.ts'
import { type PairEvidence, pairEvidence } from './pair-evidence.ts'
import { namedRecords, type TextEvidence, textEvidence } from './text-evidence.ts'

/** Two documents that were compared, and what came of it. */
export interface ComparedPair extends CandidatePair {
  relation: DocumentRelation
  evidence: PairEvidence
}

/** A document that may be a translation of another, for an editor to confirm or refuse. */
export interface TranslationProposal {
  translation: ArchiveDocument
  original: ArchiveDocument
  /** Why `original` is held for the original; undefined where that can't be told, and either may be. */
  whyOriginal: string | undefined
  /** What the proposal rests on; of two others, where the two themselves were not proposed and each was with a third. */
  compared: ComparedPair
}

/** Two documents of which it can't be told. */
export interface UndecidedPair extends ComparedPair {
  /** `little`: their texts have too little that could be compared. `several`: another document of one language fits as well. */
  why: 'little' | 'several'
}

/** What a machine has to say of the translations in an archive. */
export interface TranslationProposals {
  proposals: readonly TranslationProposal[]
  undecided: readonly UndecidedPair[]
}

/**
 * Documents of different languages that may be translations of each other, in the order of the archive: of one time, with the same
 * figures, names and layout. Nothing is taken by itself, and what editors have recorded or refused isn't proposed again.
 */
export function proposeTranslations(
  { documents, authorities }: Pick<Archive, 'documents' | 'authorities'>,
  catalogue: Catalogue,
): TranslationProposals {
  const decided = decidedPairs(documents, catalogue)
  const records = namedRecords([...authorities.speakers, ...authorities.venues, ...authorities.events])
  const known = new Map<string, TextEvidence>()
  const evidenceOf = (document: ArchiveDocument) => {
    const evidence = known.get(document.id) ?? textEvidence(document, records)
    known.set(document.id, evidence)
    return evidence
  }
  const found: ComparedPair[] = []
  const undecided: UndecidedPair[] = []
  for (const pair of candidatePairs(documents)) {
    const [one, other] = pair.documents
    const [original, second] = [decided.originals.get(one.id), decided.originals.get(other.id)]
    // Both are recorded: with each other, or with others, and then they are no translations of each other.
    if ((original !== undefined && second !== undefined) || decided.isRefused(one.id, other.id)) continue
    const relation = documentRelation(one, other, authorities)
    if (Object.values(relation).includes('other')) continue
    const [own, others] = [evidenceOf(one), evidenceOf(other)]
    const evidence = isLikeInLength(own.length, others.length) ? pairEvidence(own, others) : undefined
    if (!evidence) continue
    const compared = { ...pair, relation, evidence }
    const verdict = judgePair(relation, evidence)
    if (verdict === 'proposed') found.push(compared)
    if (verdict === 'undecided') undecided.push({ ...compared, why: 'little' })
  }
  const isRival = (pair: ComparedPair) => found.some((other) => other !== pair && areRivals(pair, other))
  const all = groupsOf(found.filter((pair) => !isRival(pair)))
  // A text that is there twice in one language, or of which editors have refused two, is several texts, or one in several versions.
  const isOneText = (pairs: readonly ComparedPair[]) => {
    const ids = documentsOf(pairs).map(({ id }) => id)
    const isRefused = ids.some((one) => ids.some((other) => decided.isRefused(one, other)))
    return !isRefused && hasEachLanguageOnce(pairs)
  }
  const groups = all.filter(isOneText)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const proposals = groups.flatMap((pairs) => proposalsOf(pairs, decided.originals, byId))
  const proposed = new Set(groups.flat().flatMap(({ documents: [one, other] }) => [one.id, other.id]))
  return {
    proposals,
    undecided: [
      ...[...found.filter(isRival), ...all.filter((group) => !isOneText(group)).flat()].map((pair) => ({
        ...pair,
        why: 'several' as const,
      })),
      ...undecided.filter(({ documents: two }) => !two.every(({ id }) => proposed.has(id))),
    ],
  }
}

/** Whether two pairs give one document two counterparts in one language. */
function areRivals({ documents: two }: ComparedPair, { documents: others }: ComparedPair): boolean {
  return two.some((shared) => {
    if (!others.includes(shared)) return false
    const [own, other] = [two, others].map((pair) => pair.find((one) => one !== shared)?.language ?? '')
    return baseLanguage(own ?? '') === baseLanguage(other ?? '')
  })
}

/** Pairs that have a document in common, together: one text in several languages. */
function groupsOf(pairs: readonly ComparedPair[]): ComparedPair[][] {
  const groups: ComparedPair[][] = []
  for (const pair of pairs) {
    const near = groups.filter((group) =>
      group.some(({ documents }) => documents.some((document) => pair.documents.includes(document))),
    )
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), pair])
  }
  return groups
}

function hasEachLanguageOnce(pairs: readonly ComparedPair[]): boolean {
  const documents = documentsOf(pairs)
  return new Set(documents.map(({ language = '' }) => baseLanguage(language))).size === documents.length
}

function documentsOf(pairs: readonly ComparedPair[]): ArchiveDocument[] {
  return [...new Set(pairs.flatMap(({ documents }) => [...documents]))]
}

function proposalsOf(
  pairs: readonly ComparedPair[],
  originals: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, ArchiveDocument>,
): TranslationProposal[] {
  const all = documentsOf(pairs)
  const recorded = all.flatMap(({ id }) => byId.get(originals.get(id) ?? '') ?? [])
  const [known] = recorded
  const { original, why } = known
    ? { original: known, why: 'the editors have recorded it as one' }
    : likelierOriginal(all)
  return all
    .filter((one) => one !== original && !originals.has(one.id))
    .flatMap((translation): TranslationProposal[] => {
      const own = pairs.filter(({ documents }) => documents.includes(translation))
      const [compared] = [...own.filter(({ documents }) => documents.includes(original)), ...own]
      return compared ? [{ translation, original, whyOriginal: why, compared }] : []
    })
}
