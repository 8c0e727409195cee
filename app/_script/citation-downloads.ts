import { citationFiles, dataUrl } from '#lib/export/citation-files.ts'
import type { CslItem } from '#lib/export/csl-item.ts'
import { type CitedPassage, passageFileName, passageToCsl } from '#lib/export/passage-to-csl.ts'
import { pageAddress } from './cited-passage.ts'

/**
 * Gives a function that writes the files of a citation anew: for the paragraphs that it is given, or for the whole
 * document. They get the address, which the build may not have known, and the current day as that of access.
 *
 * @param made the passage that the build made the files for, on the page of a single paragraph: they stay those of it
 */
export function citationDownloadUpdater(section: HTMLElement, made?: CitedPassage): (passage?: CitedPassage) => void {
  const links = [...section.querySelectorAll<HTMLAnchorElement>('.cite-files a')]
  const item = links.flatMap((link) => cslItemIn(link) ?? [])[0]
  const name = links[0]?.download.replace(/\.\w+$/, '') ?? ''
  return (passage) => {
    if (!item) return
    const today = new Date()
    const whole: CslItem = {
      ...item,
      URL: item.URL ?? made?.url ?? pageAddress(),
      accessed: { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    }
    const files =
      passage && !made
        ? citationFiles(passageToCsl(whole, passage), passageFileName(name, passage.locator))
        : citationFiles(whole, name)
    for (const link of links) {
      const file = files.find(({ format }) => format === link.textContent)
      if (!file) continue
      link.href = dataUrl(file)
      link.download = file.name
    }
  }
}

/** The item in a file, where it is the CSL-JSON one; else undefined. */
function cslItemIn({ href }: HTMLAnchorElement): CslItem | undefined {
  if (!href.startsWith('data:application/vnd.citationstyles.csl+json')) return undefined
  // The build wrote it, so that its form needs no check.
  const items: CslItem[] = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)))
  return items[0]
}
