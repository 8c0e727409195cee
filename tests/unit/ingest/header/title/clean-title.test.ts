import { describe, expect, it } from 'vitest'
import { cleanedTitle, joinedTitle } from '#lib/ingest/header/title/clean-title.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

const title = (head: string, count: number) => joinedTitle(headOf(`${head}\n1 May 2019`).slice(0, count))

describe('the words of a title', () => {
  it.each([
    ['its lines as one', 'Speech by Ana Verell\non the quays', 2, 'Speech by Ana Verell on the quays'],
    ['no date before what the text is', '3 February 1997 Transcript of the Premier', 1, 'Transcript of the Premier'],
    ['no date after a comma at the end', 'Speech by Ana Verell, 12 May 2019', 1, 'Speech by Ana Verell'],
    ['no date in brackets at the end', 'Speech by Ana Verell (12 May 2019)', 1, 'Speech by Ana Verell'],
    ['no date behind a stroke, nor how long it takes to read', 'Speech | 12 May 2019 | 5 min read', 1, 'Speech'],
    ['the day of what it is about', 'Speech on the Treaty of 12 May 2019', 1, 'Speech on the Treaty of 12 May 2019'],
  ])('have %s', (_what, head, count, words) => {
    expect(title(head, count)).toBe(words)
  })

  it.each([
    ['&quot;Quays&quot; &amp; lamps', '"Quays" & lamps'],
    ['Quays  and\u200B lamps ,', 'Quays and lamps'],
    ['Remarks by Ana Verell (Delivered by Ivo Sandor)', 'Remarks by Ana Verell'],
  ])('are cleaned: %j', (text, clean) => expect(cleanedTitle(text)).toBe(clean))
})
