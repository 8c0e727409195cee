import { escapeAttribute, unescapeAttribute } from './escape.ts'

/** An empty `<a>` before the text of a block: its id, and what plain Markdown can't say of it. */
export interface Anchor {
  id: string
  ourBreak?: boolean
  voice?: string
  withdrawn?: boolean
}

/** Writes the opening tag and its end. */
export function writeAnchor(anchor: Anchor): string {
  const broken = anchor.ourBreak ? ' data-break="ours"' : ''
  const voice = anchor.voice === undefined ? '' : ` data-voice="${escapeAttribute(anchor.voice)}"`
  const withdrawn = anchor.withdrawn ? ' data-withdrawn="true"' : ''
  return `<a id="${anchor.id}"${broken}${voice}${withdrawn}></a>`
}

const openingTag = /^<a id="([^"]*)"( data-break="ours")?(?: data-voice="([^"]*)")?( data-withdrawn="true")?>$/

/** Reads an opening tag as `writeAnchor` writes it; undefined for any other HTML. */
export function readAnchor(openTag: string): Anchor | undefined {
  const match = openingTag.exec(openTag)
  if (!match) return undefined
  const [, id = '', broken, voice, withdrawn] = match
  return {
    id,
    ...(broken === undefined ? {} : { ourBreak: true }),
    ...(voice === undefined ? {} : { voice: unescapeAttribute(voice) }),
    ...(withdrawn === undefined ? {} : { withdrawn: true }),
  }
}
