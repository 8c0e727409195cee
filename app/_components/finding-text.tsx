import type { SiteBase } from '#app/_site/site.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { sayFinding } from '#lib/site/finding-message.ts'
import { langAttribute } from './lang-attribute.ts'

/** What a finding says, in the language of the page; in English, marked as such, where it was put into words by others. */
export function FindingText({ site, finding }: { site: SiteBase; finding: Finding }) {
  const { message, said } = finding
  if (said) return sayFinding(site.say, said)
  const lang = langAttribute(site, 'en')
  return lang === undefined ? message : <span lang={lang}>{message}</span>
}
