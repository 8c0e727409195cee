import { isUnsure, TranslationRows } from '#app/_components/compare/translation-rows.tsx'
import { type TranslationSide, translationSideOf } from '#app/_components/compare/translation-side.ts'
import { BasisLine } from '#app/_components/document/basis-line.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { TranslationPair } from '#app/_site/parts/translation-pairs.ts'
import type { FramedSite, Site } from '#app/_site/site.ts'
import { type AlignedParagraphs, alignParagraphs } from '#lib/quote/translations/align-paragraphs.ts'
import { evidenceOf } from '#lib/quote/translations/evidence.ts'
import { bytesBeside, rowsOfPage } from '#lib/site/translation-pages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** A text beside its translation, paragraph by paragraph, as editors have recorded that it is one. */
export const translationPair: PageModule<{ first: string; second: string; page: number }> = {
  kind: 'translation pair',

  async list(site) {
    const { translationPairs, addresses } = await site.with('translationPairs')
    return translationPairs.all.flatMap(({ first, second, pages }) =>
      Array.from({ length: pages }, (_, index) => ({
        address: addresses.translationPair(first.id, second.id, index + 1),
        params: { first: first.id, second: second.id, page: index + 1 },
      })),
    )
  },

  async render(site, { first, second, page }) {
    const { translationPairs } = await site.with('translationPairs')
    const pair = translationPairs.between(first, second)
    if (!pair || page > pair.pages) return undefined
    const parts = await viewFor(site, pair).with('archive', 'catalog')
    const sides = [translationSideOf(parts, pair.first), translationSideOf(parts, pair.second)] as const
    const rows = alignedRows(pair, sides)
    return rows && htmlPage(<TranslationPairPage site={parts} pair={pair} sides={sides} rows={rows} page={page} />)
  },
}

/** In the first language of the interface where one of the texts is in it, else in that of the original, or of the other text. */
function viewFor(site: Site, { first, second }: TranslationPair): Site {
  const texts = [first, second].flatMap(({ language }) => language?.split('-', 1) ?? [])
  return site.forText(site.languages.find((language) => texts.includes(language)) ?? site.languages[0])
}

function alignedRows({ first, second }: TranslationPair, [own, other]: readonly [TranslationSide, TranslationSide]) {
  const evidence = ({ text }: TranslationSide, language = '') =>
    text.paragraphs.map((paragraph) => evidenceOf(paragraph.text, language))
  return alignParagraphs(evidence(own, first.language), evidence(other, second.language))
}

interface TranslationPairPageProps {
  site: FramedSite
  pair: TranslationPair
  sides: readonly [TranslationSide, TranslationSide]
  rows: readonly AlignedParagraphs[]
  page: number
}

function TranslationPairPage({ site, pair: { first, second, pages }, sides, rows, page }: TranslationPairPageProps) {
  const { say } = site
  const isOriginal = second.translationOf === first.id
  const addressOf = (number: number) => site.addresses.translationPair(first.id, second.id, number)
  const bytesOf = ({ own, other }: AlignedParagraphs) =>
    bytesBeside([
      ...sides[0].text.paragraphs.slice(own.from, own.to).map(({ text }) => text),
      ...sides[1].text.paragraphs.slice(other.from, other.to).map(({ text }) => text),
    ])
  const basis = isOriginal ? second.basis.translationOf : undefined
  return (
    <Shell
      site={site}
      address={addressOf(page)}
      title={say('compare.titleOf', { a: first.title, b: second.title })}
      description={say('translations.description', { a: first.title, b: second.title })}
      current="documents"
    >
      <div className="wide max-w-broad [&_h2]:mt-9">
        <h1>{isOriginal ? say('translations.heading') : say('translations.headingOfTwo')}</h1>
        <Counts site={site} title={first.title} rows={rows} />
        <p className="sans-sm text-faint mt-2 max-w-narrow">{say('translations.how')}</p>
        {basis && (
          <div className="sans-sm text-faint mt-2 max-w-narrow">
            {say('translations.onRecord')}
            <BasisLine site={site} basis={basis} />
          </div>
        )}
        <section aria-labelledby="paragraphs">
          <h2 id="paragraphs">{say('compare.allTitle')}</h2>
          <TranslationRows say={say} sides={sides} rows={rowsOfPage(rows, bytesOf, page, pages)} />
        </section>
        <Pager site={site} page={page} pages={pages} addressOf={addressOf} />
      </div>
    </Shell>
  )
}

/** How much of the first text has a counterpart, and what that rests on. */
function Counts({
  site: { say },
  title,
  rows,
}: {
  site: FramedSite
  title: string
  rows: readonly AlignedParagraphs[]
}) {
  const size = ({ from, to }: AlignedParagraphs['own']) => to - from
  const paired = rows.filter(({ own, other }) => size(own) > 0 && size(other) > 0)
  const sum = (some: readonly AlignedParagraphs[]) => some.reduce((total, { own }) => total + size(own), 0)
  const marked = paired.filter(({ figures, names }) => figures.shared > 0 || names > 0).length
  const unsure = paired.filter(isUnsure).length
  return (
    <p className="sans-base text-soft">
      {say('compare.counts.counterparts', { title, withCounterpart: sum(paired), count: sum(rows) })}{' '}
      {marked > 0 ? say('translations.rests', { marked, count: paired.length }) : say('translations.restsOnOrder')}
      {marked > 0 && marked < paired.length && ` ${say('translations.restsOther')}`}
      {unsure > 0 && ` ${say('translations.unsureCount', { count: unsure })}`}
    </p>
  )
}
