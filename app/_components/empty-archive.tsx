import type { SiteBase } from '#app/_site/site.ts'

/** Says that there is nothing yet, and what to do. */
export function EmptyArchive({ site }: { site: SiteBase }) {
  return (
    <div className="notice">
      <p>{site.say('front.empty')}</p>
      <p>{site.say('front.emptyHow')}</p>
    </div>
  )
}
