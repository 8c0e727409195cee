import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { attacks } from './strings.ts'

/** Stands before each text of the corpus, so that its paragraph is found again: `case 7:`. */
const numbered = (text: string, index: number) => `case ${index}: ${text}`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Texts of the corpus as blocks of a text: their own empty lines would divide them, and a file with a zero byte is none. */
const paragraphs = attacks.map(({ text }, index) =>
  numbered(text, index)
    .replaceAll(/\n{2,}/g, '\n')
    .replaceAll('\0', ''),
)

/** Texts that are one line and begin and end with a sign: what a name or a title of a record can be. */
const lines = attacks.map(({ text }) => text).filter((text) => !/^\s|\s$|[\p{Cc}\u2028\ufeff\ud800]/u.test(text))

/**
 * Writes an archive into which the corpus gets by every way in: texts, HTML as text and as markup, Markdown and its
 * frontmatter, rows with all their fields, names of files, and records.
 */
export function makeAttackedArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const write = (path: string, text: string) => {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  write('sources/plain.txt', `Remarks by Ana Verell\n\nOrmond, 12 May 2019\n\n${paragraphs.join('\n\n')}\n`)
  write(
    'sources/text.html',
    `<html><head><title>The words of the page</title></head><body><article><h1>The words of the page</h1><p>12 May 2018</p>${paragraphs
      .map((text) => `<p>${escaped(text)}</p>`)
      .join('')}</article></body></html>`,
  )
  write(
    'sources/markup.html',
    `<html><head><title>The markup of the page</title></head><body><article><h1>The markup of the page</h1><p>12 May 2017</p>${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></body></html>`,
  )
  write('sources/body.md', `# The words of the file\n\n12 May 2016\n\n${paragraphs.join('\n\n')}\n`)
  for (const [index, text] of lines.entries())
    if (index % 3 === 0) {
      const matter = {
        title: `${text} ${index}`,
        speaker: text,
        venue: text,
        publisher: text,
        url: text,
        date: '2015-05-12',
      }
      write(`sources/matter/${index}.md`, `---\n${stringify(matter)}---\n\nThe words of the file number ${index}.\n`)
    }
  const named = [
    '<img src onerror=attacked(1)>',
    '"onmouseover="attacked(1)',
    "'; attacked(1);'",
    '=1+1',
    '#{attacked(1)}',
  ]
  for (const [index, name] of named.entries())
    write(
      `sources/${name}.txt`,
      `Remarks by Ana Verell on file ${index}\n\n1 June 201${index}\n\nThe words of this file.\n`,
    )
  const rows = attacks.map(({ text }, index) => ({
    nr: index,
    title: `${text} (${index})`,
    who: text,
    office: text,
    where: text,
    address: text,
    topic: text,
    words: numbered(text, index),
  }))
  write('sources/rows/rows.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
  write(
    'collections/rows.yaml',
    stringify({
      id: 'rows',
      name: lines[0],
      description: lines[1],
      folder: 'rows',
      extension: '.jsonl',
      rights: lines[2],
      dataset: {
        text: 'words',
        id: 'nr',
        title: 'title',
        date: { constant: '2014' },
        speaker: 'who',
        role: 'office',
        venue: 'where',
        url: 'address',
        kind: 'statement',
        html: false,
        language: { constant: 'en' },
        fields: { subject: { column: 'topic', label: lines[3], browse: true, filter: true } },
      },
    }),
  )
  write(
    'archive.yaml',
    stringify({
      name: `</title><script>attacked(1)</script>`,
      tagline: `"><img src onerror=attacked(1)>`,
      description: `" onmouseover="attacked(1)`,
      languages: ['en'],
      licence: `<svg onload=attacked(1)>`,
      report: 'https://record.example/?"onmouseover="attacked(1)',
      address: 'https://record.example/',
      passage_pages: 10,
    }),
  )
  const records = lines.slice(0, 40).map((name, index) => ({ id: `one-${index}`, name }))
  for (const kind of ['speakers', 'venues', 'topics']) write(`authorities/${kind}.yaml`, stringify(records))
  const watches = lines.slice(0, 40).map((title, index) => ({
    id: `one-${index}`,
    title,
    description: title,
    // The first has all that is numbered, so that feeds and pages have the corpus itself.
    ...(index === 0 ? { query: 'case', limit: 500 } : { query: 'attacked', limit: 3 }),
  }))
  write('watches.yaml', stringify(watches))
}
