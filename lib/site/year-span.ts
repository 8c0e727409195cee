import type { Say } from '#lib/i18n/say.ts'

/** A time of whole years, in words: "1861", "from 1861 to 1869". */
export function yearsFromTo(say: Say, from: string, to: string): string {
  return from === to ? from : say('lists.fromTo', { from, to })
}
