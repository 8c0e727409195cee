import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { bibtex } from '#lib/export/bibtex.ts'
import type { CslItem } from '#lib/export/csl-item.ts'
import { documentToCsl } from '#lib/export/document-to-csl.ts'
import { ris } from '#lib/export/ris.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { cases, cited, context, fileOf } from './cited.ts'

const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() })
const read = z.object({
  title: z.string(),
  author: z.array(name).optional(),
  reporter: z
    .string()
    .transform((literal) => [{ literal }])
    .optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())).optional() }).optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  genre: z.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
})

/** What citation-js, which had no part in writing it, reads in a file. */
function readBack(content: string) {
  const [item] = z.array(read).parse(new Cite(content).data)
  if (!item) throw new Error(`nothing was read in ${content}`)
  return {
    // Braces that hold the letters of a title are markup to its reader.
    title: item.title.replace(/<\/?span[^>]*>/g, ''),
    // The RIS of a newspaper has reporters.
    author: (item.author ?? item.reporter)?.map(written),
    from: item.issued?.['date-parts']?.[0],
    language: item.language,
    publisher: item.publisher,
    genre: item.genre,
    URL: item.URL,
    note: item.note,
  }
}

/** A name as it is written: some readers take a name that was given whole for that of a family. */
function written({ family, given, literal }: z.output<typeof name>): string {
  return given === undefined ? (literal ?? family ?? '') : `${family}, ${given}`
}

function facts(item: CslItem) {
  const { issued } = item
  return {
    title: item.title,
    author: item.author?.map(written),
    from: issued && 'date-parts' in issued ? issued['date-parts'][0] : undefined,
    language: item.language,
    publisher: item.publisher,
    genre: item.genre,
    URL: item.URL,
    note: item.note,
  }
}

describe.each(Object.entries(cases))('of %s', (_, document) => {
  it('CSL-JSON says what is known', () => {
    const citation = cited(document)
    expect(readBack(fileOf(citation, 'CSL-JSON'))).toEqual(facts(citation.item))
  })

  it('RIS says what is known', () => {
    const citation = cited(document)
    expect(readBack(fileOf(citation, 'RIS'))).toEqual(inRis(citation.item))
  })

  it('BibTeX says what is known', () => {
    const citation = cited(document)
    expect(readBack(fileOf(citation, 'BibTeX'))).toMatchObject(inBibtex(citation.item))
  })
})

/** Of a newspaper's date citation-js reads the year only, of a web page and a newspaper not what sort of text it is. */
function inRis(item: CslItem) {
  const { from, genre, ...rest } = facts(item)
  return {
    ...rest,
    from: item.type === 'article-newspaper' ? from?.slice(0, 1) : from,
    genre: item.type === 'webpage' ? undefined : genre,
  }
}

/** Its reader knows no language in BibTeX, no interval, and where there is no publisher takes something else for one. */
function inBibtex(item: CslItem) {
  const { language, from, publisher, ...rest } = facts(item)
  const interval = item.issued && 'date-parts' in item.issued && item.issued['date-parts'].length > 1
  return { ...rest, ...(!interval && { from }), ...(publisher !== undefined && { publisher }) }
}

describe('whatever a title has', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'Toll',
        'мост',
        'қала',
        'é',
        '50%',
        '$5',
        '&',
        '#1',
        '_',
        '{',
        '}',
        '\\',
        '~',
        '^',
        '«',
        '—',
        '"',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(' '))
  const document = fc.record({ title: words, speaker: fc.constantFrom('Ana Verell', 'Ivo Sandor', 'Мира Осс') })

  it.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('%s gives it back', (_, write) => {
    fc.assert(
      fc.property(document, (given: Partial<ArchiveDocument>) => {
        const item = documentToCsl(documentWith(given), context)
        if (!item) throw new Error('not cited')
        const { title, author } = readBack(write(item))
        expect({ title, author }).toEqual({ title: given.title, author: facts(item).author })
      }),
      { numRuns: 60 },
    )
  })
})
