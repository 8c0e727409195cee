/** Folder of the files with all figures of each unit, below that of the site. */
export const figuresFolder = 'figures/parts'
