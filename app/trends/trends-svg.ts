/** What a saved picture says of itself. */
export interface PictureCaption {
  title: string
  /** The line below the picture, which says where it is from. */
  source: string
}

/** Height of the line for the source, in pixels. */
const sourceHeight = 26

/**
 * The text of an SVG file with the picture that is shown: with title and source, links that lead back to the archive,
 * and without what is not seen.
 */
export function trendsSvg(shown: SVGSVGElement, { title, source }: PictureCaption): string {
  const svg = shown.cloneNode(true)
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('The clone of a picture is another thing.')
  const { width, height } = shown.viewBox.baseVal
  for (const element of svg.querySelectorAll('.trend-reach, .trend-quiet')) element.remove()
  // Some programs don't know currentColor.
  for (const group of svg.querySelectorAll('g[color]')) {
    for (const part of group.querySelectorAll('*'))
      for (const name of ['fill', 'stroke'])
        if (part.getAttribute(name) === 'currentColor') part.setAttribute(name, group.getAttribute('color') ?? '')
    group.removeAttribute('color')
  }
  for (const link of svg.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href)
  for (const part of svg.querySelectorAll('*')) {
    part.removeAttribute('class')
    part.removeAttribute('tabindex')
  }
  for (const name of ['class', 'aria-hidden', 'style']) svg.removeAttribute(name)
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('role', 'img')
  svg.setAttribute('height', String(height + sourceHeight))
  svg.setAttribute('viewBox', `-12 -8 ${width + 24} ${height + sourceHeight + 16}`)
  const background = createSvgElement('rect', { x: '-12', y: '-8', width: '100%', height: '100%', fill: '#ffffff' })
  const below = createSvgElement('text', {
    x: '0',
    y: String(height + sourceHeight - 6),
    fill: '#474c54',
    'font-family': 'Inter, system-ui, sans-serif',
    'font-size': '11',
  })
  below.textContent = source
  const name = createSvgElement('title', {})
  name.textContent = title
  svg.prepend(name, background)
  svg.append(below)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

function createSvgElement(kind: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', kind)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
