/** Empty elements with former ids, so that older links still lead here. */
export function Aliases({ ids }: { ids: readonly string[] | undefined }) {
  return ids?.map((id) => <span key={id} id={id} className="alias" />)
}
