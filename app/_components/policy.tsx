import { contentSecurityPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

const policy = contentSecurityPolicy()

/**
 * What a page that shows may load and run (Content-Security-Policy), and what it says of itself to other sites. It must
 * come before all that it is to hold for.
 */
export function Policy() {
  return (
    <>
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="referrer" content={referrerPolicy} />
    </>
  )
}
