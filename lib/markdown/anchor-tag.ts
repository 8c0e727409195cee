import { escapeAttribute, unescapeAttribute } from './escape.ts'

/** An empty `<a>` before the text of a block: its id, and what plain Markdown can't say of it. */
export interface AnchorTag {
  id: string
  /** For a paragraph that Markdown has no form for. */
  form?: 'caption'
  ourBreak?: boolean
  voice?: string
  withdrawn?: boolean
}

/** Writes the opening tag and its end. */
export function writeAnchorTag(anchor: AnchorTag): string {
  const form = anchor.form === undefined ? '' : ` data-form="${anchor.form}"`
  const broken = anchor.ourBreak ? ' data-break="ours"' : ''
  const voice = anchor.voice === undefined ? '' : ` data-voice="${escapeAttribute(anchor.voice)}"`
  const withdrawn = anchor.withdrawn ? ' data-withdrawn="true"' : ''
  return `<a id="${anchor.id}"${form}${broken}${voice}${withdrawn}></a>`
}

const openingTag =
  /^<a id="([^"]*)"(?: data-form="(caption)")?( data-break="ours")?(?: data-voice="([^"]*)")?( data-withdrawn="true")?>$/

/** Reads an opening tag as `writeAnchorTag` writes it; undefined for any other HTML. */
export function readAnchorTag(openTag: string): AnchorTag | undefined {
  const match = openingTag.exec(openTag)
  if (!match) return undefined
  const [, id = '', form, broken, voice, withdrawn] = match
  return {
    id,
    ...(form === 'caption' ? { form } : {}),
    ...(broken === undefined ? {} : { ourBreak: true }),
    ...(voice === undefined ? {} : { voice: unescapeAttribute(voice) }),
    ...(withdrawn === undefined ? {} : { withdrawn: true }),
  }
}
