'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay, type Say } from '#lib/i18n/say.ts'

const SayContext = createContext<Say | undefined>(undefined)

/** Gives the components of a page that is operated the words of its language, which the page hands down. */
export function SayProvider({
  language,
  messages,
  children,
}: {
  language: string
  /** The sections that the components use. */
  messages: MessageTree
  children: ReactNode
}) {
  const say = useMemo(() => createSay(language, messages), [language, messages])
  return <SayContext value={say}>{children}</SayContext>
}

/** The words of the page's language. */
export function useSay(): Say {
  const say = useContext(SayContext)
  if (!say) throw new Error('These components need a SayProvider around them.')
  return say
}
