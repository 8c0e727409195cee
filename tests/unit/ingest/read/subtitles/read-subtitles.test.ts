import { describe, expect, it } from 'vitest'
import { readSubtitles } from '#lib/ingest/read/subtitles/read-subtitles.ts'
import { toldBy } from '#tests/unit/ingest/read/told-by.ts'

function read(text: string) {
  const read = readSubtitles('ferry.vtt', new TextEncoder().encode(text))
  const fields = read.hints?.stated?.fields.map(({ field, value }) => [field, value]) ?? []
  return { ...toldBy(read), fields }
}

const at = (from: number, to: number) => {
  const time = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0')}`
  return `${time(from)} --> ${time(to)}`
}

describe('WebVTT', () => {
  it('has the words of its cues as sentences, without times, names of cues, styles and tags', () => {
    const { lines } = read(
      `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nintro\n${at(1, 2)} align:start\n<b>The ferry</b> &amp; the\nweir are\n\n${at(2, 3)}\n<00:00:02.500>ours<c.loud>, all</c> of them.\n`,
    )
    expect(lines).toEqual(['The ferry & the weir are ours, all of them.'])
  })
  it('gives each voice its paragraphs', () => {
    const { voices } = read(
      `WEBVTT\n\n${at(1, 2)}\n<v.first Ana Verell>We row.\n\n${at(2, 3)}\n<v Ana Verell>And sail.</v>\n<v Osk>No.</v>\n\n${at(3, 4)}\nWhy?\n`,
    )
    expect(voices).toEqual([
      ['Ana Verell', 'We row. And sail.'],
      ['Osk', 'No.'],
    ])
  })
  it('states its language where its head does, and has comments as a finding', () => {
    const { fields, findings, lines } = read(
      `WEBVTT - On oars\nKind: captions\nLanguage: en\n\nNOTE not for\nreaders\n\n${at(1, 2)}\nWe row.\n`,
    )
    expect(fields).toEqual([['language', 'en']])
    expect(findings).toEqual([expect.stringMatching(/^comments: .*“not for readers”/)])
    expect(lines).toEqual(['We row.'])
  })
  it('keeps words that are under no time, with a finding, and signs that are no tags', () => {
    const { lines, findings } = read(`WEBVTT\n\n${at(1, 2)}\nWe <really> row.\n\nHow odd.\n`)
    expect(lines).toEqual(['We <really> row. How odd.'])
    expect(findings).toEqual([expect.stringMatching(/^untimed-words: .*line 6 of the file/)])
  })
})

describe('SubRip', () => {
  it('is read without its numbers and codes, though no empty line parts its cues', () => {
    const { lines } = read(
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}<font color="red">We</font> row\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\n<i>2</i> boats.\r\n',
    )
    expect(lines).toEqual(['We row 2 boats.'])
  })
  it('has a paragraph for each of two who speak in one cue', () => {
    expect(read(`1\n${at(1, 2)}\n- We row.\n- No!\n\n2\n${at(2, 3)}\nRow.`).lines).toEqual([
      '- We row.',
      '- No!',
      'Row.',
    ])
  })
})

describe('paragraphs', () => {
  it('end with a pause behind a sentence, and not within one', () => {
    const { lines } = read(`WEBVTT\n\n${at(1, 2)}\nWe row\n\n${at(9, 10)}\nagain.\n\n${at(19, 20)}\nThen we rest.\n`)
    expect(lines).toEqual(['We row again.', 'Then we rest.'])
  })
  it('of what is noted are the transcriber’s', () => {
    const { lines, voices } = read(
      `WEBVTT\n\n${at(1, 2)}\n<v Ana>We row.\n\n${at(2, 3)}\n[Applause]\n\n${at(3, 4)}\n<v Ana>Again.\n`,
    )
    expect(lines).toEqual(['We row.', '[Applause]', 'Again.'])
    expect(voices.map(([name]) => name)).toEqual(['Ana', 'transcriber', 'Ana'])
  })
  it('have a line once that only moves up the screen, and twice what is said twice', () => {
    const { lines, findings } = read(
      `WEBVTT\n\n${at(1, 2)}\nWe row.\n\n${at(2, 2.01)}\nWe row.\n\n${at(2.01, 4)}\nWe row.\nAnd sail.\n\n${at(4, 5)}\nNo.\n\n${at(5, 6)}\nNo.\n`,
    )
    expect(lines).toEqual(['We row. And sail. No. No.'])
    expect(findings).toEqual([expect.stringMatching(/^repeated-lines: 2 lines/)])
  })
  it('of captions without punctuation are divided by their length, and a finding says so', () => {
    const cues = Array.from(
      { length: 40 },
      (_, index) => `${at(index, index + 1)}\nthe ferry goes over the river again\n`,
    )
    const { lines, findings } = read(`WEBVTT\n\n${cues.join('\n')}`)
    expect(lines.length).toBe(3)
    expect(lines.join(' ').split(' ')).toHaveLength(280)
    expect(findings).toEqual([expect.stringMatching(/^captions-without-sentences: /)])
  })
})

it('a file without cues is refused', () => {
  expect(() => read('WEBVTT\n\nWe row.\n')).toThrow(/^ferry\.vtt: found no cue/)
})
