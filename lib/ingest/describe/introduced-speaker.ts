import type { HeaderSpeaker } from '#lib/ingest/header/header-speaker.ts'
import { headerSpeaker } from '#lib/ingest/header/header-speaker.ts'
import { headerWords } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { introducesSpeech, whoIssued } from '#lib/ingest/segment/introduction-phrases.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

/** How many paragraphs of a text may come before the one that hands over to the speaker, with it. */
const opening = 3
const genre = wordPattern(headerWords('genres'), 'anywhere')

/**
 * Whom a publisher's sentence above a text hands over to: "Following is the message of Mayor Ana Verell for …:". The words
 * from what the text is called on are read as a line of a head is. Nothing where they name nobody, or several.
 */
export function introducedSpeaker(drafts: readonly Draft[]): Pick<HeaderSpeaker, 'speaker' | 'role'> | undefined {
  const paragraphs = drafts.filter(({ type }) => type === 'paragraph').slice(0, opening)
  const introduction = paragraphs.find(({ text }) => introducesSpeech(text))
  const text = introduction && (issuedBy(introduction.text) ?? fromGenre(introduction.text))
  if (!introduction || text === undefined) return undefined
  const place = { number: introduction.line, start: 0, end: text.length }
  return headerSpeaker([{ ...place, text, kind: 'genre', rule: 'introduction', dates: [] }]).found
}

/** As the head of a statement has it: "Statement by The Mayor, Ana Verell, today". */
function issuedBy(text: string): string | undefined {
  const who = whoIssued(text)
  return who === undefined ? undefined : `Statement by ${who}`
}

function fromGenre(text: string): string | undefined {
  const at = genre.exec(text)?.index
  return at === undefined ? undefined : text.slice(at)
}
