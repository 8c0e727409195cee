import { createHash } from 'node:crypto'
import { slug } from '#lib/text/slug.ts'

/**
 * Longest name of a folder or a file, in characters without hash and ending; and most folders of an address, of which
 * the deepest are kept.
 */
const mostCharacters = 60
const mostFolders = 4

/** Names that the ingest takes for no sources (`discoverSources`), and those that Windows reserves for devices. */
const reserved = /^(?:readme|licence|license|sources|con|prn|aux|nul|(?:com|lpt)\d)$/

/**
 * Where a source from the web is kept, below `sources/`: `web/record.example/speeches/opening-of-the-lock.html`. It has
 * small letters, digits, hyphens and dots alone, whatever the address has, so that no address leads out of the folder.
 * Eight hexadecimal digits of the SHA-256 of the address are added where the path would not be its own: where the
 * address has a query, where folders or letters of it are cut, where its name is reserved, or where `taken` says that
 * another source has the path.
 *
 * @param ending of the file's name, with its dot
 * @example
 * sourcePath(new URL('https://record.example/a/../b%2Fc'), '.html', () => false) // 'web/record.example/b-c.html'
 */
export function sourcePath(url: URL, ending: string, taken: (path: string) => boolean): string {
  const host = `${url.hostname}${url.port === '' ? '' : `-${url.port}`}`
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .replaceAll(/\.{2,}|^\.|\.$/g, '-')
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  const last = (parts.pop() ?? 'index').replace(
    /\.(?:html?|xhtml|md|markdown|txt|text|pdf|docx|odt|rtf|epub|eml|vtt|srt|xml|xlsx|csv|tsv|jsonl?|ndjson|php|aspx?)$/i,
    '',
  )
  const folders = parts.slice(-mostFolders).map((part) => slug(part, mostCharacters))
  const name = slug(last, mostCharacters)
  const hash = createHash('sha256').update(url.href).digest('hex').slice(0, 8)
  const at = (file: string) => ['web', host, ...folders, `${file}${ending}`].join('/')
  const isShared =
    url.search !== '' || parts.length > mostFolders || reserved.test(name) || last.length > mostCharacters
  const plain = at(name)
  return isShared || taken(plain) ? at(`${name}-${hash}`) : plain
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
