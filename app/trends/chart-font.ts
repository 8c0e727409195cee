/** The face of all writing in the picture, also where it is taken away without the style sheet. */
export const chartFont = '"Inter Variable", Inter, system-ui, sans-serif'

/** Room that is kept for a letter of it, in CSS pixels. */
export const letterWidth = 7.4
