import type { SiteWith } from '#app/_site/site.ts'
import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { particularWordQuery } from '#lib/keyness/particular-word-query.ts'
import { type SearchedKind, searchedKinds } from '#lib/keyness/particular-words.ts'
import type { ParticularWord, ParticularWords as Words } from '#lib/keyness/particular-words-data.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/**
 * The words that a group has more often than the rest of the archive, in a table: each leads to the search for it in the group,
 * which counts as many paragraphs. Nothing where no word passes.
 */
export function ParticularWords({
  site,
  kind,
  group,
}: {
  site: SiteWith<'particularWords'>
  kind: GroupKind
  group: NameGroup
}) {
  const { record } = group
  const searched = searchedKinds.find((one) => one === kind)
  const ofKind = site.particularWords[kind] ?? {}
  // A name may be that of something that every object has: constructor.
  const found = Object.hasOwn(ofKind, record.id) ? ofKind[record.id] : undefined
  if (searched === undefined || found === undefined || found.words.length === 0) return null
  const { languages, words } = found
  return (
    <section aria-labelledby="particular-words">
      <h2 id="particular-words">{site.say('group.particularWords')}</h2>
      <p className="list-facts mb-3">
        {kind === 'speakers' ? site.say('group.ownWords') : site.say('group.particularWordsOf')}{' '}
        {languages
          .map(({ language, here, elsewhere }) =>
            language === undefined
              ? site.say('group.compared', { here, elsewhere })
              : site.say('group.comparedIn', { here, elsewhere, language: site.say.languageName(language) }),
          )
          .join(' ')}
      </p>
      <div className="count-table-frame">
        <table className="count-table">
          <caption className="sr-only">{site.say('group.particularWords')}</caption>
          <thead>
            <tr>
              <th scope="col">{site.say('group.word')}</th>
              <th scope="col">{site.say('group.paragraphs')}</th>
              <th scope="col">{site.say('group.inTenThousand')}</th>
              <th scope="col">{site.say('group.elsewhere')}</th>
              <th scope="col">{site.say('group.likelihood')}</th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <WordRow
                key={`${word.language} ${word.word}`}
                site={site}
                word={word}
                address={site.addresses.search(addressedQuery(searched, group, word))}
                languages={languages}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Documents name collections by their ids, and so do queries. */
function addressedQuery(kind: SearchedKind, { record }: NameGroup, word: ParticularWord): string {
  return particularWordQuery(kind, kind === 'collections' ? record.id : record.name, word)
}

function WordRow({
  site,
  word,
  address,
  languages,
}: {
  site: SiteWith<never>
  word: ParticularWord
  address: string
  languages: Words['languages']
}) {
  const { written, language, paragraphs, occurrences, elsewhere, likelihood } = word
  const compared = languages.find((one) => one.language === language)
  return (
    <tr>
      <th scope="row">
        <a href={address} lang={language === site.say.language ? undefined : language}>
          {written}
        </a>
      </th>
      <td>{site.say.number(paragraphs)}</td>
      <td>{site.say.decimal(inTenThousand(occurrences, compared?.here))}</td>
      <td>{site.say.decimal(inTenThousand(elsewhere, compared?.elsewhere))}</td>
      <td>{site.say.decimal(likelihood)}</td>
    </tr>
  )
}

/** How often a word is among 10,000 words. */
function inTenThousand(occurrences: number, words = 0): number {
  return (occurrences / Math.max(1, words)) * 10_000
}
