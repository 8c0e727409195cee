/** The one function of the package that tests use. */
declare module 'jsonld' {
  const jsonld: {
    expand(document: object, options: { expandContext: object; safe: boolean }): Promise<unknown[]>
  }
  export default jsonld
}
