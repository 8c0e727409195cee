import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { menuLines } from '#lib/ingest/header/site-menu.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { readRecords } from '#lib/records/records.ts'

const entries = 'Berths Ships Tides Oars Lamps Locks Weirs Rafts Ropes Sails Masts Keels Decks Helms Buoys Piers'.split(
  ' ',
)
const site = ['Harbour Office of Selby', ...entries]
const menu = [...site, ...site, ...site, 'Pilots'].join('\n\n')
const text = 'The lamps of the quay were lit again on Friday, and nobody had to ask why.'

test('a menu at the beginning of a page is known by its lines that are there again', () => {
  expect(menuLines(linesOf(`${menu}\n\n${text}`))).toBe(3 * site.length + 1)
})

test.each([
  ['a title that stands again under its day', `On the lamps\n\nSelby, 12 May 2019\n\nOn the lamps\n\n${text}`],
  ['a title said twice', `On the lamps\n\nOn the lamps\n\n${text}`],
  ['lines of which none is the first again', `On the lamps\n\nBerths\n\nTides\n\nNews\n\nTides\n\n${text}`],
  ['a talk in short words', `Ana: Yes.\n\nIvo: No.\n\nDear friends, we agree.\n\nAna: Yes.\n\nIvo: No.`],
])('%s is no menu', (_, lines) => {
  expect(menuLines(linesOf(lines))).toBe(0)
})

test('no line of a menu is a title: the first words of the text stand for one, a finding says so, no word is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-menu-'))
  try {
    await writeFile(join(folder, 'a.txt'), `${menu}\n\n${text}\n`)
    const { documents, findings } = await ingest(
      [{ path: join(folder, 'a.txt'), file: 'a.txt' }],
      await readRecords(folder),
    )
    expect(documents[0]?.title).toBe('The lamps of the quay were lit again on Friday…')
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'no-title', severity: 'warning', file: 'a.txt' }))
    const words = documents[0]?.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
    for (const line of [...menu.split('\n\n'), text]) expect(words).toContain(line)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.each([
  ['the name of its site', 'Harbour Office | Town of Selby\n\nBerths\nTides\nHarbour Office\nPilots\nRates'],
  ['none of its entries', 'Berths\nTides\nOld quays\nPilots\nRates'],
])('a short menu above a speech gives no title: %s', async (_, short) => {
  const folder = await mkdtemp(join(tmpdir(), 'site-menu-'))
  try {
    const head = `${short}\n\nRemarks on the Quays\n\nMay 14, 2019\n\n`
    await writeFile(join(folder, 'a.txt'), head + text)
    const { documents } = await ingest([{ path: join(folder, 'a.txt'), file: 'a.txt' }], await readRecords(folder))
    expect(documents).toMatchObject([{ title: 'Remarks on the Quays', date: '2019-05-14' }])
    const { head: lines, blocks, title } = documents[0] ?? { head: [], blocks: [], title: '' }
    const kept = [
      title,
      ...(lines ?? []).map((one) => one.text),
      ...blocks.map((one) => ('text' in one ? one.text : '')),
    ]
    for (const entry of short.split(/\n+/)) expect(kept.join('\n')).toContain(entry)
  } finally {
    await rm(folder, { recursive: true })
  }
})
