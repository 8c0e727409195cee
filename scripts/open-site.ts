import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '#lib/records/content.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'

/** Which site is read: its folder, and the folder of the archive that it should be of, where that was named. */
export interface SiteSelection {
  out: string
  content?: string
}

/**
 * Opens the search index of a built site. Where an archive is named and has another number of documents than the site,
 * says so on standard error: the site is of another archive, or of an earlier state of it. Rejects as
 * `SearchEngine.open` does, and with `LoadError` where the documents of the archive can't be read.
 */
export async function openSite({ out, content }: SiteSelection): Promise<SearchEngine> {
  const engine = await SearchEngine.open(readFromDisk(out))
  if (content === undefined) return engine
  const folder = join(contentFolder(content), 'documents')
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new LoadError(`${folder} can't be read: expected the documents of an archive there.`, { cause })
  })
  const documents = names.filter((name) => name.endsWith('.md')).length
  if (documents !== engine.documents) {
    process.stderr.write(
      `${out} has ${engine.documents} documents, ${content} has ${documents}: build the site of it first (npm run build -- --content ${content} --out ${out}).\n`,
    )
  }
  return engine
}

/** The message of an error of a site that can't be read, with what to do about it; undefined for any other error. */
export function explainSiteError(error: unknown): string | undefined {
  if (error instanceof LoadError) return `${error.message} Is the site built? (npm run build)`
  if (error instanceof VersionError) return `${error.message} Build the site again (npm run build).`
  return undefined
}
