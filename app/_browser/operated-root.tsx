import { type ComponentType, useMemo } from 'react'
import { createSay } from '#lib/i18n/say.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { AddressesContext } from './addresses-context.ts'
import type { OperatedPage } from './operated-page.ts'
import { SayContext } from './say-context.ts'

/** The root component of a page that is operated, with the words and addresses of its language around it: the same in a build and in a browser. */
export function OperatedRoot<Props extends object>({
  Root,
  page: { language, messages, base, folder, props },
}: {
  Root: ComponentType<Props>
  page: OperatedPage<Props>
}) {
  const say = useMemo(() => createSay(language, messages), [language, messages])
  const addresses = useMemo(() => createAddresses({ origin: undefined, base }, folder), [base, folder])
  return (
    <SayContext value={say}>
      <AddressesContext value={addresses}>
        <Root {...props} />
      </AddressesContext>
    </SayContext>
  )
}
