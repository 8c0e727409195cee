/** The font of all writing in the picture, also where that is saved, without the stylesheet. */
export const chartFont = '"Inter Variable", Inter, system-ui, sans-serif'

/** Width of a letter of it at a size of 13 pixels, in CSS pixels. An estimate: nothing is measured in the browser. */
export const letterWidth = 7.4
