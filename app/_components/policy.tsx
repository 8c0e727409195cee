import { contentSecurityPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

/**
 * What a page may load and run (Content-Security-Policy), and what it says of itself to other sites. It must come before
 * all that it is to hold for.
 */
export function Policy({ formTargets = [] }: { formTargets?: readonly string[] | undefined }) {
  return (
    <>
      <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy(formTargets)} />
      <meta name="referrer" content={referrerPolicy} />
    </>
  )
}
