import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { authorityKinds } from '#lib/domain/authority.ts'
import { didYouMean } from '#lib/text/did-you-mean.ts'
import { RecordError } from './record-file.ts'
import { watchFile } from './watches.ts'

/** What a content folder may have: folders of records, those of sources, and what commands make. */
const folders = [
  'authorities',
  'catalogue',
  'collections',
  'sources',
  'retrieved',
  'versions',
  'documents',
  'ledger',
  'anchors',
]

/** The YAML files beside these folders. */
const topFiles = ['archive.yaml', watchFile]

const isYaml = (name: string) => /\.ya?ml$/i.test(name)

/**
 * YAML files and folders of a content folder that look like records and are read by nothing, such as
 * `authorities/speaker.yaml`: for each a line that says so, and which name was probably meant.
 */
export async function unreadFiles(content: string): Promise<string[]> {
  const [top, authorities] = await Promise.all([entriesOf(content), entriesOf(join(content, 'authorities'))])
  const named = authorityKinds.map((kind) => `${kind}.yaml`)
  const problems: string[] = []
  for (const entry of top) {
    const path = join(content, entry.name)
    if (entry.isDirectory()) {
      const meant = folders.includes(entry.name) ? undefined : didYouMean(entry.name, folders)
      if (meant) problems.push(`${path}: found a folder that is not read; was \`${meant}\` meant?`)
    } else if (isYaml(entry.name) && !topFiles.includes(entry.name)) {
      // Also by the beginning of its name: `watch.yaml`.
      const own = topFiles.find((name) => name.startsWith(withoutEnding(entry.name)))
      const meant = own ?? guess(entry.name, [...topFiles, ...named])
      const place = meant && named.includes(meant) ? `authorities/${meant}` : meant
      problems.push(
        `${path}: found a file that is not read; expected ${topFiles.join(', ')} and folders here${asked(place)}`,
      )
    }
  }
  for (const { name } of authorities.filter((entry) => !entry.isDirectory() && isYaml(entry.name))) {
    if (named.includes(name)) continue
    const meant = guess(name, named)
    problems.push(
      `${join(content, 'authorities', name)}: found a file that is not read; expected one of ${named.join(', ')}${asked(meant)}`,
    )
  }
  return problems
}

function guess(name: string, known: readonly string[]): string | undefined {
  const bare = new Map(known.map((one) => [withoutEnding(one), one]))
  const meant = didYouMean(withoutEnding(name), [...bare.keys()])
  return meant === undefined ? undefined : bare.get(meant)
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '').toLowerCase()
}

function asked(meant: string | undefined): string {
  return meant === undefined ? '' : `; was \`${meant}\` meant?`
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RecordError(`${folder}: can't be read: ${error.message}`)
  })
}
