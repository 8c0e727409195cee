import type { ArchiveDocument } from '#lib/domain/document.ts'
import { writePlainYaml } from '#lib/markdown/yaml.ts'
import { containment, foldedWords, shingles } from '#lib/text/shingles.ts'
import { slug } from '#lib/text/slug.ts'
import type { Archive } from './load.ts'

/** Documents of one day that say the same: versions of one text, for a person to give one event. */
export interface EventProposal {
  /** EDTF day of all of them. */
  day: string
  /** What the first is called: a name to begin with. */
  name: string
  /** In the order of the archive. */
  documents: ArchiveDocument[]
}

/**
 * Shortest text, in words, that is compared: shorter ones of one day (an announcement, a greeting) may be alike, and
 * neither a version of the other. 40: chosen, not measured.
 */
const shortest = 40

/**
 * The share of the shorter text's pairs of words that the longer one has. Unrelated addresses of one kind share a few
 * hundredths (see lib/ingest/identify/block-similarity.ts); a copy of which every sixth word is another keeps two thirds.
 */
const leastShared = 0.6

/**
 * Groups of documents of one day whose texts are alike (a DOCX file and a PDF of it, the texts of two publishers) and
 * that do not have one event yet, in the order of the archive. Nothing is taken by itself: two may be alike and two.
 */
export function proposeEvents({ documents }: Pick<Archive, 'documents'>): EventProposal[] {
  const days = new Map<string, ComparedText[]>()
  for (const document of documents) {
    const day = /^\d{4}-\d\d-\d\d$/.exec(document.date ?? '')?.[0]
    const compared = day === undefined ? undefined : comparedOf(document)
    if (day !== undefined && compared) days.set(day, [...(days.get(day) ?? []), compared])
  }
  return [...days].flatMap(([day, ofDay]) =>
    groupsAlike(ofDay).flatMap((documents): EventProposal[] => {
      const [first] = documents
      const events = new Set(documents.map(({ event }) => event))
      const isKnown = events.size === 1 && !events.has(undefined)
      return first && documents.length > 1 && !isKnown ? [{ day, name: first.event ?? first.title, documents }] : []
    }),
  )
}

interface ComparedText {
  document: ArchiveDocument
  pairs: ReadonlySet<string>
}

function comparedOf(document: ArchiveDocument): ComparedText | undefined {
  const text = document.blocks.flatMap((block) => (block.type === 'paragraph' && !block.withdrawn ? block.text : []))
  const words = foldedWords(text.join(' '))
  return document.withdrawn || words.length < shortest ? undefined : { document, pairs: shingles(words) }
}

/** Each with all that are like one of them. */
function groupsAlike(ofDay: readonly ComparedText[]): ArchiveDocument[][] {
  const groups: ComparedText[][] = []
  for (const one of ofDay) {
    const alike = groups.filter((group) => group.some((other) => isAlike(one, other)))
    for (const group of alike) groups.splice(groups.indexOf(group), 1)
    groups.push([...alike.flat(), one])
  }
  return groups.map((group) => group.map(({ document }) => document))
}

function isAlike({ pairs: one }: ComparedText, { pairs: other }: ComparedText): boolean {
  return containment(...(one.size <= other.size ? ([one, other] as const) : ([other, one] as const))) >= leastShared
}

/** The proposals as YAML to paste: the event, and what gives it to each of the documents. */
export function eventProposalsAsYaml(proposals: readonly EventProposal[]): string {
  const events = proposals.map(({ day, name, documents }) => {
    const where = documents.map(({ id, source }) => `# ${id}: ${source.file}`).join('\n')
    return `${where}\n${writePlainYaml([{ id: `${slug(name, 60)}-${day}`, name, forms: [], date: day }])}`
  })
  const facts = proposals.flatMap(({ name, documents }) =>
    documents
      .filter(({ event }) => event !== name)
      .map(({ id, source }) => {
        const others = documents.filter((other) => other.id !== id).map((other) => other.source.file)
        const reason = `The text is that of ${others.join(', ')}, of the same day.`
        return `# ${source.file}\n${writePlainYaml({ [id]: [{ field: 'event', value: name, reason }] })}`
      }),
  )
  return `# authorities/events.yaml\n${events.join('')}\n# catalogue/events.yaml\n${facts.join('')}`
}
