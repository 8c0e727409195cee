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
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/json': '.json',
  'application/jsonl': '.jsonl',
  'application/x-ndjson': '.jsonl',
}

/** What servers say of a file where they know nothing of it. */
const unknownTypes = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/force-download',
]

/** What a server says that the bytes are: `text/html`, without parameters; undefined where it says nothing that can be read. */
export function mediaType(contentType: string | undefined): string | undefined {
  try {
    return contentType === undefined ? undefined : new MIMEType(contentType).essence
  } catch {
    return undefined
  }
}

/**
 * The ending of the file that bytes from the web are kept in: by their first bytes where these are a format's own (PDF), else by
 * what the server says (Content-Type), else, where it knows nothing, by the ending in the address. Of plain text the address may say
 * that it is Markdown or a table. Undefined where that is no format that is read, or where the bytes are not what they are said to be.
 */
export function endingOf(bytes: Uint8Array, contentType: string | undefined, url: URL): string | undefined {
  if (startsWith(bytes, '%PDF-')) return '.pdf'
  const type = mediaType(contentType)
  const inAddress = /\.(?:html?|md|markdown|txt|text|pdf|docx|csv|tsv|jsonl?|ndjson)$/i
    .exec(url.pathname)?.[0]
    .toLowerCase()
  const ending =
    type === undefined || unknownTypes.includes(type) || (type === 'text/plain' && inAddress !== undefined)
      ? inAddress
      : endings[type]
  if (ending === undefined || ending === '.pdf') return undefined
  if (ending === '.docx') return startsWith(bytes, 'PK') ? ending : undefined
  return isText(bytes) ? ending : undefined
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

/** Whether bytes may be a text: an archive, a picture or a program has bytes of zero in its first ones, UTF-16 says so. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16 || !bytes.subarray(0, 1024).includes(0)
}
