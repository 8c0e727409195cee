import type { Site } from '#app/_site/site.ts'

/** Says that there is nothing yet, and what to do. */
export function EmptyArchive({ site }: { site: Site }) {
  return (
    <div className="notice">
      <p>{site.words.empty}</p>
      <p>{site.words.emptyHow}</p>
    </div>
  )
}
