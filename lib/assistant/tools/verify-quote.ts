import { z } from 'zod'
import { claimedDocuments, claimedDocumentsOf, claimedDocumentsWords } from '#lib/assistant/claimed-documents.ts'
import { knownSpeakers } from '#lib/assistant/known-speakers.ts'
import { quotationStatus, quotationStatuses, statusWords } from '#lib/assistant/quotation-status.ts'
import { certificateOf } from '#lib/assistant/records/certificate.ts'
import {
  matchLines,
  matchRecord,
  matchRecordOf,
  placeLines,
  placeRecord,
  placeRecordOf,
} from '#lib/assistant/records/quotation-record.ts'
import type { OpenedSite } from '#lib/assistant/site-connection.ts'
import { assistantTool } from '#lib/assistant/tool.ts'
import { AskedWrongly } from '#lib/assistant/tool-failure.ts'
import { english } from '#lib/i18n/english.ts'
import { checkClaimed, readClaimedDate } from '#lib/quote/answer/check-claimed.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { quotationProblem } from '#lib/quote/answer/verdict-words.ts'
import { mostQuotedWords, readQuotation } from '#lib/quote/reading/quotation.ts'
import { tokens } from '#lib/text/tokens.ts'

const say = english

const asked = z.strictObject({
  quotation: z
    .string()
    .trim()
    .min(1)
    .max(12_000)
    .describe(
      `The words alone, at most ${say.number(mostQuotedWords)}: every word of them is looked for. Who said them and when belongs into speaker and date.`,
    ),
  speaker: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Who is said to have said them; to have that judged, too.'),
  date: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'When they are said to have been said: 1862, December 1862, 1862-12-01, the 1860s; to have that judged, too.',
    ),
})

const judgement = z
  .object({ given: z.string(), right: z.boolean().nullable().describe('null: the archive can’t tell.') })
  .nullable()
  .describe('null where nothing was claimed.')

const told = z.object({
  confirmed: z
    .boolean()
    .describe(
      'true only where it was said in exactly these words, by a speaker, and nothing that is claimed is wrong or unknown.',
    ),
  status: z.enum(quotationStatuses),
  verdict: z
    .enum(['exact', 'near', 'altered', 'composed', 'paraphrase', 'part', 'none'])
    .describe('On the words alone.'),
  outcome: z.string().describe('What came out, in a sentence.'),
  isInArchive: z.boolean().describe('Whether at least a part of the words is in the archive, or their sense.'),
  quotation: z.string().describe('The words that were looked for.'),
  claim: z.object({ speaker: judgement, date: judgement }),
  claimedDocuments: claimedDocuments
    .nullable()
    .describe('What the archive has at all of the speaker and the time that are claimed; null where none is.'),
  match: matchRecord
    .nullable()
    .describe('Where the words are, and what differs there. Of words that are not in the archive: what is nearest.'),
  parts: z
    .array(matchRecord.extend({ quoted: z.string() }))
    .describe('Of words from several places, or said in part: each part.'),
  alsoIn: z.array(matchRecord).describe('Other places where they are as well.'),
  spoken: placeRecord
    .nullable()
    .describe('Where the words are not a speaker’s own: what is nearest to them in what was said.'),
  translations: z
    .array(z.object({ language: z.string(), link: z.string(), title: z.string(), said: z.string().nullable() }))
    .describe('The same passage in other languages.'),
})

