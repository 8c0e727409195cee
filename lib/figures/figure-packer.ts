import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { dateLabel } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import type { ArchiveFigure } from './archive-figure.ts'
import type { PackedDocument, PackedFigure } from './packed-figures.ts'

/** UTF-16 units after which a file is full: read at once on request, and some seventy of them in an archive of 10,000 documents. */
const fullFile = 1_000_000

/** The content of a file with figures of one unit. */
interface FullFile {
  unit: string
  content: string
}

class OpenFile {
  readonly documents: string[] = []
  readonly figures: string[] = []
  private lastDocument = ''
  length = 0

  add(document: string, packed: () => PackedDocument, figure: (document: number) => PackedFigure): void {
    if (document !== this.lastDocument) {
      const text = JSON.stringify(packed())
      this.documents.push(text)
      this.length += text.length
      this.lastDocument = document
    }
    const text = JSON.stringify(figure(this.documents.length - 1))
    this.figures.push(text)
    this.length += text.length
  }

  content(): string {
    return `{"documents":[\n${this.documents.join(',\n')}\n],"figures":[\n${this.figures.join(',\n')}\n]}\n`
  }
}

/** Puts the figures of an archive into files by unit, in the order of the archive, of a size that browsers read in a moment. */
export class FigurePacker {
  private readonly open = new Map<string, OpenFile>()
  private readonly addresses: Addresses
  private readonly say: Say

  constructor(addresses: Addresses, say: Say) {
    this.addresses = addresses
    this.say = say
  }

  /** Takes the figures of a document, and gives the files that are full by them. */
  add(document: ArchiveDocument, figures: readonly ArchiveFigure[]): FullFile[] {
    const full: FullFile[] = []
    for (const figure of figures) {
      const unit = figure.unit.id
      const file = this.open.get(unit) ?? new OpenFile()
      this.open.set(unit, file)
      file.add(
        document.id,
        () => this.packedDocument(document),
        (number) => packedFigure(number, figure),
      )
      if (file.length < fullFile) continue
      full.push({ unit, content: file.content() })
      this.open.delete(unit)
    }
    return full
  }

  /** The files that are not full. */
  rest(): FullFile[] {
    return [...this.open].map(([unit, file]) => ({ unit, content: file.content() }))
  }

  private packedDocument(document: ArchiveDocument): PackedDocument {
    return [
      this.addresses.document(document),
      document.title,
      dateLabel(document.date, this.say).text,
      filedDate(document.date) ?? '',
      formatSpeakers(document, this.say) ?? '',
    ]
  }
}

function packedFigure(document: number, figure: ArchiveFigure): PackedFigure {
  const { paragraph, value = null, upTo = null, before, asWritten, after, whose, saidBy } = figure
  return [document, paragraph, value, upTo, before, asWritten, after, whose, saidBy.join('; ')]
}
