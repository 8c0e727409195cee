import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { parseXmlPart } from '#lib/ingest/read/xml/read-xml.ts'
import { attributeOf, childElements } from '#lib/ingest/read/xml/xml-tree.ts'

/** What a package is, for messages. */
export interface PackageKind {
  /** "XLSX". */
  name: string
  /** Which of its parts are unfolded: those that hold words. */
  parts: RegExp
  /** Most bytes that they may unfold to. */
  largest: number
  /** What to do with a file that is larger. */
  whereLarger: string
}

/** The first bytes of the files of old Office programs, in which new ones put what a password locks. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** A file that is a ZIP archive of parts, of which those that hold words are unfolded. */
export class ZipPackage {
  readonly #parts: ReadonlyMap<string, Uint8Array>
  readonly #file: string

  /** Throws `SourceError` where the bytes are no ZIP archive, are locked, or unfold to too much. */
  constructor(file: string, bytes: Uint8Array, { name, parts, largest, whereLarger }: PackageKind) {
    this.#file = file
    if (compound.every((byte, index) => bytes[index] === byte))
      throw new SourceError(
        `${file}: locked with a password, or of an old form of its program; save it without one, as ${name}`,
      )
    let size = 0
    try {
      const unfolded = unzipSync(bytes, {
        filter: (entry) => {
          if (!parts.test(entry.name)) return false
          size += entry.originalSize
          return size <= largest
        },
      })
      this.#parts = new Map(Object.entries(unfolded))
    } catch (error) {
      throw new SourceError(`${file}: not a readable ${name} file (${error instanceof Error ? error.message : error})`)
    }
    if (size > largest)
      throw new SourceError(
        `${file}: its parts unpack to ${Math.round(size / 1024 / 1024)} MB; at most ${Math.round(largest / 1024 / 1024)} MB are read; ${whereLarger}`,
      )
  }

  /** Whether there is such a part. */
  has(part: string): boolean {
    return this.#parts.has(part)
  }

  /** The names of all parts that were unfolded. */
  get names(): string[] {
    return [...this.#parts.keys()]
  }

  /** The bytes of a part. Throws `SourceError` where it isn't there. */
  bytes(part: string): Uint8Array {
    const bytes = this.#parts.get(part)
    if (!bytes) throw new SourceError(`${this.#file}: its part ${part} is missing`)
    return bytes
  }

  /** The root element of a part that is XML. Throws `SourceError` where it isn't there, or no well-formed XML. */
  root(part: string): Element {
    return parseXmlPart(`${this.#file}: its part ${part}`, strFromU8(this.bytes(part)))
  }

  /** What a part of an OPC package (ECMA-376 part 2) is linked to: the last words of the types of links, and the parts. */
  links(part: string): { id: string; type: string; part: string }[] {
    const { dir, base } = posix.parse(part)
    const list = posix.join(dir, '_rels', `${base}.rels`)
    if (!this.has(list)) return []
    return childElements(this.root(list)).map((link) => {
      const target = attributeOf(link, 'Target') ?? ''
      return {
        id: attributeOf(link, 'Id') ?? '',
        type: attributeOf(link, 'Type')?.split('/').at(-1) ?? '',
        part: target.startsWith('/') ? target.slice(1) : posix.join(dir, target),
      }
    })
  }
}
