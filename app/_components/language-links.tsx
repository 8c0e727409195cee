import { type FramedSite, folderOf } from '#app/_site/site.ts'
import { ownName } from '#lib/i18n/languages.ts'

/**
 * Links to the page in the other languages of the interface; of a page that each language doesn't have, such as that of a
 * document, to their front pages: there the page's script changes the words in place. Nothing where there is one language.
 */
export function LanguageLinks({ site, address }: { site: FramedSite; address: string }) {
  const { say, addresses, languages, hasTwins } = site
  if (languages.length < 2) return null
  return (
    <nav aria-label={say('frame.languages')} data-languages={hasTwins ? 'pages' : 'words'}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={addresses.twin(hasTwins ? address : addresses.home(), folderOf(language, languages))}
              lang={language}
              hrefLang={language}
              aria-current={language === say.language ? 'true' : undefined}
            >
              {ownName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same page in each language, for search engines, and which of them is for all others. */
export function twinsOf({ addresses, languages, hasTwins }: FramedSite, address: string) {
  if (!hasTwins) return []
  const twins = languages.map((language) => ({
    language,
    address: addresses.twin(address, folderOf(language, languages)),
  }))
  return [...twins, { language: 'x-default', address: addresses.twin(address, '') }]
}
