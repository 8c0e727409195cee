import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allCorrections } from '#lib/archive/corrections.ts'
import { readFindings } from '#lib/archive/findings.ts'
import { WithdrawnWords, withdrawnSpans, withoutWithdrawnWords } from '#lib/archive/withdrawn-words.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { documentWith, paragraph } from './invented.ts'

const text = 'On kettles\nThe weir held.\nThe widow Quill pawned her copper kettle twice.\nMenu\nThe end.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const spans: LedgerEntry[] = [
  { ...at('On kettles'), fate: 'metadata', document: 'd-0000001', field: 'title' },
  { ...at('The weir held.'), fate: 'paragraph', document: 'd-0000001', block: 'p-0000001' },
  {
    ...at('The widow Quill pawned her copper kettle twice.'),
    fate: 'paragraph',
    document: 'd-0000001',
    block: 'p-0000002',
  },
  { ...at('Menu'), fate: 'furniture', rule: 'menu' },
  { ...at('The end.'), fate: 'paragraph', document: 'd-0000001', block: 'p-0000003' },
]
const sha256 = 'ab'.repeat(32)
const source = { file: 'kettles.txt', sha256, lineage: 'kettles.txt', lines: [1, 5] satisfies [number, number] }
const partly = documentWith({
  source,
  basis: {
    topics: { kind: 'inferred', rule: 'terms-of-the-topic', words: 'copper kettle' },
    title: { kind: 'stated', line: 1, words: 'On kettles' },
    speaker: { kind: 'stated', line: 3, words: 'The widow Quill pawned' },
  },
  corrections: [
    { field: 'speaker', was: 'The widow Quill', reason: 'Read wrongly.', on: '2024-01-02' },
    { field: 'p-0000001', was: 'The widow Quill pawned it.', reason: 'A slip.' },
  ],
  blocks: [
    paragraph('p-0000001'),
    { type: 'paragraph', id: 'p-0000002', form: 'plain', text: '[withdrawn]', withdrawn: true },
    paragraph('p-0000003', 'The end.'),
  ],
})
const wholly: ArchiveDocument = { ...partly, withdrawn: { reason: 'By order.', on: '2024-01-03' }, blocks: [] }

let content: string
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'withdrawn-'))
  await mkdir(join(content, 'ledger'))
  const head = { file: 'kettles.txt', sha256, bytes: 90, encoding: 'utf-8', text_sha256: '', length: text.length }
  await writeFile(join(content, 'ledger', `${sourceId(sha256)}.json`), JSON.stringify({ source: head, spans }))
  await writeFile(join(content, 'ledger', `${sourceId(sha256)}.txt`), text)
})
afterAll(() => rm(content, { recursive: true }))

it('knows a quotation of withdrawn words by four in a row, or by standing wholly in them', () => {
  const words = new WithdrawnWords(['The widow Quill pawned her copper kettle twice.'])
  expect(words.quotedBy('says that “the widow Quill pawned” something')).toBe(true)
  expect(words.quotedBy('Copper kettle')).toBe(true)
  expect(words.quotedBy('the widow of the weir')).toBe(false)
  expect(words.quotedBy('')).toBe(false)
})

it('hides the stretch of a withdrawn paragraph, and of a withdrawn document all from its first sign to its last', () => {
  expect(withdrawnSpans({ spans }, [partly])).toEqual([at('The widow Quill pawned her copper kettle twice.')])
  expect(withdrawnSpans({ spans }, [wholly])).toEqual([{ start: 0, end: text.length }])
  expect(withdrawnSpans({ spans }, [])).toEqual([])
})

it('hides a withdrawn heading as it does a paragraph', () => {
  const headed: LedgerEntry[] = [{ start: 0, end: 10, fate: 'heading', document: 'd-0000001', block: 'h-0000001' }]
  const blocks: ArchiveDocument['blocks'] = [
    { type: 'heading', id: 'h-0000001', level: 2, text: '[withdrawn]', withdrawn: true },
  ]
  expect(withdrawnSpans({ spans: headed }, [documentWith({ blocks })])).toEqual([{ start: 0, end: 10 }])
})

it('takes withdrawn words out of the bases and the former values of a document, and nothing else', async () => {
  const [shown] = await withoutWithdrawnWords(content, [partly])
  expect(shown?.basis).toEqual({
    topics: { kind: 'inferred', rule: 'terms-of-the-topic' },
    title: { kind: 'stated', line: 1, words: 'On kettles' },
    speaker: { kind: 'stated', line: 3, words: '[withdrawn]' },
  })
  expect(shown?.corrections?.[0]).not.toHaveProperty('was')
  // How another paragraph read is not withdrawn with its neighbour.
  expect(shown?.corrections?.[1]?.was).toBe('The widow Quill pawned it.')
  expect(shown?.blocks).toEqual(partly.blocks)
})

it('takes lines of the head that quote withdrawn words away, and leaves the others', async () => {
  const head: ArchiveDocument['head'] = [
    { lines: [1, 1], text: 'Read at noon' },
    { lines: [2, 2], text: 'The widow Quill pawned her kettle' },
  ]
  const [shown] = await withoutWithdrawnWords(content, [{ ...partly, head }])
  expect(shown?.head).toEqual([{ lines: [1, 1], text: 'Read at noon' }])
  const [hidden] = await withoutWithdrawnWords(content, [{ ...wholly, head }])
  expect(hidden?.head).toBeUndefined()
})

it('keeps no words of the source in the metadata of a withdrawn document', async () => {
  const [shown] = await withoutWithdrawnWords(content, [wholly])
  expect(JSON.stringify(shown?.basis)).not.toMatch(/Quill|kettle/)
})

it('takes withdrawn words out of what findings say', async () => {
  const finding = { rule: 'odd', severity: 'note', file: 'kettles.txt', line: 3, document: 'd-0000001' }
  const said = ['found "her copper kettle twice"', 'nothing is quoted']
  await writeFile(join(content, 'findings.json'), JSON.stringify(said.map((message) => ({ ...finding, message }))))
  const messages = (await readFindings(content, [partly])).map(({ message }) => message)
  expect(messages).toEqual(['[the message quotes words that were withdrawn]', 'nothing is quoted'])
})

it('lists corrections and withdrawals newest first, those without a day last', () => {
  expect(allCorrections([wholly]).map(({ field, on }) => [field, on])).toEqual([
    [undefined, '2024-01-03'],
    ['speaker', '2024-01-02'],
    ['p-0000001', undefined],
  ])
})

it('takes them out of the values by which other languages say a finding, too', async () => {
  const words = 'The widow Quill pawned'
  const message = findingMessage('shownStruck', { words })
  const finding = { rule: 'struck-words', severity: 'note', file: 'kettles.txt', ...message }
  const ofAnotherVersion = { ...finding, message: 'In words of before.', said: { key: 'noSuchMessage' } }
  await writeFile(join(content, 'findings.json'), JSON.stringify([finding, ofAnotherVersion]))
  const [withheld, other] = await readFindings(content, [partly])
  expect(JSON.stringify(withheld)).not.toContain('Quill')
  expect(withheld?.said).toEqual({ key: 'quotesWithdrawnWords' })
  expect(other).toEqual({ ...finding, message: 'In words of before.', said: undefined })
})
