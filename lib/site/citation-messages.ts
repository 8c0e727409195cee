/** The words of the interface for citing. */
export const citationMessages = {
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Press Ctrl+C',
  inText: 'In the text',
  /** Stands for the number of a paragraph. */
  number: 'n',
  paragraph: 'Paragraph (12 or 12–14)',
  wholeText: 'whole text',
  noSuch: (last: number) => `The paragraphs are numbered 1 to ${last}. What you see cites the whole text.`,
  ownPage: 'Cite',
  citeParagraph: (number: number) => `Cite paragraph ${number}`,
  dayOfAccess: 'This style also asks for the day on which you read the text, after the address.',
  filesOfWhole: 'The files cite the whole text. For a paragraph, add its number and its link.',
  filesOfParagraphs: 'The files cite the whole text. Those of a paragraph are behind “Cite” beside its number.',
  how: 'is the number of the paragraph in the margin, which is also the link to it.',
  files: 'For a reference manager',
}
