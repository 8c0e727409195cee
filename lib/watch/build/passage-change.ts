import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Heading, Paragraph } from '#lib/domain/document.ts'
import { lastChangeOf } from '#lib/site/last-change.ts'

type Dated = Pick<ArchiveDocument, 'date' | 'published' | 'source' | 'corrections'>

/**
 * The moment (RFC 3339, UTC) from which one paragraph or heading has been as it is: by the same rules as that of its
 * document (`lastChangeOf`), but by its own words and corrections alone, so that it doesn't move when others do.
 * Undefined where no day is known. `anchored` is what was published of it.
 */
export function passageChangeOf(
  { date, published, source, corrections = [] }: Dated,
  { id, text }: Pick<Paragraph | Heading, 'id' | 'text'>,
  anchored: AnchoredBlock | undefined,
): string | undefined {
  const last = anchored?.wordings.at(-1)
  const dated = {
    ...(date !== undefined && { date }),
    ...(published !== undefined && { published }),
    source,
    corrections: corrections.filter(({ field }) => field === id),
  }
  return lastChangeOf(dated, last && { lastChange: last.from, isCurrent: last.text === text })
}
