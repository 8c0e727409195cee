import type { BuildSettings } from '#lib/build/settings.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** Addresses of the files that were made before Next ran, by what `BuildSettings` calls them. */
export type Assets = BuildSettings['assets']

/** The addresses of assets, of their paths below the root of the site. */
export function assetAddresses(
  {
    stylesheet,
    pageScript,
    scriptWords,
    redirectScript,
    textScript,
    searchScript,
    operated,
    quoteWorker,
    compareWorker,
    preloadedFonts,
    icon,
    logo,
  }: Assets,
  { file }: Addresses,
): Assets {
  return {
    stylesheet: file(stylesheet),
    pageScript: file(pageScript),
    scriptWords: Object.fromEntries(Object.entries(scriptWords).map(([language, path]) => [language, file(path)])),
    redirectScript: file(redirectScript),
    textScript: file(textScript),
    searchScript: file(searchScript),
    operated: Object.fromEntries(
      Object.entries(operated).map(([name, { entry, imports }]) => [
        name,
        { entry: file(entry), imports: imports.map(file) },
      ]),
    ),
    quoteWorker: file(quoteWorker),
    compareWorker: file(compareWorker),
    preloadedFonts: Object.fromEntries(
      Object.entries(preloadedFonts).map(([language, paths]) => [language, paths.map(file)]),
    ),
    icon: file(icon),
    ...(logo !== undefined && { logo: file(logo) }),
  }
}
