import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'

/** Who is sent to somebody: "Special Envoy to the Council", "Permanent Representative of Ormond to the United Nations". */
const sent = anyOf(
  'Representative Envoy Ambassador Delegate Observer Adviser Advisor Secretary Counsellor Liaison'.split(' '),
)
const gathering = anyOf(
  'session assembly meeting conference debate opening congress summit forum ceremony dinner people nation press house'.split(
    ' ',
  ),
)
const capitalised = String.raw`\p{Lu}[\p{L}’'-]*`
const small = '(?:of|for|the|and|on)'
// The next line is another one, but where the one before it breaks off within a name.
const nextWords = String.raw`[ \t]+(?:${small}(?:\s+${small})?\s+)?${capitalised}|\s+Nations|\s+Union`
const toWhom = String.raw`(?:the\s+)?${capitalised}(?:${nextWords}){0,6}(?:[ \t]+${small})?`
const ofWhom = String.raw`(?:\s+of\s+(?!\s)[^\n,;:()]{2,40}?(?<!\s))?`
const sentTo = new RegExp(String.raw`^[^\n,;:()]{0,60}?${sent}${ofWhom}\s+to\s+(?<whom>${toWhom})${wordEnd}`, 'u')
const isGathering = new RegExp(String.raw`(?<!\p{L})${gathering}(?!\p{L})`, 'iu')

/** The office of one who is sent, with those to whom; nothing where what follows "to" is what they speak to. */
export function envoyOffice(text: string): string | undefined {
  const match = sentTo.exec(text)
  const isSpokenTo = isGathering.test(match?.groups?.whom ?? '')
  return match && !isSpokenTo ? match[0].replace(/(?<!\s)(?:\s+(?:of|for|the|and|on)){1,9}$/u, '') : undefined
}