/** Whether something was said, in these words, by whom and when it is claimed. */
export const verifyQuoteTool = assistantTool({
  name: 'verify_quote',
  title: 'Verify a quotation',
  description:
    'Checks a quotation against the whole archive, word by word: whether it was said in these words, what differs, by whom and when, and whose words they are. A figure, a name, a negation or a word that is altered or added is found and named. Only confirmed: true may be passed on as said. Use it for every quotation before you give it.',
  asked,
  told,
  async answer(site, given) {
    const { text, problem } = readQuotation(given.quotation)
    if (problem !== undefined) throw new AskedWrongly(quotationProblem(say, problem))
    const date = given.date === undefined ? undefined : readClaimedDate(given.date)
    if (given.date !== undefined && date === undefined)
      throw new AskedWrongly(
        `The date “${given.date}” can’t be read as one date. Expected a year, a month or a day: 1862, December 1862, 1862-12-01, the 1860s.`,
      )
    const checked = await checkClaimed(
      { quotation: text, ...(given.speaker !== undefined && { speaker: given.speaker }), ...(date && { date }) },
      await site.engine.passageSource(),
    )
    const { check, claim } = checked
    if (check.isTooCommon) throw new AskedWrongly(`${claimSentences.outcome(say, checked)} Nothing follows from this.`)
    if (check.verdict !== 'exact') await refuseWhereFound(site, checked.quotation)
    const known = await knownSpeakers(site)
    const status = quotationStatus(checked)
    const isClaimed = given.speaker !== undefined || date !== undefined
    const data = {
      confirmed: status === 'confirmed',
      status,
      verdict: check.verdict,
      outcome: outcomeOf(checked),
      isInArchive: check.verdict !== 'none',
      quotation: checked.quotation,
      claim: { speaker: claim.speaker ?? null, date: claim.date ?? null },
      claimedDocuments: isClaimed ? await claimedDocumentsOf(site, given.speaker, date) : null,
      match: check.found ? matchRecordOf(check.found, site.origin, known) : null,
      parts: check.parts.map((part) => ({ quoted: part.words, ...matchRecordOf(part, site.origin, known) })),
      alsoIn: check.alternatives.map((other) => matchRecordOf(other, site.origin, known)),
      spoken: checked.spoken ? placeRecordOf(checked.spoken, site.origin, known) : null,
      translations: checked.paired.map(({ document, place }) => ({
        language: document.language,
        link: site.origin + (place?.url ?? document.url),
        title: document.title,
        said: place?.said ?? null,
      })),
    }
    return { data, lines: linesOf(data), searched: certificateOf(site) }
  },
})

/** Most words of a quotation that is looked for once more as a phrase: few words are in more paragraphs than are compared. */
const fewWords = 12

/**
 * Rejects with `AskedWrongly` where the search finds words, as they are, that the check of quotations did not: what it compares of
 * words that are in very many paragraphs is not all of these, and then nothing may be said of an absence or a difference.
 */
async function refuseWhereFound({ engine }: OpenedSite, quotation: string): Promise<void> {
  const words = tokens(quotation).map(({ text }) => text)
  if (words.length > fewWords) return
  const { paragraphs } = await engine.count(`"${words.join(' ')}"`)
  if (paragraphs === 0) return
  throw new AskedWrongly(
    `These words are in ${say('counts.paragraphs', { count: paragraphs })}, more than can be compared. Nothing follows from this about who said them: add some of the words around them, or search for “${words.join(' ')}” in quotation marks.`,
  )
}

function outcomeOf(checked: PastedCheck): string {
  const { language } = checked
  return [
    claimSentences.outcome(say, checked),
    claimSentences.notKnown(say, checked),
    language && claimSentences.language(say, language),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function linesOf(data: z.output<typeof told>): string[] {
  const { status, outcome, match, parts, alsoIn, spoken, translations, isInArchive, claimedDocuments: documents } = data
  const nearest = isInArchive ? 'The words are between >> and <<:' : 'Nearest to it, and not the same:'
  return [
    statusWords[status],
    outcome,
    ...(documents ? [claimedDocumentsWords(documents)] : []),
    ...(parts.length > 0 ? parts.flatMap((part) => ['', `Of “${part.quoted}”:`, ...matchLines(part)]) : []),
    ...(parts.length === 0 && match ? ['', nearest, ...matchLines(match)] : []),
    ...alsoIn.flatMap((other) => ['', 'Also in:', ...matchLines(other)]),
    ...(spoken ? ['', say('claims.spoken'), ...placeLines(spoken)] : []),
    ...translations.flatMap(({ language, title, link, said }) => [
      '',
      `In ${say.languageName(language)}: ${title}${said === null ? '' : `: “${said}”`}`,
      link,
    ]),
  ]
}
