import type { CountedItem } from '#app/_components/counted-list.tsx'
import type { Site } from '#app/_site/site.ts'
import { dateAddress, undatedAddress } from '#lib/site/addresses.ts'

/** Every year that has documents, newest first, and the undated at the end. */
export function dateItems(site: Site): CountedItem[] {
  const years = site.dates.years.map(({ filed, documents }) => ({
    address: dateAddress(filed),
    label: filed,
    count: documents.length,
  }))
  const undated = site.dates.undated.length
  const last = undated > 0 ? [{ address: undatedAddress(), label: site.words.undated, count: undated }] : []
  return [...years.reverse(), ...last]
}
