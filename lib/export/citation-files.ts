import { bibtex } from './bibtex.ts'
import type { CslItem } from './csl-item.ts'
import { ris } from './ris.ts'

/** What is cited, as a file for reference managers. */
export interface CitationFile {
  /** What the format is called. */
  format: string
  name: string
  type: string
  content: string
}

/** An item in each format. Browsers load this as well: what a reader chooses on a page is written by the same code. */
export function citationFiles(item: CslItem, name: string): CitationFile[] {
  return [
    { format: 'BibTeX', name: `${name}.bib`, type: 'application/x-bibtex', content: bibtex(item) },
    { format: 'RIS', name: `${name}.ris`, type: 'application/x-research-info-systems', content: ris(item) },
    {
      format: 'CSL-JSON',
      name: `${name}.json`,
      type: 'application/vnd.citationstyles.csl+json',
      content: `${JSON.stringify([item])}\n`,
    },
  ]
}

/** The address of a file that lies in the page itself. */
export function dataUrl({ type, content }: CitationFile): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(content)}`
}
