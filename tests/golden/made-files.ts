import { zipSync } from 'fflate'

/** Parts of a DOCX file besides its text: what stands inside the root element of each. */
export type DocxParts = Partial<Record<'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments', string>>

const docxNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** The bytes of a DOCX file with the paragraphs given, and with other parts; `files` are whole parts by their names. */
export function docxWith(paragraphs: string[], parts: DocxParts, files: Record<string, string> = {}): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org'
  const bytes = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
  const links = [...Object.keys(parts), ...Object.keys(files)].map((name) => {
    const type = name.replace(/^.*\/|\d*\.xml$/g, '')
    const target = name.endsWith('.xml') ? name : `${name}.xml`
    return `<Relationship Id="${type}" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  })
  const all: Record<string, Uint8Array> = {
    '[Content_Types].xml': bytes(
      `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': bytes(
      `<Relationships xmlns="${namespace}/package/2006/relationships">${links.join('')}</Relationships>`,
    ),
    'word/document.xml': bytes(`<w:document ${docxNamespaces}><w:body>${paragraphs.join('')}</w:body></w:document>`),
  }
  for (const [name, inside] of Object.entries(parts))
    all[`word/${name}.xml`] = bytes(`<w:${name} ${docxNamespaces}>${inside}</w:${name}>`)
  for (const [name, text] of Object.entries(files)) all[`word/${name}`] = bytes(text)
  return zipSync(all, { mtime: '2020-01-01T00:00:00' })
}

/** The bytes of a small DOCX file with the paragraphs given, each as WordprocessingML. */
export function docx(paragraphs: string[]): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org'
  const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  const files = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="${namespace}/wordprocessingml/2006/main">${style('H1', 'heading 1')}${style('H2', 'heading 2')}</w:styles>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  }
  // A ZIP file holds times of the local clock; the same bytes must come out everywhere and always.
  return zipSync(files, { mtime: '2020-01-01T00:00:00' })
}

/** A paragraph of a DOCX file, in a style where one is named. */
export function docxParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** The bytes of a small PDF file with the pages given, each the lines that stand on it from the top, blank ones too. */
export function pdf(pages: string[][]): Uint8Array {
  return pdfOfStreams(
    pages.map((lines) => {
      const shown = lines.map((line, index) =>
        line === '' ? '' : `1 0 0 1 72 ${760 - index * 14} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`,
      )
      return `BT /F1 12 Tf ${shown.filter(Boolean).join(' ')} ET`
    }),
  )
}

/** The bytes of a small PDF file whose pages are painted by the operators given; the font F1 is Helvetica. */
export function pdfOfStreams(pages: string[]): Uint8Array {
  const contents = pages.map((stream) => `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      content,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** A cell of a made sheet: words, a figure, or what stands inside `<c>`, with its attributes. */
export type SheetCell = string | number | { attributes?: string; inside: string }

/**
 * The bytes of an XLSX file with the sheets given, each a list of rows. Words are in the sheet itself; `styles` and `strings` stand
 * inside the root elements of those parts, `after` behind the rows of each sheet.
 */
export function xlsx(
  sheets: Record<string, SheetCell[][]>,
  { styles = '', strings = '', after = '', properties = '', comments = '' } = {},
): Uint8Array {
  const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
  const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  const links = (...all: string[]) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    )
  const cellOf = (cell: SheetCell, place: string) => {
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (typeof cell === 'string')
      return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`
    return `<c r="${place}" ${cell.attributes ?? ''}>${cell.inside}</c>`
  }
  const names = Object.keys(sheets)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml('<Types/>'),
    '_rels/.rels': links(link('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': xml(
      `<workbook ${namespace} xmlns:r="${relations}"><workbookPr ${properties}/><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': links(
      ...names.map((_, index) => link(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
      link('styles', 'styles', 'styles.xml'),
      link('strings', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': xml(`<styleSheet ${namespace}>${styles}</styleSheet>`),
    'xl/sharedStrings.xml': xml(`<sst ${namespace}>${strings}</sst>`),
  }
  for (const [index, rows] of Object.values(sheets).entries()) {
    const written = rows.map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => cellOf(cell, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</row>`,
    )
    files[`xl/worksheets/sheet${index}.xml`] = xml(
      `<worksheet ${namespace}><sheetData>${written.join('')}</sheetData>${after}</worksheet>`,
    )
    if (comments === '') continue
    files[`xl/worksheets/_rels/sheet${index}.xml.rels`] = links(link('c', 'comments', '../comments.xml'))
    files['xl/comments.xml'] = xml(`<comments ${namespace}><commentList>${comments}</commentList></comments>`)
  }
  return zipSync(files, { mtime: '2020-01-01T00:00:00' })
}

const odtNamespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** The bytes of an ODT file: what stands inside its text, its automatic styles, and the styles that have names. */
export function odt(text: string, automatic = '', styles = ''): Uint8Array {
  const xml = (inside: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${inside}`)
  return zipSync(
    {
      mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.text'),
      'content.xml': xml(
        `<office:document-content ${odtNamespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      ),
      'styles.xml': xml(
        `<office:document-styles ${odtNamespaces}><office:styles>${styles}</office:styles></office:document-styles>`,
      ),
    },
    { mtime: '2020-01-01T00:00:00' },
  )
}

/**
 * The bytes of an EPUB book: what stands inside its `metadata`, and its documents by their names, in the order of the spine, whole.
 * `files` are other parts.
 */
export function epub(
  metadata: string,
  documents: Record<string, string>,
  files: Record<string, string> = {},
): Uint8Array {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const names = Object.keys(documents)
  const items = names.map((name) => {
    const properties = name.startsWith('nav') ? ' properties="nav"' : ''
    return `<item id="${name}" href="${encodeURIComponent(name)}" media-type="application/xhtml+xml"${properties}/>`
  })
  const references = names.map((name) => `<itemref idref="${name}"/>`)
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${references.join('')}</spine></package>`
  const parts: Record<string, Uint8Array> = {
    mimetype: bytes('application/epub+zip'),
    'META-INF/container.xml': bytes(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf"/></rootfiles></container>',
    ),
    'book/package.opf': bytes(opf),
  }
  for (const [name, text] of Object.entries(documents)) parts[`book/${name}`] = bytes(text)
  for (const [name, text] of Object.entries(files)) parts[name] = bytes(text)
  return zipSync(parts, { mtime: '2020-01-01T00:00:00' })
}

/** A document of an EPUB book, with what stands inside its body. */
export function epubDocument(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
}
