import CSL from 'citeproc'

/**
 * A processor of citeproc-js that is not tripped by words. It keeps citations and names by their text in plain objects
 * (`registry.ambigcites`, `registry.namereg`, private parts): a work that is cited as "constructor" or "hasOwnProperty" finds a
 * function of every object there, is refused, and all works after it are, too. Without a prototype they have nothing but their own.
 */
export function createCitationEngine(
  ...given: ConstructorParameters<typeof CSL.Engine>
): InstanceType<typeof CSL.Engine> {
  const engine = new CSL.Engine(...given)
  const { registry } = engine
  for (const dictionary of [registry.ambigcites, registry.namereg.namereg, registry.namereg.nameind])
    Object.setPrototypeOf(dictionary, null)
  return engine
}
