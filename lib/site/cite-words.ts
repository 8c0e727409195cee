/** The words of the interface for citing. */
export const citeWords = {
  cite: 'Cite',
  style: (name: string) => `in the style ${name}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Press Ctrl+C',
  forParagraph: 'For a paragraph',
  /** Stands for the number of a paragraph. */
  number: 'n',
  paragraph: 'Paragraph',
  wholeText: 'whole text',
  how: 'is the number of the paragraph, as it stands in the margin; the number is also the link to it.',
  files: 'For a reference manager',
  file: (format: string) => `${format} file`,
}
