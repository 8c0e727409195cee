import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Citation, citationOf } from '#lib/export/citation.ts'
import { unstyledText } from '#lib/export/styled-text.ts'
import { english } from '#lib/i18n/english.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const speakers: Record<string, string[]> = { 'Ana Verell': ['A. Verell'] }

/** The citation of an invented document, in an archive that knows how one speaker's name is made up. */
export function cited(given: Partial<ArchiveDocument>): Citation {
  const citation = citationOf(documentWith(given), context)
  if (!citation) throw new Error('no citation')
  return citation
}

export const context = {
  archive: 'River record',
  say: english,
  addresses: createAddresses(),
  speaker: (name: string) => {
    const forms = Object.hasOwn(speakers, name) ? speakers[name] : undefined
    return forms && { id: 'speaker', name, forms }
  },
}

/** Every style's entry and citation in the text as plain text, by the id of the style; ¶ for the number. */
export function inStyles({ styled }: Citation): Record<string, [entry: string, inText: string]> {
  return Object.fromEntries(
    styled.map(({ id, entry, inText }) => [id, [unstyledText(entry), unstyledText(inText).replace('\uE000', '¶')]]),
  )
}

/** The text of a file of a citation. */
export function fileOf({ files }: Citation, format: string): string {
  return files.find((file) => file.format === format)?.content ?? ''
}

/** One document for each case that matters to a citation. */
export const cases: Record<string, Partial<ArchiveDocument>> = {
  'a speech at an event': {
    title: 'On the dues of the harbour',
    speaker: 'Ana Verell',
    date: '2019-05-14',
    event: '12th Session of the Assembly',
    venue: 'Selby',
    publisher: 'The Weir Gazette',
    language: 'en',
    basis: { date: { kind: 'stated', words: '14 May 2019', of: 'occasion' } },
  },
  'a speaker whose name can’t be taken apart': { speaker: 'Ivo Sandor of the Weir', date: '1862', language: 'en' },
  'a date about a month, in Russian': {
    title: 'О верности слову и о цене леса',
    slug: 'o-vernosti',
    speaker: 'Ana Verell',
    date: '2019-05~',
    language: 'ru',
    originalLanguage: 'kk',
    translation: 'official',
  },
  'a day without a year': { speaker: 'Ana Verell', date: 'XXXX-03-13', language: 'en' },
  'a decade': { speaker: 'Ana Verell', date: '186X', language: 'en' },
  'some years': { kind: 'report', title: 'Minutes of the ferry', date: '2019/2020', language: 'en' },
  'neither date nor speaker': { kind: 'document', title: 'On patience', language: 'en' },
  'a factsheet': { kind: 'factsheet', title: 'Ferries in figures', date: '2020-06-14', publisher: 'The Weir Gazette' },
  'a press release': {
    kind: 'press-release',
    title: 'The ferry is mended',
    date: '2020-06-14',
    publisher: 'Town Hall',
  },
  'an article': {
    kind: 'article',
    title: 'What timber costs',
    byline: 'Mira Oss',
    published: '2021-02',
    language: 'en',
  },
  'what LaTeX would take for commands': {
    title: '50% of $5 & #1: the “toll_book” {sic} <b> \\ ~ ^',
    speaker: 'Ana Verell',
    date: '2019-05-14?',
    language: 'en',
  },
}
