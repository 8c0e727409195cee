import { contentSecurityPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

const policy = contentSecurityPolicy()

/** What a page that shows says of what it may load and run. It must stand before all that it is to hold for. */
export function Policy() {
  return (
    <>
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="referrer" content={referrerPolicy} />
    </>
  )
}
