import { describe, expect, it } from 'vitest'
import { framedNumberRules, pageNumberLineRules } from '#lib/ingest/clean/inline-page-numbers.ts'
import { pageNumberRules } from '#lib/ingest/clean/page-furniture.ts'
import { siteFurnitureRules } from '#lib/ingest/clean/site-furniture-rules.ts'
import { trailingLineRules } from '#lib/ingest/clean/trailing-source-lines.ts'
import { deliveryNotes, originalNotes, translationNotes } from '#lib/ingest/describe/delivery-and-translation-rules.ts'
import { eventPhrases } from '#lib/ingest/describe/find-event.ts'
import { occasionIn } from '#lib/ingest/describe/find-occasion-date.ts'
import { placeIn } from '#lib/ingest/describe/find-venue.ts'
import { fullTextKindRules, headerKindRules, titleKindRules, urlKindRules } from '#lib/ingest/describe/kind-rules.ts'
import { occasionPhrases } from '#lib/ingest/describe/occasion-phrases.ts'
import { venuePhrases } from '#lib/ingest/describe/venue-phrases.ts'
import { discussedDateRules } from '#lib/ingest/recognise/discussed-dates.ts'
import { markerRules } from '#lib/ingest/recognise/list-markers.ts'
import { ocrErrorPatterns } from '#lib/ingest/recognise/ocr-errors/ocr-error-patterns.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { namedRules, openingRules } from '#lib/ingest/recognise/salutations.ts'
import { closingNotes } from '#lib/ingest/segment/closing-notes.ts'
import { introductionPhrases } from '#lib/ingest/segment/introduction-phrases.ts'
import { proceedingsNotes } from '#lib/ingest/segment/proceedings-notes.ts'

/** A table, and how its first row that takes words is found. */
interface Table {
  name: string
  rules: readonly Pick<PatternRule, 'id' | 'examples'>[]
  read: (words: string) => string | undefined
}

/** What a row tells besides that it takes words. */
function told(rule: PatternRule): unknown {
  return 'kind' in rule
    ? rule.kind
    : 'value' in rule
      ? rule.value
      : 'through' in rule
        ? rule.through
        : 'place' in rule
          ? rule.place
          : 'words taken'
}

const ofPatterns: { name: string; rules: readonly PatternRule[] }[] = [
  { name: 'furniture of sites', rules: siteFurnitureRules },
  { name: 'last lines', rules: Object.values(trailingLineRules) },
  { name: 'numbers of pages', rules: pageNumberRules },
  { name: 'marks of pages', rules: pageNumberLineRules },
  { name: 'figures between signs', rules: framedNumberRules },
  { name: 'signs of a misreading', rules: ocrErrorPatterns },
  { name: 'markers of lists', rules: markerRules },
  { name: 'addresses to those who listen', rules: openingRules },
  { name: 'names of those who are greeted', rules: namedRules },
  { name: 'dates of a topic', rules: discussedDateRules },
  { name: 'handovers', rules: introductionPhrases },
  { name: 'notes of publishers', rules: closingNotes },
  { name: 'notes of proceedings', rules: proceedingsNotes },
  { name: 'kinds of titles', rules: titleKindRules },
  { name: 'kinds in lines above a text', rules: headerKindRules },
  { name: 'kinds of full texts', rules: fullTextKindRules },
  { name: 'kinds of addresses', rules: urlKindRules },
  { name: 'notes on delivery', rules: deliveryNotes },
  { name: 'notes on translation', rules: translationNotes },
  { name: 'notes on the original', rules: originalNotes },
  { name: 'phrases of events', rules: eventPhrases },
]
const selby = { id: 'selby', name: 'Selby', forms: ['Селби', 'Селбиде'] }

const tables: Table[] = [
  ...ofPatterns.map(({ name, rules }) => ({
    name,
    rules,
    read: (words: string) => firstRule(rules, words)?.rule.id,
  })),
  { name: 'phrases of places', rules: venuePhrases, read: (sentence) => placeIn(sentence, [selby])?.rule },
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

describe.each(ofPatterns)('the table of $name', ({ rules }) => {
  it.each(rules)('needs $id: no other row tells the same of all its examples', (rule) => {
    const others = rules.filter(({ id }) => id !== rule.id)
    const without = rule.examples.yes.map((words) => firstRule(others, words)?.rule)
    expect(without.some((other) => other === undefined || told(other) !== told(rule))).toBe(true)
  })
})
