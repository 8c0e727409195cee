import { MIMEType } from 'node:util'

/** The endings of files that are read, by the media types under which servers send them. */
const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/epub+zip': '.epub',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'message/rfc822': '.eml',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
  'application/tei+xml': '.xml',
  'application/akn+xml': '.xml',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/json': '.json',
  'application/jsonl': '.jsonl',
  'application/x-ndjson': '.jsonl',
}

/** How the files of formats begin whose first bytes are their own. */
const signatures: Readonly<Record<string, string>> = {
  '.docx': 'PK',
  '.odt': 'PK',
  '.epub': 'PK',
  '.xlsx': 'PK',
  '.rtf': '{\\rtf',
}

/** Endings in addresses that say what a file is. */
const inAddresses =
  /\.(?:html?|md|markdown|txt|text|pdf|docx|odt|rtf|epub|eml|vtt|srt|xml|xlsx|csv|tsv|jsonl?|ndjson)$/i

/** Media types that servers give where they know nothing of a file. */
const unknownTypes = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/force-download',
]

/**
 * The media type in a header `Content-Type`, without parameters: `text/html`; undefined where there is none that can be
 * read.
 */
export function mediaType(contentType: string | undefined): string | undefined {
  try {
    return contentType === undefined ? undefined : new MIMEType(contentType).essence
  } catch {
    return undefined
  }
}

/**
 * The ending of the file in which bytes from the web are kept, with its dot: `.pdf` by the first bytes; else by what
 * the server says (`Content-Type`); where it says nothing, or only that it is plain text, by the ending in the address,
 * since servers send Markdown and tables as plain text. Undefined where that is no format that is read, or where the
 * bytes are not what they are said to be.
 */
export function endingOf(bytes: Uint8Array, contentType: string | undefined, url: URL): string | undefined {
  if (startsWith(bytes, '%PDF-')) return '.pdf'
  const type = mediaType(contentType)
  const inAddress = inAddresses.exec(url.pathname)?.[0].toLowerCase()
  const ending =
    type === undefined || unknownTypes.includes(type) || (type === 'text/plain' && inAddress !== undefined)
      ? inAddress
      : endings[type]
  if (ending === undefined || ending === '.pdf') return undefined
  const signature = signatures[ending]
  if (signature !== undefined) return startsWith(bytes, signature) ? ending : undefined
  if (ending === '.xml' && !isDocument(bytes)) return undefined
  return isText(bytes) ? ending : undefined
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

/** Whether XML is of a kind that is read, and no feed. */
function isDocument(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<(?:[\w-]+:)?(?:TEI|akomaNtoso)(?=[\s>])/.test(head)
}

/**
 * Whether bytes may be a text: archives, pictures and programs have zeros among the first ones. So has UTF-16, which
 * begins with a mark.
 */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16 || !bytes.subarray(0, 1024).includes(0)
}
