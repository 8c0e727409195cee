import { pathToFileURL } from 'node:url'
import type { OperatedPage, OperatedPageName } from '#app/_browser/operated-page.ts'
import type { RootProps, renderRoot } from '#app/_operated/render-root.tsx'
import { folderOf, type Site } from '#app/_site/site.ts'
import type { Section } from '#lib/i18n/languages.ts'
import { parseSiteLocation } from '#lib/site/addresses.ts'

/** The part of a page that its script brings to life: as HTML, and what is handed to the script. */
export interface WrittenRoot {
  name: OperatedPageName
  html: string
  handedOver: OperatedPage<object>
}

/**
 * Writes the part of a page that readers operate. The code that renders it is a bundle of its own: Next makes pages with a React that
 * has none of what components in browsers use. Rejects where that can't be loaded.
 *
 * @param sections of the words that the components say
 * @param props what the root component is given
 */
export async function writeRoot<Name extends OperatedPageName>(
  site: Site,
  name: Name,
  sections: readonly Section[],
  props: RootProps<Name>,
): Promise<WrittenRoot> {
  const { language } = site.say
  const handedOver = {
    language,
    messages: site.messages(sections),
    base: parseSiteLocation(site.settings.address).base,
    folder: folderOf(language, site.languages),
    props,
  }
  const { href } = pathToFileURL(site.settings.rootRenderer)
  const renderer: { renderRoot: typeof renderRoot } = await import(/* turbopackIgnore: true */ /* @vite-ignore */ href)
  return { name, html: renderer.renderRoot(name, handedOver), handedOver }
}
