/** The part of citeproc-js that is used; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): unknown
    retrieveItem(id: string): unknown
  }

  interface CitationItem {
    id: string
    locator?: string
    label?: string
  }

  class Engine {
    constructor(system: System, style: unknown, language: string, forceLanguage?: boolean)
    updateItems(ids: string[]): void
    makeBibliography(): [unknown, string[]] | false
    makeCitationCluster(items: CitationItem[]): string
    /** Private: what it keeps by the texts of citations and names. */
    readonly registry: { ambigcites: object; namereg: { namereg: object; nameind: object } }
  }

  const CSL: { Engine: typeof Engine }
  export default CSL
}
