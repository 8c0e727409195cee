import { posix } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { attributeOf, childElements, parseXml, serializeXml } from '#lib/ingest/read/xml/xml-tree.ts'

/** All parts that are XML unpacked, in bytes, at most. A text of this length is a library; a file that claims more may be made to fill memory. */
const largest = 128 * 1024 * 1024

/** A relationship from one part of the file to another. */
export interface PartLink {
  id: string
  /** The last word of its type: `styles`, `footnotes`, `chart`. */
  type: string
  /** The name of the part in the file. */
  part: string
}

/**
 * The parts of a DOCX file (ECMA-376 part 2): trees of those that are XML, made as they are asked for. Pictures and
 * other parts are not unpacked, since no words are in them.
 */
export class DocxPackage {
  readonly #files: Record<string, Uint8Array>
  readonly #trees = new Map<string, Document>()
  /** The name of the part with the main text. */
  readonly main: string

  /** Throws `SourceError` where the bytes are no such file, or unpack to too much. */
  constructor(file: string, bytes: Uint8Array) {
    let size = 0
    try {
      this.#files = unzipSync(bytes, {
        filter: (entry) => {
          if (!/\.(?:xml|rels)$/i.test(entry.name)) return false
          size += entry.originalSize
          return size <= largest
        },
      })
    } catch (error) {
      throw new SourceError(`${file}: not a DOCX file (${error instanceof Error ? error.message : error})`)
    }
    if (size > largest)
      throw new SourceError(
        `${file}: its parts unpack to ${Math.round(size / 1024 / 1024)} MB; at most ${largest / 1024 / 1024} MB are read`,
      )
    const main = this.#linksIn('_rels/.rels', '').find((link) => link.type === 'officeDocument')?.part
    this.main = main && this.#files[main] ? main : 'word/document.xml'
  }

  /** A part as a tree, or nothing where there is none. Throws where it is not well-formed XML. */
  tree(name: string | undefined): Document | undefined {
    if (name === undefined) return undefined
    const known = this.#trees.get(name)
    if (known) return known
    const bytes = this.#files[name]
    if (!bytes) return undefined
    const tree = parseXml(strFromU8(bytes))
    this.#trees.set(name, tree)
    return tree
  }

  /** What the main part is linked to. */
  get links(): PartLink[] {
    const { dir, base } = posix.parse(this.main)
    return this.#linksIn(posix.join(dir, '_rels', `${base}.rels`), dir)
  }

  /** The part of a kind that the main part is linked to (`styles`, `footnotes`), as a tree. */
  linked(type: string): Document | undefined {
    return this.tree(this.links.find((link) => link.type === type)?.part)
  }

  #linksIn(name: string, folder: string): PartLink[] {
    const tree = this.tree(name)
    if (!tree?.documentElement) return []
    return childElements(tree.documentElement).map((link) => {
      const target = attributeOf(link, 'Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      const type = attributeOf(link, 'Type')?.split('/').at(-1) ?? ''
      return { id: attributeOf(link, 'Id') ?? '', type, part }
    })
  }

  /** A file of the XML parts alone, with the trees as they now are. The same trees give the same bytes. */
  bytes(): Uint8Array {
    const files = { ...this.#files }
    for (const [name, tree] of this.#trees) files[name] = strToU8(serializeXml(tree))
    return zipSync(files, { level: 0, mtime: '2020-01-01T00:00:00' })
  }
}
