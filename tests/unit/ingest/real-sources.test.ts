import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Ingested, ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { readRecords } from '#lib/records/records.ts'
import { describeWithShared } from '#tests/shared-folder.ts'

const row = z.object({
  file: z.string(),
  item: z.number(),
  title_starts: z.string(),
  kind: z.array(z.string()),
  date: z.string().nullable(),
  published: z.string().optional(),
  date_stated: z.boolean(),
  speaker: z.string().nullable(),
  speaker_may_be_absent: z.boolean().optional(),
  venue: z.string().nullable(),
  publisher: z.string(),
  byline: z.string().optional(),
  language: z.string(),
  url: z.string().nullable(),
  headings: z.number().optional(),
  bullets: z.number().optional(),
})

describeWithShared('sources', 'the five real texts', (folder) => {
  let read: Promise<Ingested> | undefined
  const ingested = () => {
    read ??= (async () => {
      const records = await readRecords(resolve('content'))
      const { files } = await discoverSources([folder], records.collections)
      return ingest(files, records)
    })()
    return read
  }
  const documentsOf = async (number: string) =>
    (await ingested()).documents.filter(({ source }) => source.file.startsWith(number))
  const words = (document: ArchiveDocument) =>
    document.blocks.map((block) => (block.type === 'divider' ? '' : block.text)).join('\n')

  test('give 24 documents, each with what the truth says of it', async () => {
    const truth = (await readFile(join(folder, 'truth.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => row.parse(JSON.parse(line)))
    const { documents } = await ingested()
    expect(documents).toHaveLength(24)
    for (const expected of truth) {
      const found = documents.find(
        ({ source, title }) => source.file === expected.file && title.startsWith(expected.title_starts),
      )
      const about = `${expected.file} ${expected.item}`
      if (!found) throw new Error(`${about}: no document`)
      expect(expected.kind, about).toContain(found.kind)
      expect(found.date ?? null, about).toBe(expected.date)
      if (found.speaker || !expected.speaker_may_be_absent) expect(found.speaker ?? null, about).toBe(expected.speaker)
      expect(found.venue ?? null, about).toBe(expected.venue)
      expect(found.publisher, about).toBe(expected.publisher)
      expect(found.language, about).toBe(expected.language)
      expect(found.url ?? null, about).toBe(expected.url)
      if (expected.published) expect(found.published, about).toBe(expected.published)
      if (expected.byline) expect(found.byline, about).toBe(expected.byline)
      const kinds = found.blocks.map((block) => (block.type === 'paragraph' ? block.form : block.type))
      if (expected.headings)
        expect(
          kinds.filter((kind) => kind === 'heading'),
          about,
        ).toHaveLength(expected.headings)
      if (expected.bullets)
        expect(
          kinds.filter((kind) => kind === 'bullet'),
          about,
        ).toHaveLength(expected.bullets)
      if (!expected.date_stated) expect(['inherited', 'editor'], about).toContain(found.basis.date?.kind)
    }
  })

  test('keep site furniture out', async () => {
    const { documents } = await ingested()
    const all = documents.map(words).join('\n')
    const furniture = [
      'Recent Posts',
      'Also Read:',
      'Follow us',
      'Most Popular',
      'Photo credit',
      'Sign up via',
      'часа ago',
      'National Emblem',
      'Source :',
      'digital and print magazine',
      'Enbekshi QazaQ',
    ]
    for (const marker of furniture) expect(all).not.toContain(marker)
  })

  test('keep every figure', async () => {
    const figures = (text: string) => text.match(/\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? []
    const [speech] = await documentsOf('000')
    const [factsheet] = await documentsOf('001')
    for (const document of [speech, factsheet]) {
      if (!document) throw new Error('no document')
      const source = await readFile(join(folder, document.source.file), 'utf8')
      const end = source.search(/Recent Posts|The Diplomatic Insight is/)
      const kept = figures(`${document.title} ${words(document)}`)
      const received = figures(source.slice(source.indexOf(document.title), end))
      for (const figure of received) expect(kept).toContain(figure)
    }
  })

  test('tell of gaps and of titles in another language', async () => {
    const { findings } = await ingested()
    expect(findings.filter(({ rule }) => rule === 'heading-missing').map(({ message }) => message)).toEqual([
      expect.stringContaining('no heading is numbered 7'),
    ])
    expect(findings.filter(({ rule }) => rule === 'title-in-another-language')).toHaveLength(1)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('mark the publisher’s own words above the speech', async () => {
    const [speech] = await documentsOf('000')
    const voices = speech?.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.voice] : [])) ?? []
    expect(voices.slice(0, 4)).toEqual(['publisher', 'publisher', 'publisher', undefined])
    expect(voices.slice(4).every((voice) => voice === undefined)).toBe(true)
  })

  test('take no initial for the end of a sentence, and lose no paragraph break with its space', async () => {
    const items = await documentsOf('004')
    const starts = items.flatMap((item) =>
      item.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    )
    for (const name of ['Ruto', 'Omarov', 'Sadykov', 'Crisafulli']) {
      expect(starts.filter((text) => text.startsWith(name))).toEqual([])
    }
    expect(starts.filter((text) => /\p{Ll}{3}[.!]\p{Lu}\p{Ll}/u.test(text))).toEqual([])
  })

  test('bind the speech and its factsheet to one event, and the closing speech to one meeting', async () => {
    const [[speech], [factsheet], items] = await Promise.all([
      documentsOf('000'),
      documentsOf('001'),
      documentsOf('004'),
    ])
    expect(speech?.event).toBeDefined()
    expect(speech?.event).toBe(factsheet?.event)
    const meeting = items.filter(({ event }) => event)
    expect(meeting).toHaveLength(6)
    expect(new Set(meeting.map(({ event }) => event)).size).toBe(1)
  })

  test('are on the lines that the sources have', async () => {
    const [[speech], [address], items] = await Promise.all([documentsOf('000'), documentsOf('003'), documentsOf('004')])
    expect(speech?.basis.title).toMatchObject({ kind: 'stated', line: 3 })
    expect(address?.basis.title).toMatchObject({ kind: 'stated', line: 11 })
    expect(address?.basis.date).toMatchObject({ kind: 'stated', line: 16 })
    expect(items.map(({ source }) => source.lines[0])).toEqual(Array.from({ length: 20 }, (_, index) => 5 + 2 * index))
  })

  test('keep days of the occasion and of publication apart', async () => {
    const items = await documentsOf('004')
    expect(items.every(({ published }) => published === '2026-02-10')).toBe(true)
    const dayBefore = items.filter(({ date }) => date === '2026-02-09')
    expect(dayBefore).toHaveLength(2)
    for (const { basis } of dayBefore) expect(basis.date?.of).toBe('occasion')
    const announcement = items.find(({ kind }) => kind === 'announcement')
    expect(announcement?.basis.date?.of).toBe('publication')
  })

  test('set run-in headings, lists and steps', async () => {
    const items = await documentsOf('004')
    const blocks = (start: string) => items.find(({ title }) => title.startsWith(start))?.blocks ?? []
    const ethics = blocks('Служебная этика')
    expect(ethics.filter(({ type }) => type === 'heading')).toHaveLength(3)
    expect(ethics.filter((block) => block.type === 'paragraph' && block.form === 'bullet')).toHaveLength(7)
    const steps = blocks('ANNOUNCEMENT').flatMap((block) =>
      block.type === 'paragraph' && block.number ? [block.number] : [],
    )
    expect(steps).toEqual([1, 2, 3, 4, 5])
    const levels = (await documentsOf('001'))[0]?.blocks.flatMap((block) =>
      block.type === 'heading' ? [block.level] : [],
    )
    expect(levels).toEqual([2, 3, 3, 2, 2, 2])
  })

  test('keep a title that stands again at the start of its text out of the text', async () => {
    const items = await documentsOf('004')
    const repeated = items.find(({ title }) => title.startsWith('Female Penal Colony'))
    if (!repeated) throw new Error('no document')
    expect(words(repeated)).not.toContain(repeated.title)
  })

  test('give eleven items the address that closes them', async () => {
    const addressed = (await documentsOf('004')).filter(({ url }) => url)
    expect(addressed).toHaveLength(11)
    for (const item of addressed) expect(words(item)).not.toContain('http')
  })

  test('keep what the texts disagree about as each has it', async () => {
    const [[speech], [factsheet]] = await Promise.all([documentsOf('000'), documentsOf('001')])
    if (!speech || !factsheet) throw new Error('no document')
    expect(words(speech)).toContain('5 years')
    expect(words(factsheet)).toContain('5 months')
    expect(words(speech)).toContain('Moscow region')
    expect(words(factsheet)).not.toContain('Moscow region')
    expect(words(factsheet)).toContain('at the UN')
    expect(words(speech)).not.toContain('at the UN')
  })

  test('are translations whose maker nobody names, where a speaker’s own words are in English', async () => {
    const [[speech], [address], [report]] = await Promise.all([
      documentsOf('000'),
      documentsOf('003'),
      documentsOf('002'),
    ])
    expect([speech?.translation, address?.translation, report?.translation]).toEqual(['unknown', 'unknown', undefined])
    expect(speech?.originalLanguage).toBeUndefined()
  })

  test('keep marks of quotation as they are', async () => {
    const [[speech], [factsheet]] = await Promise.all([documentsOf('000'), documentsOf('001')])
    expect(speech && words(speech)).toMatch(/«.+»/u)
    expect(factsheet && words(factsheet)).toMatch(/“.+”/u)
  })

  test('are accounted for to the last sign', async () => {
    const { ledgers } = await ingested()
    for (const { source, entries } of ledgers) {
      expect(entries.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text)
    }
  })
})
