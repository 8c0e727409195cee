import { createContext, useContext } from 'react'
import type { Say } from '#lib/i18n/say.ts'

/** The words of the page's language. */
export const SayContext = createContext<Say | undefined>(undefined)

/** The words of the page's language. */
export function useSay(): Say {
  const say = useContext(SayContext)
  if (!say) throw new Error('These components need the words of the page around them.')
  return say
}
