import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { readEmbeddedPage } from '#lib/ingest/read/html/read-embedded-page.ts'
import type { PageText } from '#lib/ingest/read/html/read-html.ts'
import { counted, quotedList, quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { joinPages } from '#lib/ingest/read/structured/join-pages.ts'
import { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { sentDay } from './sent-day.ts'

/**
 * An e-mail (RFC 5322, MIME) to its text: subject, day and sender are its head, the HTML that it shows its text, or else the plain
 * text with its lines joined. Attachments are a finding. Addresses are no part of the record, but for that of a sender without a name. Throws
 * `SourceError` where it is no e-mail, or has no text.
 */
export async function readEml(file: string, bytes: Uint8Array): Promise<Extracted> {
  const email = await parsed(file, bytes)
  const isMessage = email.headers.some(({ key }) => ['from', 'date', 'subject'].includes(key))
  if (!isMessage) throw new SourceError(`${file}: found no header of an e-mail (From, Date, Subject); expected one`)
  const out = new StructuredText()
  writeHead(email, out)
  const pages = pagesOf(file, email)
  if (pages.length === 0) throw new SourceError(`${file}: found no text in the e-mail${attached(email.attachments)}`)
  const { text, hints, findings } = joinPages(out, pages)
  return { encoding: 'message/rfc822', text, hints, findings: [...findings, ...attachmentFindings(email.attachments)] }
}

async function parsed(file: string, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes)
  } catch (error) {
    throw new SourceError(`${file}: not a readable e-mail (${error instanceof Error ? error.message : error})`)
  }
}

/** The lines of the head that say what the message is, as mail programs show them. */
function writeHead(email: Email, out: StructuredText): void {
  const subject = oneLine(email.subject ?? '')
  out.headLine('Subject', subject, subject === '' ? [] : [{ field: 'title', value: subject }])
  const sender = namesOf([email.from ?? email.sender ?? []].flat()).join(', ')
  out.headLine('From', sender, sender === '' ? [] : [{ field: 'byline', value: sender }])
  out.headLine(
    'To',
    (email.to ?? [])
      .map(({ name }) => oneLine(name))
      .filter(Boolean)
      .join(', '),
    [],
    true,
  )
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? ''
  const day = sentDay(date)
  out.headLine('Date', date, day === undefined ? [] : [{ field: 'date', value: day, of: 'publication' }], true)
}

/** The names of senders, their addresses where they have none. */
function namesOf(addresses: readonly Address[]): string[] {
  return addresses.map(({ name, address }) => oneLine(name) || (address ?? '')).filter(Boolean)
}

/** What the message shows as one text: its HTML, where it has some, else its plain text. */
function pagesOf(file: string, { html, text }: Email): PageText[] {
  const shown = html === undefined ? undefined : readEmbeddedPage(file, html)
  if (shown) return [shown]
  const { text: plain, findings } = repairCharacters((text ?? '').replace(/\r\n?/g, '\n').trim())
  if (plain === '') return []
  // Its lines are those of the writer's screen, and are joined to paragraphs as those of a plain text.
  const hints = {
    titles: [],
    dates: [],
    headings: [],
    listItems: [],
    quotes: [],
    preformatted: [{ start: 0, end: plain.length }],
  }
  return [{ text: plain, hints, findings }]
}

/** Attachments that may hold words: not the pictures that the HTML shows. */
function withWords(attachments: readonly Attachment[]): Attachment[] {
  return attachments.filter(({ related, mimeType }) => !(related && mimeType.startsWith('image/')))
}

function attachmentFindings(attachments: readonly Attachment[]): ReaderFinding[] {
  const own = withWords(attachments)
  if (own.length === 0) return []
  const message = findingMessage('attachments', { count: own.length, passages: quotedParts(own.map(nameOf)) })
  return [{ rule: 'attachments', severity: 'warning', ...message }]
}

function attached(attachments: readonly Attachment[]): string {
  const own = withWords(attachments)
  return own.length === 0
    ? ''
    : `, only ${counted(own.length, 'attachment')} (${quotedList(own.map(nameOf))}); save what it holds as a source of its own`
}

function nameOf({ filename, mimeType }: Attachment): string {
  return filename ?? mimeType
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
