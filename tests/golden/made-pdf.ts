/** Words at a place of a page: points from the left and from the top. */
export interface Placed {
  at: [x: number, y: number]
  text: string
  /** Points; 12 if not said. */
  size?: number
  /** F1 is Helvetica, F2 Helvetica-Bold. */
  font?: 'F1' | 'F2'
  /** Degrees, against the clock. */
  turned?: number
  /** Operators that stand before the words: "3 Tr", "1 1 1 rg". */
  set?: string
  /** A role for the structure tree ("P", "H1", "TR/TD"), or "Artifact". Words with one number after it are one element. */
  tag?: string
}

const height = 792

/**
 * The bytes of a PDF file with words at places, page by page; with a structure tree where words have tags. `over` are
 * annotations of the first page, as they are written in the file.
 */
export function pdfOf(pages: Placed[][], over: string[] = []): Uint8Array {
  const objects: string[] = [
    '',
    '',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  const add = (object: string) => objects.push(object) - 1
  const structure = new Structure(objects)
  const kids = pages.map((words, page) => {
    const reserved = add('')
    const stream = `BT ${words.map((one) => structure.mark(one, page, reserved)).join(' ')} ET`
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    objects[reserved] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${height}] /StructParents ${page}${page === 0 && over.length > 0 ? ` /Annots [${over.join(' ')}]` : ''} /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`
    return reserved
  })
  const root = structure.finish()
  objects[1] = `<< /Type /Catalog /Pages 2 0 R${root ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : ''} >>`
  objects[2] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return fileOf(objects)
}

/** Lines from a place down, each 14 points below the last. */
export function linesAt([x, y]: [number, number], lines: string[], rest: Partial<Placed> = {}): Placed[] {
  return lines.map((text, index) => ({ at: [x, y + index * 14], text, ...rest }))
}

class Structure {
  readonly #objects: string[]
  readonly #elements: { role: string; key: string; kids: string[]; inside: { role: string; kids: string[] }[] }[] = []
  /** The elements of the marks of each page, in order. */
  readonly #marks: { kids: string[] }[][] = []

  constructor(objects: string[]) {
    this.#objects = objects
  }

  #add(object: string): number {
    return this.#objects.push(object) - 1
  }

  #set(place: number, object: string): void {
    this.#objects[place] = object
  }

  /** The operators that show the words, within a mark where they have a tag. */
  mark(one: Placed, page: number, object: number): string {
    const shown = show(one)
    if (!one.tag) return shown
    if (one.tag === 'Artifact') return `/Artifact BMC ${shown} EMC`
    const marks = this.#marks[page] ?? []
    this.#marks[page] = marks
    const id = marks.length
    const [outer = '', inner] = one.tag.split('/')
    let element = this.#elements.at(-1)
    if (element?.key !== outer || !/\d$/.test(outer)) {
      element = {
        role: outer.replace(/(?<=[A-Z])\d$/, (digit) => (outer.startsWith('H') ? digit : '')),
        key: outer,
        kids: [],
        inside: [],
      }
      this.#elements.push(element)
    }
    const holder: { role: string; kids: string[] } = inner ? { role: inner, kids: [] } : element
    if (inner) element.inside.push(holder)
    holder.kids.push(`<< /Type /MCR /Pg ${object} 0 R /MCID ${id} >>`)
    marks.push(holder)
    return `/${inner ?? element.role} << /MCID ${id} >> BDC ${shown} EMC`
  }

  finish(): number | undefined {
    if (this.#elements.length === 0) return undefined
    const places = new Map<{ kids: string[] }, number>()
    const root = this.#add('')
    const document = this.#add('')
    const write = (
      element: { role: string; kids: string[] },
      parent: number,
      inside: (typeof element)[] = [],
    ): string => {
      const place = this.#add('')
      places.set(element, place)
      const kids = [...element.kids, ...inside.map((cell) => write(cell, place))]
      this.#set(place, `<< /Type /StructElem /S /${element.role} /P ${parent} 0 R /K [${kids.join(' ')}] >>`)
      return `${place} 0 R`
    }
    const kids = this.#elements.map((element) => write(element, document, element.inside))
    this.#set(document, `<< /Type /StructElem /S /Document /P ${root} 0 R /K [${kids.join(' ')}] >>`)
    const parents = this.#marks.map(
      (marks, page) => `${page} [${marks.map((one) => `${places.get(one)} 0 R`).join(' ')}]`,
    )
    this.#set(root, `<< /Type /StructTreeRoot /K [${document} 0 R] /ParentTree << /Nums [${parents.join(' ')}] >> >>`)
    return root
  }
}

function show({ at: [x, y], text, size = 12, font = 'F1', turned = 0, set }: Placed): string {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turned * Math.PI) / 180).toFixed(4))
  const sine = Number(sin)
  return `${set ? `${set} ` : ''}/${font} ${size} Tf ${cos} ${sin} ${-sine} ${cos} ${x} ${height - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj`
}

function fileOf(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.slice(1).map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}
