import { bodyStartRules } from '#lib/ingest/header/body-start/rules.ts'
import { dateRules } from '#lib/ingest/header/header-date.ts'
import { lineRules } from '#lib/ingest/header/line/rules.ts'
import { speakerStrategies } from '#lib/ingest/header/speaker/strategies.ts'
import { headerReaders, takeHeader } from '#lib/ingest/header/take-header.ts'
import { titleStrategies } from '#lib/ingest/header/title/strategies.ts'
import { venueStrategies } from '#lib/ingest/header/venue/strategies.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** A text under the heads of the examples, so that each is the head of something. */
const text = '\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.'

/** The heads that each rule of the header reader has as its examples, by the id of the rule. */
const examples = new Map<string, readonly string[]>([
  ...[...headerReaders, ...lineRules, ...bodyStartRules].map((rule): [string, string[]] => [
    rule.id,
    rule.examples.yes,
  ]),
  ...[...titleStrategies, ...dateRules].map((rule): [string, string[]] => [
    rule.id,
    rule.examples.map(({ head }) => head),
  ]),
  ...[...speakerStrategies, ...venueStrategies].map((rule): [string, string[]] => [
    rule.id,
    rule.examples.flatMap(({ head, finds }) => (finds.length > 0 ? [head] : [])),
  ]),
])

/** What the whole header reader makes of the examples of a rule, values and where the text begins, as one string. */
export function readExamplesOf(id: string, without: ReadonlySet<string>): string {
  return JSON.stringify((examples.get(id) ?? []).map((head) => readHead(head + text, without)))
}

function readHead(source: string, without: ReadonlySet<string>) {
  const lines = linesOf(source)
  const segment = { lines, from: 1, to: lines.at(-1)?.number ?? 1, metadata: [] }
  const { segment: read, date, speaker, role, venue } = takeHeader(segment, undefined, undefined, { without })
  const { title, published, byline } = read
  const values = { title, date, published, speaker, role, venue, byline }
  return {
    ...Object.fromEntries(Object.entries(values).map(([field, known]) => [field, known?.value])),
    dateOf: date && 'of' in date.basis ? date.basis.of : undefined,
    text: read.lines.map((line) => line.text),
  }
}
