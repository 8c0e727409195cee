import { describe, expect, it } from 'vitest'
import { furnitureRules } from '#lib/ingest/clean/furniture.ts'
import { pageNumberRules } from '#lib/ingest/clean/page-furniture.ts'
import { framedRules, markRules } from '#lib/ingest/clean/page-marks.ts'
import { eventPhrases } from '#lib/ingest/describe/events.ts'
import { addressKinds, fullTextKinds, titleKinds } from '#lib/ingest/describe/kind-rules.ts'
import { occasionIn } from '#lib/ingest/describe/occasion-date.ts'
import { occasionPhrases } from '#lib/ingest/describe/occasion-phrases.ts'
import { deliveryNotes, originalNotes, translationNotes } from '#lib/ingest/describe/whose-words-rules.ts'
import { topicRules } from '#lib/ingest/recognise/date-topic.ts'
import { markerRules } from '#lib/ingest/recognise/list-markers.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { namedRules, openingRules } from '#lib/ingest/recognise/salutations.ts'
import { handovers } from '#lib/ingest/segment/handovers.ts'
import { proceedingsNotes } from '#lib/ingest/segment/proceedings-notes.ts'

/** A table, and how its first row that takes words is found. */
interface Table {
  name: string
  rules: readonly Pick<PatternRule, 'id' | 'examples'>[]
  read: (words: string) => string | undefined
}

const patterns = (name: string, rules: readonly PatternRule[]): Table => ({
  name,
  rules,
  read: (words) => firstRule(rules, words)?.rule.id,
})

const tables: Table[] = [
  patterns('furniture of sites', furnitureRules),
  patterns('numbers of pages', pageNumberRules),
  patterns('marks of pages', markRules),
  patterns('figures between signs', framedRules),
  patterns('markers of lists', markerRules),
  patterns('addresses to those who listen', openingRules),
  patterns('names of those who are greeted', namedRules),
  patterns('dates of a topic', topicRules),
  patterns('handovers', handovers),
  patterns('notes of proceedings', proceedingsNotes),
  patterns('kinds of titles', titleKinds),
  patterns('kinds of full texts', fullTextKinds),
  patterns('kinds of addresses', addressKinds),
  patterns('notes on delivery', deliveryNotes),
  patterns('notes on translation', translationNotes),
  patterns('notes on the original', originalNotes),
  patterns('phrases of events', eventPhrases),
  { name: 'phrases of occasions', rules: occasionPhrases, read: (sentence) => occasionIn(sentence)?.phrase },
]

describe.each(tables)('the table of $name', ({ rules, read }) => {
  it('has rows with ids of their own, and with examples', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { examples } of rules) expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThan(0)
  })

  it.each(rules.flatMap(({ id, examples }) => examples.yes.map((words) => ({ id, words }))))(
    'takes by $id: $words',
    ({ id, words }) => expect(read(words)).toBe(id),
  )

  it.each(rules.flatMap(({ id, examples }) => examples.no.map((words) => ({ id, words }))))(
    'does not take by $id: $words',
    ({ id, words }) => expect(read(words)).not.toBe(id),
  )
})
