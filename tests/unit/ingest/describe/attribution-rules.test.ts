import { describe, expect, it } from 'vitest'
import { openingRules, reportRules, titleRules } from '#lib/ingest/describe/attribution-rules.ts'
import { attributedIn } from '#lib/ingest/describe/find-recorded-speaker.ts'

const speakers = [{ id: 'verell', name: 'Ana Verell', forms: [], roles: [], languages: [] }]
const rules = [...titleRules, ...openingRules, ...reportRules]

describe('each rule by which a sentence says whose words a text has', () => {
  it.each(rules.flatMap((rule) => rule.examples.yes.map((sentence) => ({ rule, id: rule.id, sentence }))))(
    '$id: $sentence',
    ({ rule, sentence }) => {
      expect(attributedIn(sentence, [rule], speakers)?.rule).toBe(rule.id)
    },
  )

  it.each(rules.flatMap((rule) => rule.examples.no.map((sentence) => ({ rule, id: rule.id, sentence }))))(
    '$id does not read: $sentence',
    ({ rule, sentence }) => {
      expect(attributedIn(sentence, [rule], speakers)).toBeUndefined()
    },
  )

  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})
