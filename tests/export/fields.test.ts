import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { invented } from '#tests/archives.ts'
import { readSite } from './site.ts'

const site = await readSite(invented)
const html = (address: string) => site.text(`${address}index.html`)
const letters = site.archive.documents.filter(({ source }) => source.collection === 'letters')

/** Of the invented archive, the letters declare a landing that both have, and oars of which each has its own number (letters.yaml). */
describe('the fields that a collection declares', () => {
  it('are on the page of a document with what the source has, and lead to their values', () => {
    expect(letters).toHaveLength(2)
    for (const { slug, date } of letters) {
      const page = html(`documents/${date}-${slug}/`)
      expect(page).toMatch(/<dt>Landing<\/dt><dd>.*?<a href="\/landing\/pilchard-stairs\/">Pilchard Stairs<\/a>/)
      expect(page).toMatch(/<dt>Oars<\/dt><dd><span>[12]<\/span>/)
      expect(page).toContain('landing: Pilchard Stairs')
    }
  })

  it('have a list of their values, and a page of each value of several documents', () => {
    expect(html('landing/')).toContain('href="/landing/pilchard-stairs/"')
    const value = html('landing/pilchard-stairs/')
    for (const { slug } of letters) expect(value).toContain(`${slug}/"`)
  })

  it('lead from a value of one document straight to it: there is no page between', () => {
    const list = html('oars/')
    for (const { slug, date } of letters) expect(list).toContain(`href="/documents/${date}-${slug}/"`)
    expect([...site.files].filter((file) => file.startsWith('oars/'))).toEqual(['oars/index.html'])
  })

  it('are in no file of documents that have none', () => {
    const others = site.archive.documents.filter(({ source }) => source.collection !== 'letters')
    expect(others.filter(({ fields }) => fields !== undefined)).toEqual([])
    expect(html('search/')).toContain('Landing')
  })

  it('are in the file that the ingest wrote', () => {
    const [{ slug, date } = { slug: '', date: '' }] = letters
    const file = readFileSync(join(invented.content, 'documents', `${date}-${slug}.md`), 'utf8')
    expect(file).toContain(
      'fields:\n  landing:\n    - value: "Pilchard Stairs"\n      words: "landing: Pilchard Stairs"\n',
    )
  })
})
