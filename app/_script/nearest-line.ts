/**
 * Has links to a line of a source lead to the paragraph that has the line, on a page that several sources share: there
 * only paragraphs have anchors.
 */
export function watchLineLinks(): void {
  goToNearestLine()
  addEventListener('hashchange', goToNearestLine)
}

function goToNearestLine(): void {
  const [, source, line] = /^#(s-\w{7}-L)(\d+)/.exec(location.hash) ?? []
  if (source === undefined || document.getElementById(location.hash.slice(1))) return
  const lineOf = ({ id }: Element) => Number.parseInt(id.slice(source.length), 10)
  const rows = [...document.querySelectorAll(`[id^="${source}"]`)].filter((row) => lineOf(row) <= Number(line))
  rows.at(-1)?.scrollIntoView()
}
