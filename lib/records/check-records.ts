import { join } from 'node:path'
import { basisFieldOf, frontmatterField } from '#lib/domain/basis.ts'
import { valueInError } from '#lib/markdown/format-error.ts'
import { frontmatterSchema } from '#lib/markdown/frontmatter-schema.ts'
import { meant } from '#lib/markdown/schema-problems.ts'
import { type ArchiveSettings, readArchiveSettings } from './archive-settings.ts'
import { type Catalogue, type CatalogueFact, readCatalogue } from './catalogue.ts'
import { type Collection, readCollections } from './collections.ts'
import { RecordError } from './record-file.ts'
import { readRecords } from './records.ts'
import { unreadFiles } from './unread-files.ts'
import { readWatches } from './watches.ts'

/**
 * All that is wrong in the YAML of a content folder and in its anchors, each on a line: file, line, column, field, what
 * was found, what was expected, and what was probably meant. None: all of it is read as it was meant to be.
 */
export async function checkRecords(content: string): Promise<string[]> {
  const settings = await outcomeOf(readArchiveSettings(content))
  const records = await outcomeOf(readRecords(content))
  // By themselves: what is wrong in other files hides nothing of these.
  const [catalogue, collections, watches] = await Promise.all([
    outcomeOf(readCatalogue(content)),
    outcomeOf(readCollections(content)),
    outcomeOf(readWatches(content)),
  ])
  return [
    ...settings.problems,
    ...records.problems,
    ...watches.problems,
    ...(await unreadFiles(content)),
    ...sampleProblems(content, settings.value, collections.value),
    ...(catalogue.value ? factProblems(content, catalogue.value) : []),
  ]
}

async function outcomeOf<Value>(reading: Promise<Value>): Promise<{ value?: Value; problems: readonly string[] }> {
  try {
    return { value: await reading, problems: [] }
  } catch (error) {
    if (error instanceof RecordError) return { problems: error.problems }
    throw error
  }
}

function sampleProblems(
  content: string,
  settings: ArchiveSettings | undefined,
  collections: readonly Collection[] | undefined,
): string[] {
  const { sample } = settings ?? {}
  if (sample === undefined || !collections) return []
  const ids = collections.filter(({ package: name }) => name !== undefined).map(({ id }) => id)
  if (ids.includes(sample)) return []
  const expected = `expected the id of a collection that names a package${meant(sample, ids)}`
  return [`${join(content, 'archive.yaml')}: sample: found "${sample}"; ${expected}`]
}

/** Values that their fields can't hold: the ingest would leave each out with an error. */
function factProblems(content: string, catalogue: Catalogue): string[] {
  return [...catalogue].flatMap(([id, entries]) =>
    entries.flatMap((entry) => {
      const problem = 'field' in entry ? problemOf(entry) : undefined
      if (!problem) return []
      const place = entry.line ? `line ${entry.line}: ` : ''
      return [`${join(content, entry.file)}: ${place}${id}: ${problem}`]
    }),
  )
}

function problemOf({ field, value }: CatalogueFact): string | undefined {
  const known = basisFieldOf(field)
  // Names are looked up in the records, lists are of several, and what a collection declares is known with its documents.
  if (!known || known === 'textOfRecord' || known === 'topics' || Array.isArray(value)) return undefined
  const issue = frontmatterSchema.shape[frontmatterField(known)].safeParse(value).error?.issues[0]
  if (!issue) return undefined
  const guess = issue.code === 'invalid_value' ? meant(value, issue.values) : ''
  const expected =
    issue.code === 'invalid_value'
      ? `one of ${issue.values.map(String).join(', ')}`
      : issue.message.replace(/^expected /, '')
  return `${field}: found ${valueInError(value)}; expected ${expected}${guess}`
}
