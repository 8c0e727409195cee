import { deserialize, serialize } from 'node:v8'
import type { ParsedPart, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, packPart, unpackPart } from '#lib/ingest/pool/packed-part.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { ChangedRecords } from './changed-records.ts'
import type { EntryFolder } from './entry-folder.ts'
import { keyed, keyOfPart, type PartKey, parsingKey } from './part-key.ts'

/** By which code and records a run parsed, and under which key what came of each part is kept, by a key of the part alone. */
interface PartList {
  version: string
  records: ParsingRecords
  entries: ReadonlyMap<string, string>
}

/** The list lies beside the entries, as one of them. */
const listName = 'list-of-parts'

/** What is known of a part: its keys, and what came of it before. */
export interface KnownPart {
  key: PartKey
  /** Of the part alone, whatever the records are. */
  part: string
  kept: ParsedPart | undefined
}

/**
 * What came of the parts of an archive when they were parsed before. Each entry has a key of all that parsing reads: the part, the records, and
 * the version of the code. One that was made by other records is used where none of those that are others now, and of those that were,
 * can have to do with what the part asked of them (`ChangedRecords`).
 */
export class KeptParts {
  readonly #entries: EntryFolder
  readonly #records: ParsingRecords
  readonly #version: string
  readonly #parsing: string
  readonly #before: PartList | undefined
  readonly #changed: ChangedRecords | undefined
  readonly #now = new Map<string, string>()

  private constructor(entries: EntryFolder, records: ParsingRecords, version: string, before: PartList | undefined) {
    const { authorities, collections } = records
    this.#entries = entries
    this.#records = { authorities, collections }
    this.#version = version
    this.#parsing = parsingKey(records, version)
    this.#before = before
    this.#changed = before && ChangedRecords.between(before.records, records)
  }

  static async open(entries: EntryFolder, records: ParsingRecords, version: string): Promise<KeptParts> {
    const bytes = await entries.read(listName)
    // The checksum says that it is what `save` wrote.
    const before = bytes && (deserialize(bytes) as PartList)
    return new KeptParts(entries, records, version, before?.version === version ? before : undefined)
  }

  async lookUp(part: SourcePart): Promise<KnownPart> {
    const key = await keyOfPart(part, this.#parsing)
    if (!key) return { key: { key: '' }, part: '', kept: undefined }
    const alone = this.#keyOfPartAlone(part, key)
    const earlier = this.#changed && this.#before?.entries.get(alone)
    const candidates = earlier === undefined || earlier === key.key ? [key.key] : [key.key, earlier]
    for (const candidate of candidates) {
      const kept = await this.#keptOf(part, candidate, candidate !== key.key)
      if (kept) {
        this.#now.set(alone, candidate)
        return { key, part: alone, kept }
      }
    }
    return { key, part: alone, kept: undefined }
  }

  /** Keeps what came of a part. To be called before anybody changes that. */
  async keep({ key, part }: KnownPart, parsed: ParsedPart): Promise<void> {
    const bytes = entryOf(parsed, key)
    if (!bytes) return
    this.#now.set(part, key.key)
    await this.#entries.write(key.key, bytes)
  }

  /** Writes down which entries this run used or made, and removes all others. */
  async save(): Promise<void> {
    const list: PartList = { version: this.#version, records: this.#records, entries: this.#now }
    const isSame = this.#before && JSON.stringify(asJson(list)) === JSON.stringify(asJson(this.#before))
    if (!isSame) await this.#entries.write(listName, serialize(list))
    await this.#entries.removeUnused()
  }

  /** @param isOfOtherRecords whether it was made by other records than there are now */
  async #keptOf(part: SourcePart, key: string, isOfOtherRecords: boolean): Promise<ParsedPart | undefined> {
    const bytes = await this.#entries.read(key)
    if (!bytes) return undefined
    try {
      // The checksum says that it is what `entryOf` made under this key.
      const packed = deserialize(bytes) as PackedPart
      if (isOfOtherRecords && this.#mayBeOther(packed)) return undefined
      return unpackPart(packed, part, this.#records)
    } catch {
      return undefined
    }
  }

  #mayBeOther({ parsed, asked }: PackedPart): boolean {
    return 'message' in parsed || !asked || !this.#changed || this.#changed.concern(parsed, asked)
  }

  #keyOfPartAlone({ file: { path: _, ...file }, row }: SourcePart, { sha256 }: PartKey): string {
    return keyed(this.#version, JSON.stringify({ file, row, sha256 }))
  }
}

/** Undefined for a failure, and for a file that changed after it was looked for. */
function entryOf(parsed: ParsedPart, { key, sha256 }: PartKey): Buffer | undefined {
  const source = parsed.parsed
  if (key === '' || source instanceof SourceError || source.segments.some((segment) => 'failure' in segment))
    return undefined
  if (sha256 !== undefined && sha256 !== source.source.raw.sha256) return undefined
  return serialize(packPart(parsed))
}

function asJson({ records, entries }: PartList) {
  return { records, entries: [...entries].sort() }
}
