import type { SiteBase } from '#app/_site/site.ts'

/** Says that there is nothing yet, and what to do. */
export function EmptyArchive({ site }: { site: SiteBase }) {
  return (
    <div className="notice">
      <p>{site.messages.empty}</p>
      <p>{site.messages.emptyHow}</p>
    </div>
  )
}
