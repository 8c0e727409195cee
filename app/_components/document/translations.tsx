import { DocumentLink } from '#app/_components/document-link.tsx'
import type { TranslationPair } from '#app/_site/parts/translation-pairs.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** The text in other languages: what it was translated from, and its translations, with the pages that show two beside each other. */
export function Translations({
  site,
  document,
}: {
  site: SiteWith<'catalog' | 'translationPairs'>
  document: ArchiveDocument
}) {
  const others = site.catalog.translations.get(document.id) ?? []
  if (others.length === 0) return null
  const { say } = site
  const pairs = site.translationPairs.of(document.id)
  return (
    <section aria-labelledby="translations">
      <h2 className="kicker" id="translations">
        {say('provenance.inOtherLanguages')}
      </h2>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <DocumentLink site={site} document={other} />{' '}
            <small>
              {other.language !== undefined && say.languageName(other.language)}
              {other.id === document.translationOf && `, ${say('provenance.original')}`}
            </small>
            <BesideLink
              site={site}
              pair={pairs.find(({ first, second }) => [first.id, second.id].includes(other.id))}
              other={other}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function BesideLink({
  site,
  pair,
  other,
}: {
  site: SiteBase
  pair: TranslationPair | undefined
  other: ArchiveDocument
}) {
  if (!pair) return null
  return (
    <>
      {' '}
      <a
        href={site.addresses.translationPair(pair.first.id, pair.second.id)}
        aria-label={site.say('translations.besideOther', { title: other.title })}
      >
        {site.say('translations.beside')}
      </a>
    </>
  )
}

/**
 * The languages in which a text is in the archive, its own among them, with their addresses: none where it is in one
 * only. A language that two of them have is left out, since nobody could tell which is meant.
 */
export function languagesOf(
  { catalog, addresses }: SiteWith<'catalog'>,
  document: ArchiveDocument,
): { language: string; address: string }[] {
  const others = catalog.translations.get(document.id) ?? []
  const all = others.length === 0 ? [] : [document, ...others]
  const tags = all.map(({ language }) => language)
  return all.flatMap((one) =>
    one.language !== undefined && tags.indexOf(one.language) === tags.lastIndexOf(one.language)
      ? [{ language: one.language, address: addresses.document(one) }]
      : [],
  )
}
