import type { PackedFigures } from '#lib/figures/packed-figures.ts'
import type { FoundFigure } from './figure-query.ts'

/** A unit, how many figures it has, and the files that have them. */
export type UnitParts = readonly [unit: string, count: number, ...files: string[]]

/** Reads files of figures, each once; one that failed is asked for again. */
export class FigureReader {
  private readonly files = new Map<string, Promise<PackedFigures>>()
  private readonly folder: string
  private readonly units: readonly UnitParts[]

  constructor(folder: string, units: readonly UnitParts[]) {
    this.folder = folder
    this.units = units
  }

  /** The figures of a unit, or of all. Rejects where a file can't be read. */
  async read(wanted: string): Promise<FoundFigure[]> {
    const parts = this.units.flatMap(([unit, , ...files], unitOrder) =>
      wanted === '' || wanted === unit ? files.map((file) => ({ unit, unitOrder, file })) : [],
    )
    const read = await Promise.all(parts.map(async (part) => ({ ...part, content: await this.file(part.file) })))
    const found: FoundFigure[] = []
    for (const { unit, unitOrder, content } of read) {
      for (const [number, paragraph, value, upTo, before, asWritten, after, whose, saidBy] of content.figures) {
        const [address = '', title = '', date = '', filed = ''] = content.documents[number] ?? []
        found.push({
          ...{ unit, unitOrder, order: found.length, address, title, date, filed, paragraph },
          value: upTo ?? value ?? undefined,
          ...{ before, asWritten, after, whose, saidBy },
        })
      }
    }
    return found
  }

  private file(name: string): Promise<PackedFigures> {
    let content = this.files.get(name)
    if (!content) {
      content = fetch(this.folder + name).then((response) => {
        if (!response.ok) throw new Error(`${name}: ${response.status}`)
        return response.json() as Promise<PackedFigures>
      })
      content.catch(() => this.files.delete(name))
      this.files.set(name, content)
    }
    return content
  }
}
