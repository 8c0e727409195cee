import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSource, sourceIds } from '#lib/archive/ledgers.ts'
import { sourceRows } from '#lib/archive/source-rows.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { stepUnit } from '#lib/search/format/piece-sizes.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { documentAddress, sourceAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { fileAt } from './links.ts'
import type { Page } from './page.ts'
import { readSite, type Site } from './site.ts'

/** What two invented texts say, of which a court ordered that it be taken out. */
const withdrawn = ['Jorun', 'Vask', 'herring', 'Quillon', 'Dremmel', 'kettle', 'weir house, where it shall']

describe('what the built archive tells of how it was made', () => {
  let site: Site

  beforeAll(async () => {
    site = await readSite(invented)
  })

  function pageAt(address: string): Page {
    const page = site.pages.get(fileAt(site, address) ?? '')
    if (!page) throw new Error(`there is no page ${address}`)
    return page
  }

  function documentFrom(file: string): ArchiveDocument {
    const document = site.archive.documents.find(({ source }) => source.file === file)
    if (!document) throw new Error(`no document comes from ${file}`)
    return document
  }

  const pageFrom = (file: string) => pageAt(documentAddress(documentFrom(file)))
  const sourcePageOf = (file: string) => pageAt(sourceAddress(sourceId(documentFrom(file).source.sha256), false))

  it('shows every line of every source that has words, under its number', async () => {
    const ids = await sourceIds(invented.content)
    expect(ids.length).toBeGreaterThan(5)
    for (const id of ids) {
      const { text, ledger } = await readSource(invented.content, id)
      const anchors = sourceRows(text, ledger.spans).map(({ anchor }) => anchor)
      const page = pageAt(sourceAddress(id, false))
      expect(anchors.filter((anchor) => !page.ids.includes(anchor))).toEqual([])
    }
  })

  it('says beside a line what became of it: paragraph, fact, or the rule that left it out', () => {
    const { html, references } = sourcePageOf('items.txt')
    expect(html).toContain('Not taken into the text: name of a section of the website')
    expect(html).toContain('States: title')
    const leads = references.filter(({ to }) => /^\/documents\/[^#]+#p-/.test(to))
    expect(leads.length).toBeGreaterThan(10)
  })

  it('leads from a paragraph to its line, and from findings to where they arose', () => {
    const id = sourceId(documentFrom('address.txt').source.sha256)
    const back = pageFrom('address.txt').references.filter(({ to }) => to.startsWith(sourceAddress(id, false, 'L')))
    expect(back.length).toBeGreaterThan(5)
    const [finding] = pageAt('/about/findings/').references.filter(({ to }) => to.startsWith(sourceAddress(id, false)))
    expect(finding?.to).toMatch(/#F\d+$/)
    expect(sourcePageOf('address.txt').html).toContain('no heading is numbered 3')
  })

  it('keeps back the words of a source whose collection wants that, and gives the account', () => {
    const document = documentFrom('rows/letters.json')
    const { html } = pageAt(sourceAddress(sourceId(document.source.sha256), false))
    const [paragraph] = document.blocks.filter((block) => block.type === 'paragraph')
    expect(paragraph?.text.length).toBeGreaterThan(20)
    expect(html).not.toContain(paragraph?.text.slice(0, 20))
    expect(html).toContain(', not published')
  })

  it('has the words that were withdrawn in no file at all', () => {
    const files = [...site.files]
    const stays = files.filter((file) =>
      readings(readFileSync(join(invented.out, file))).some((text) => text.includes('Whoever moors today')),
    )
    // The text of the index is packed: a test that could not look into it would prove nothing.
    expect(stays.some((file) => file.startsWith('search/data/'))).toBe(true)
    const found = files.flatMap((file) => {
      const texts = readings(readFileSync(join(invented.out, file)))
      return withdrawn.filter((words) => texts.some((text) => text.includes(words))).map((words) => `${file}: ${words}`)
    })
    expect(found).toEqual([])
  })

  it('finds nothing that was withdrawn, and goes on finding what is beside it', () => {
    const search = (words: string): unknown => {
      const args = ['run', '-s', 'search', '--', '--json', '--out', invented.out, words]
      return JSON.parse(spawnSync('npm', args, { encoding: 'utf8' }).stdout)
    }
    expect(search('Quillon')).toEqual([])
    expect(search('"hiding nine of them"')).toEqual([])
    expect(search('withdrawn')).toEqual([])
    expect(search('"length of the boat"')).toHaveLength(1)
  })

  it('says of a withdrawn document that it was, when and why, and keeps its old links alive', async () => {
    const document = documentFrom('debts.txt')
    const page = pageFrom('debts.txt')
    expect(page.html).toContain('This document was withdrawn on 6 March 2024.')
    expect(page.html).toContain('18 of 2024')
    const { ledger } = await readSource(invented.content, sourceId(document.source.sha256))
    const blocks = ledger.spans.flatMap((span) => (span.fate === 'paragraph' ? [span.block] : []))
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.filter((id) => !page.ids.includes(id))).toEqual([])
  })

  it('shows a correction where it was made: how it read, how it reads, why and who', () => {
    const { html, ids } = pageFrom('harbour-dues.txt')
    expect(html).toMatch(/<del>.*oars,<\/del>/)
    expect(html).toMatch(/<ins>.*rowers,<\/ins>/)
    expect(html).toContain('A slip of the printer')
    expect(html).toContain('A passage that was here was withdrawn on 5 March 2024.')
    // The second of two joined paragraphs still leads to their text.
    expect(ids).toContain('p-2wpepzw')
  })

  it('lists every correction of every document', () => {
    const { html } = pageAt('/about/corrections/')
    const reasons = site.archive.documents.flatMap(({ corrections = [], withdrawn }) =>
      [...corrections, ...(withdrawn ? [withdrawn] : [])].map(({ reason }) => reason),
    )
    expect(reasons.length).toBeGreaterThan(8)
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
    expect(reasons.filter((reason) => !html.includes(escaped(reason)))).toEqual([])
  })

  it('names who speaks above each turn of a transcript', () => {
    const { html } = pageFrom('answers.txt')
    const labels = [...html.matchAll(/class="turn-label">([^<]*)</g)].map(([, label]) => label)
    expect(labels).toEqual(['Tomas Ried', 'Question', 'Tomas Ried', 'Ana Verell', 'Question', 'Tomas Ried'])
    expect(html).toContain('<i class="noted">(Laughter.)</i>')
    expect(html).toMatch(/class="stage">.*\(Applause\.\)/)
  })

  it('tells the text of record of an event, and its documents by kind', () => {
    const [event] = site.archive.authorities.events
    const { html } = pageAt(`/events/${event?.id}/`)
    expect(html).toMatch(/Text of record:.*A New Rule for the Weir/)
    expect(html).toMatch(/<h2 id="factsheet">/)
  })

  it('has on every page a way to report an error in it, with its address filled in', () => {
    const lost = [...site.pages.values()].filter(({ file, references }) => {
      if (/^404/.test(file)) return false
      const report = references.find(({ to }) => to.startsWith('mailto:record@river-towns.example?'))
      const body = new URL(report?.to ?? 'mailto:nobody').searchParams.get('body')?.trim()
      return body === undefined || fileAt(site, body) !== file
    })
    expect(lost.map(({ file }) => file)).toEqual([])
    const document = documentFrom('answers.txt')
    expect(pageFrom('answers.txt').html).toContain(encodeURIComponent(`(${document.id})`))
  })
})

/** Of a block of the index, in bytes. */
const checksumSize = 4

/** The bytes of a file as text: as they are, unpacked, and each packed piece of a file that holds several. */
function readings(bytes: Buffer): string[] {
  const pieces = [bytes, ...piecesOf(bytes).flatMap((piece) => [piece, ...blocksOf(piece)])]
  // What is packed begins with its checksum.
  const unpacked = pieces.flatMap((piece) => [...inflated(piece), ...inflated(piece.subarray(checksumSize))])
  return [bytes.toString('utf8'), ...unpacked]
}

/**
 * A file of the index may begin with the offsets of its pieces and of its end, 4 bytes each, the lowest first; and a piece
 * of a small index is such a file.
 */
function piecesOf(bytes: Buffer): Buffer[] {
  const first = bytes.length >= 8 ? bytes.readUInt32LE(0) : 0
  if (first < 8 || first % 4 !== 0 || first > bytes.length) return []
  const offsets = Array.from({ length: first / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
  const pieces = offsets.slice(1).map((end, index) => bytes.subarray(offsets[index], end))
  return pieces.flatMap((piece) => [piece, ...piecesOf(piece)])
}

/** From each step on at which a block may begin that was filled up, where a piece of a small index is all of them in a row. */
function blocksOf(piece: Buffer): Buffer[] {
  if (piece.length % stepUnit !== 0) return []
  return Array.from({ length: piece.length / stepUnit }, (_, index) => piece.subarray(index * stepUnit)).slice(1)
}

function inflated(bytes: Buffer): string[] {
  try {
    return [inflateRawSync(bytes).toString('utf8')]
  } catch {
    return []
  }
}
