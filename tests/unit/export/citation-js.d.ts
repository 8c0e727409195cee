/** The part of citation-js that is used; these versions have no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { forceType?: string })
    data: unknown
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
