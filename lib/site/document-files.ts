import type { DataFormatId } from '#lib/domain/data-formats.ts'

/**
 * Forms in which a document lies beside its page, as a file that is called as the page is: how its name ends, its media type, and
 * the form of data that it is a part of.
 */
export const documentFileForms = [
  { form: 'md', type: 'text/markdown', of: 'markdown' },
  { form: 'txt', type: 'text/plain', of: 'text' },
  { form: 'tei.xml', type: 'application/tei+xml', of: 'tei' },
] as const satisfies readonly { form: string; type: string; of: DataFormatId }[]

/** How the name of a file of a document ends. */
export type DocumentFileForm = (typeof documentFileForms)[number]['form']

/**
 * Most documents of an archive in which each has files of its own, beside its page and in the API. 2,000: with what is measured of
 * all others (lib/site/feed-limits.ts) a site is reckoned to have 3,000 + 5.8 × 2,000 = 14,600 files, which leaves room for feeds
 * of names below 18,000; hosts take 20,000.
 */
export const mostDocumentsWithFiles = 2000

/** Files of a document beside those that every document has: its forms, and that of the API. */
export const filesOfDocument = documentFileForms.length + 1

/** Whether an archive of so many documents has files of each. */
export function hasDocumentFiles(documents: number): boolean {
  return documents <= mostDocumentsWithFiles
}

/**
 * The forms that documents of an archive have as files. `data` is what its settings say of what can be taken away: some forms,
 * none, or nothing, which is all.
 */
export function documentFormsOf(data: boolean | readonly DataFormatId[] | undefined, documents: number) {
  if (data === false || !hasDocumentFiles(documents)) return []
  return documentFileForms.filter(({ of }) => typeof data !== 'object' || data.includes(of))
}

/** The media type of a file of a document, by its path; undefined for every other file. */
export function documentFileType(path: string): string | undefined {
  return documentFileForms.find(({ form }) => path.endsWith(`.${form}`))?.type
}
