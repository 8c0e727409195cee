import type { SiteBase } from '#app/_site/site.ts'

/** Links to the page before and after this one of a list that takes several pages; nothing where it takes one. */
export function Pager({
  site,
  page,
  pages,
  addressOf,
}: {
  site: SiteBase
  page: number
  pages: number
  addressOf: (page: number) => string
}) {
  const { say } = site
  if (pages <= 1) return null
  return (
    <nav
      className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-t pt-4 sans-md print:hidden"
      aria-label={say('lists.pageOf', { page, pages })}
    >
      {page > 1 && (
        <a rel="prev" href={addressOf(page - 1)}>
          ← {say('lists.previousPage')}
        </a>
      )}
      <span>{say('lists.pageOf', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={addressOf(page + 1)}>
          {say('lists.nextPage')} →
        </a>
      )}
    </nav>
  )
}
