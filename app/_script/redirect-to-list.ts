const namePagePath = /^(.*\/(?:speakers|events|venues|topics|publishers)\/)([^/]+)\/(?:page-\d+\/)?$/
const datePagePath = /^(.*\/dates\/\d{4}\/(?:\d\d\/)?)\d\d\/$/

/**
 * On the page of what is not found: leads whoever asked for the page of a name, a month or a day that has none, since
 * the archive has grown, to the list that has it, in the same language. Rejects where the list of names without a page can't be fetched.
 *
 * @param root path of the site, with a slash at its end
 */
export async function redirectToList(root: string): Promise<void> {
  const [, dates] = datePagePath.exec(location.pathname) ?? []
  // The list has a place for each day, and where it leads on itself, the day that was asked for first.
  if (dates !== undefined) return location.replace(dates + (location.hash || `#${filedAt(location.pathname)}`))
  const [, folder, id] = namePagePath.exec(location.pathname) ?? []
  if (folder === undefined || id === undefined) return
  // The file is that of the site, whichever language its lists are in; these lie in the folder of the language.
  const [, language = '', kind = ''] = /^((?:[^/]+\/)?)([^/]+\/)$/.exec(folder.slice(root.length)) ?? []
  const response = await fetch(`${root}${kind}shared.json`)
  if (!response.ok) return
  const lists: unknown = await response.json()
  for (const [list, ids] of Object.entries(lists ?? {}))
    if (Array.isArray(ids) && ids.includes(id))
      return location.replace(`${root}${language}${list.slice(root.length)}#${id}`)
}

/** How what a page of a date would list is filed: `2024-04-25` for `/dates/2024/04/25/`. */
function filedAt(path: string): string {
  return path
    .slice(path.lastIndexOf('/dates/') + '/dates/'.length)
    .split('/')
    .filter((part) => part !== '')
    .join('-')
}
