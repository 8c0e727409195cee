import { handedOverId, type OperatedPageName, rootId } from '#app/_browser/operated-page.ts'
import { JsonScript } from '#app/_components/structured-data.tsx'
import type { SiteBase } from '#app/_site/site.ts'

/** The part of a page that its script brings to life, and behind it what the script is handed. */
export function Operated({ root: { html, handedOver } }: { root: { html: string; handedOver: object } }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the same components in another run */}
      <div id={rootId} dangerouslySetInnerHTML={{ __html: html }} />
      <JsonScript id={handedOverId} type="application/json" data={handedOver} />
    </>
  )
}

/** The script of a page that is operated, in the head: what it imports is fetched with it, and not after it. */
export function OperatedScripts({ site, name }: { site: SiteBase; name: OperatedPageName }) {
  const scripts = site.assets.operated[name]
  if (!scripts) throw new Error(`there is no script of the page "${name}"; please report this`)
  return (
    <>
      {scripts.imports.map((address) => (
        <link key={address} rel="modulepreload" href={address} />
      ))}
      <script type="module" src={scripts.entry} />
    </>
  )
}
