import { describe, expect, it } from 'vitest'
import { hasFamilyNameEnding, isSpeakerLine } from '#lib/ingest/header/title/speaker-lines.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

describe('lines that name who speaks and are no title', () => {
  it.each([
    ['a name above its office, and the office', 'Ana Verell\nMinister of Ports\n\nSpeech\n12 May 2019', [true, true]],
    ['a Cyrillic name by its ending', 'Ерлан Сабитов\n\nРечь\n12 мая 2019 года', [true, false]],
    ['no title', 'Golden Quays\n\nSpeech\n12 May 2019', [false, false]],
  ])('%s', (_what, head, found) => {
    const lines = headOf(head)
    expect(lines.slice(0, 2).map((line) => isSpeakerLine(line, lines))).toEqual(found)
  })

  it.each([
    ['Ерлан Сабитов', true],
    ['Анна Петровна Верелл', false],
    ['Старый Город', false],
  ])('%s is a name by its ending: %j', (name, told) => expect(hasFamilyNameEnding(name)).toBe(told))
})
