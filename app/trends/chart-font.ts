/** The face of all writing in the picture, also where it is taken away without the style sheet. */
export const chartFont = '"Inter Variable", Inter, system-ui, sans-serif'

/** Width kept for a letter of it at 13 pixels, in CSS pixels. An estimate: nothing is measured in the browser. */
export const letterWidth = 7.4
