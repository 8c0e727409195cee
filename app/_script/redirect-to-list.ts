const namePagePath = /^(.*\/(?:speakers|events|venues|topics|publishers)\/)([^/]+)\/(?:page-\d+\/)?$/
const datePagePath = /^(.*\/dates\/\d{4}\/(?:\d\d\/)?)\d\d\/$/

/**
 * On the page of what is not found: whoever asked for the page of a name or of a day that has none in an archive that
 * has grown is led to the list in which it stands.
 */
export async function redirectToList(): Promise<void> {
  const [, dates] = datePagePath.exec(location.pathname) ?? []
  if (dates !== undefined) return location.replace(dates)
  const [, folder, id] = namePagePath.exec(location.pathname) ?? []
  if (folder === undefined || id === undefined) return
  const response = await fetch(`${folder}shared.json`)
  if (!response.ok) return
  const lists: unknown = await response.json()
  for (const [list, ids] of Object.entries(lists ?? {}))
    if (Array.isArray(ids) && ids.includes(id)) return location.replace(`${list}#${id}`)
}
