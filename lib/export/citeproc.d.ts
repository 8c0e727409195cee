/** The part of citeproc-js that is used; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): unknown
    retrieveItem(id: string): unknown
  }

  interface Cluster {
    citationItems: { id: string; locator?: string; label?: string }[]
    properties: { noteIndex: number }
  }

  class Engine {
    constructor(system: System, style: unknown, language: string, forceLanguage?: boolean)
    updateItems(ids: string[]): void
    makeBibliography(): [unknown, string[]] | false
    previewCitationCluster(cluster: Cluster, before: [], after: [], format: 'html'): string
  }

  const CSL: { Engine: typeof Engine }
  export default CSL
}
