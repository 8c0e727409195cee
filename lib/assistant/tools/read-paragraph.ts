import { z } from 'zod'
import { knownSpeakers } from '#lib/assistant/known-speakers.ts'
import { certificateOf } from '#lib/assistant/records/certificate.ts'
import { citedDocument, citedDocumentOf, documentLine } from '#lib/assistant/records/cited-document.ts'
import { passageRecord, passageRecordOf, voiceWords } from '#lib/assistant/records/passage-record.ts'
import { assistantTool } from '#lib/assistant/tool.ts'
import { AskedWrongly } from '#lib/assistant/tool-failure.ts'
import type { ReadPassage } from '#lib/search/answer/read-passage.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { parsePassageLink } from '#lib/site/passage-link.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

/** Most paragraphs on each side, and most characters of all together. */
const mostBeside = 10
const mostCharacters = 30_000

const asked = z.strictObject({
  paragraph: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .describe(
      'A permanent link, or the id of a paragraph (p-…), a heading (h-…) or a document (d-…: then its beginning).',
    ),
  before: z.int().min(0).max(mostBeside).default(1).describe('How many paragraphs before it.'),
  after: z.int().min(0).max(mostBeside).default(1).describe('How many paragraphs after it.'),
})

const told = z.object({
  isInArchive: z.boolean().describe('Whether the archive has a paragraph, heading or document with this id.'),
  document: citedDocument.nullable(),
  passages: z.array(passageRecord.extend({ isAskedFor: z.boolean() })).describe('In the order of the document.'),
  wording: z
    .enum(['as when the link was made', 'changed since the link was made', 'the link has no check'])
    .nullable()
    .describe('Whether the words are those that the link was made for; null where no link was given.'),
  goesOn: z.object({ before: z.boolean(), after: z.boolean() }).describe('Whether the document has more on that side.'),
})

const wordings = {
  'as when the link was made': 'The words are as they were when the link was made.',
  'changed since the link was made':
    'The words have changed since the link was made: the page at the link shows how they read then.',
  'the link has no check': undefined,
}

/** A paragraph in its context. */
export const readParagraphTool = assistantTool({
  name: 'read_paragraph',
  title: 'Read a paragraph in its context',
  description:
    'Gives a paragraph with those before and after it, each with its permanent link and whose words it is. Says whether the words are still those for which a permanent link was made.',
  asked,
  told,
  async answer(site, given) {
    const id = identifierIn(given.paragraph)
    if (id === undefined)
      throw new AskedWrongly(
        `“${given.paragraph}” is no permanent link and no id. Expected an id such as p-3x9k2m1, or a link to a document or paragraph of this archive, as search gives them.`,
      )
    const { before, after } = given
    const read = await site.engine.readPassage(id, { before, after })
    const searched = certificateOf(site)
    if (!read) {
      const data = {
        isInArchive: false,
        document: null,
        passages: [],
        wording: null,
        goesOn: { before: false, after: false },
      }
      return {
        data,
        lines: [
          `Not in this archive: nothing has the id ${id}. It may be of another archive, or be mistyped; what was taken out of an archive says so at its address.`,
        ],
        searched,
      }
    }
    const known = await knownSpeakers(site)
    const document = citedDocumentOf(read.document, site.origin)
    const units = within(read)
    const passages = units.map((unit) => ({
      ...passageRecordOf(
        { document: read.document, ...unit, number: unit.isHeading ? 0 : unit.number },
        site.origin,
        known,
      ),
      isAskedFor: unit === read.units[read.at],
    }))
    const wording = wordingOf(given.paragraph, read)
    const goesOn = {
      before: read.goesOn.before || units[0] !== read.units[0],
      after: read.goesOn.after || units.at(-1) !== read.units.at(-1),
    }
    const isElsewhere = isOfOtherSite(given.paragraph, site.origin)
    const shown = wording === null ? undefined : wordings[wording]
    const lines = [
      documentLine(document),
      document.link,
      ...(shown === undefined ? [] : [shown]),
      ...(isElsewhere
        ? ['The link that was given is of another site: this is what this archive has under the same identifier.']
        : []),
      ...(goesOn.before ? ['(The document has more before this.)'] : []),
      ...passages.flatMap(({ number, voice, text, link, isAskedFor }) => [
        '',
        `${isAskedFor ? '→ ' : ''}${number === null ? 'Heading' : `¶ ${number}`}, ${voiceWords(voice)}: “${text}”`,
        link,
      ]),
      ...(goesOn.after ? ['', '(The document goes on.)'] : []),
    ]
    return { data: { isInArchive: true, document, passages, wording, goesOn }, lines, searched }
  },
})

/** As many of the units around the one that is asked for as fit; that one always. */
function within({ units, at }: ReadPassage): ReadPassage['units'] {
  let [first, last] = [at, at]
  let length = units[at]?.text.length ?? 0
  const fits = (place: number) => {
    const own = units[place]?.text.length
    if (own === undefined || length + own > mostCharacters) return false
    length += own
    return true
  }
  let [isOpenBefore, isOpenAfter] = [true, true]
  while (isOpenBefore || isOpenAfter) {
    isOpenAfter = isOpenAfter && fits(last + 1)
    if (isOpenAfter) last += 1
    isOpenBefore = isOpenBefore && fits(first - 1)
    if (isOpenBefore) first -= 1
  }
  return units.slice(first, last + 1)
}

/** Whether the words are those that a link was made for; null where what was given is no link to a paragraph. */
function wordingOf(link: string, { units, at }: ReadPassage): z.output<typeof told>['wording'] {
  if (!link.includes('#')) return null
  const [check] = parsePassageLink(link)?.wordingHashes ?? []
  if (check === undefined) return 'the link has no check'
  return check === wordingHash(units[at]?.text ?? '') ? 'as when the link was made' : 'changed since the link was made'
}

/** Whether a link names another host than that of the site, where that is known. */
function isOfOtherSite(link: string, origin: string): boolean {
  return origin !== '' && URL.canParse(link) && new URL(link).origin !== origin
}
