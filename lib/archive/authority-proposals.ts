import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { writePlainYaml } from '#lib/markdown/yaml.ts'
import { fold } from '#lib/text/fold.ts'
import { slug } from '#lib/text/slug.ts'
import type { Archive } from './load.ts'
import { similarSpeakers } from './similar-speakers.ts'

/** A name that documents have and no authority record: for a person to look at, never taken by itself. */
export interface AuthorityProposal {
  kind: 'speakers' | 'venues' | 'publishers'
  name: string
  /** Where it was seen: documents whose field it is, or whose text lays words to it. */
  seen: { document: ArchiveDocument; words: string }[]
  /** Other names that may be the same person's; absent where there are none. */
  similar?: string[]
}

const person = String.raw`(?!(?:The|This|That|His|Her|Our|Head|President|Prime|Deputy|Minister|Mr|Mrs|Dr) )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}`
const verbs = `(?:said|noted|stressed|stated|told|added|emphasi[sz]ed|warned|urged|underlined|declared|explained|announced|сказал[аи]?|отметил[аи]?|подчеркнул[аи]?|заявил[аи]?|сообщил[аи]?)`

/** A name before or after a verb of speaking; an apposition ("…, chief of the ferry,") may be between. */
const attributions = [
  new RegExp(`(?<name>${person})(?:, [^.,;]{3,120},)? ${verbs}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${verbs} (?:(?:the|a|an|,) ?[^.;,"”»]{2,60}, )?(?<name>${person})(?=[.,;]|$)`, 'gu'),
]

/**
 * Names without an authority record, those seen most often first: speakers and venues that texts state, publishers,
 * and people to whom reports lay words. Organisations and the first words of a sentence may be among the last.
 */
export function proposeAuthorities({ documents, authorities }: Archive): AuthorityProposal[] {
  const known = {
    speakers: namesOf(authorities.speakers),
    venues: namesOf(authorities.venues),
    publishers: namesOf(authorities.publishers),
  }
  const proposals = new Map<string, AuthorityProposal>()
  const propose = (
    kind: AuthorityProposal['kind'],
    name: string | undefined,
    document: ArchiveDocument,
    words: string,
  ) => {
    if (!name || known[kind].has(fold(name))) return
    const key = `${kind} ${fold(name)}`
    const proposal = proposals.get(key) ?? { kind, name, seen: [] }
    proposal.seen.push({ document, words })
    proposals.set(key, proposal)
  }
  for (const document of documents) {
    for (const speaker of speakersOf(document)) propose('speakers', speaker, document, 'speaker')
    propose('venues', document.venue, document, 'venue')
    propose('publishers', document.publisher, document, 'publisher')
    for (const block of document.blocks) {
      if (block.type !== 'paragraph') continue
      for (const pattern of attributions) {
        for (const match of block.text.matchAll(pattern)) propose('speakers', match.groups?.name, document, match[0])
      }
    }
  }
  const similar = similarSpeakers(documents)
  for (const proposal of proposals.values()) {
    const others = proposal.kind === 'speakers' ? similar.get(proposal.name) : undefined
    if (others) proposal.similar = others
  }
  return [...proposals.values()].sort(
    (a, b) => compare(a.kind, b.kind) || b.seen.length - a.seen.length || compare(a.name, b.name),
  )
}

/** The proposals as YAML to paste into `authorities/*.yaml`, each with a comment that says where it was seen. */
export function authorityProposalsAsYaml(proposals: AuthorityProposal[]): string {
  const kinds = [...new Set(proposals.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const entries = proposals
        .filter((proposal) => proposal.kind === kind)
        .map(({ name, seen, similar = [] }) => {
          const [first] = seen
          const times = seen.length === 1 ? 'once, in' : `${seen.length} times, first in`
          const where = `${times} ${first?.document.source.file}, ${first?.document.id}: ${shortened(first?.words ?? '')}`
          const others =
            similar.length > 0
              ? `# perhaps the same as: ${similar.join('; ')}. If so, write one record with the others as its forms\n`
              : ''
          return `# ${where}\n${others}${writePlainYaml([{ id: slug(name), name, forms: [] }])}`
        })
      return `# authorities/${kind}.yaml\n${entries.join('')}`
    })
    .join('\n')
}

function namesOf(records: Pick<AuthorityRecord, 'name' | 'forms'>[]): Set<string> {
  return new Set(records.flatMap((record) => [record.name, ...record.forms].map(fold)))
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
