/** A part of the page that says how to read the archive. */
export interface AboutSection {
  /** Anchor of the part; links of other pages lead to it. */
  id: string
  title: string
  paragraphs: string[]
}

/** How to read the archive, in English. */
export const aboutSections: AboutSection[] = [
  {
    id: 'reading',
    title: 'How the texts were read',
    paragraphs: [
      'Every document was made from a file as it was received, by rules and without changing a word. A program found where each text begins and ends, its title, headings and paragraphs, and what it says about its speaker, date and place. Where editors corrected a word, the page shows the correction. No sentence of the record is the program’s.',
      'The page of each source shows the file line by line, and beside it what became of every part: a paragraph, a fact, or something that was left out, such as a menu or a line asking to subscribe, with the name of the rule that left it out. If any part of a source is unaccounted for, the archive is not published.',
      'What the program noticed and could not decide is listed under Findings.',
    ],
  },
  {
    id: 'bases',
    title: 'On what basis something is known',
    paragraphs: [
      'Under “On record” each document page gives the ground for every fact. “Stated” means that the source says so, in the line named; open it to see the words. “Taken over” means that the fact comes from the event that the document is about, or from another document. “Inferred” means that a rule worked it out, and names the rule. “Set by an editor” means that a person decided, and gives the reason.',
      'What no source says and nobody could find out is given as not known. It is never filled in by guessing.',
    ],
  },
  {
    id: 'identifiers',
    title: 'Identifiers and links',
    paragraphs: [
      'Every document, heading and paragraph has an identifier that was given once and is kept. A link to a paragraph leads to that paragraph, also after corrections elsewhere in the text. Where paragraphs were joined, the old identifiers lead to the joined one.',
      'A link that was copied here also carries a check of the words. Where they have changed since, the page says so when the link is opened, and shows what changed as far as it is recorded. Select words to copy a link to just these, to a sentence or to several paragraphs; the key ? lists what can be done by keyboard.',
      'The number in the margin is there to be said aloud. It can change when a text is corrected; the identifier in the link does not.',
    ],
  },
  {
    id: 'breaks',
    title: 'Breaks made by the archive',
    paragraphs: [
      'Some sources come as one long wall of text. To make them readable they were divided at the ends of sentences. Under “On record” these breaks can be shown: they are the archive’s, not the author’s, and the words on both sides are unchanged.',
    ],
  },
  {
    id: 'voices',
    title: 'Whose words these are',
    paragraphs: [
      'In a transcript the speaker’s name is above each turn. Words of the publisher, such as an introduction, have a different background. What a transcriber noted, such as applause, is in italics.',
      'In reports and press releases, words inside quotation marks are set apart from those of the reporter.',
      'Where a text is a translation, the language in which it was spoken is named with who made the translation, as far as that is known. Of several texts of one event, the editors may choose one as the text of record.',
    ],
  },
  {
    id: 'across',
    title: 'The same words in other documents',
    paragraphs: [
      'A program compares the documents with each other. Under a paragraph it says where its speaker said the same before or again, which reports quote it, and where the words that a report quotes were said: word for word, with differences, or altered, where a figure, a name, a date, a denial or another word that changes the meaning is different or missing. An archive cannot show what it does not have: “not found” is only said where the archive has the whole text of the event.',
    ],
  },
  {
    id: 'corrections',
    title: 'Corrections and withdrawals',
    paragraphs: [
      'Editors may correct what the program read. Each correction has its reason, and is shown at the paragraph or fact that it concerns, with how it read before.',
      'The law can require that a passage or a whole text be taken out. Its words are then shown nowhere, but the page says that it was withdrawn, when and why, and old links still lead to its place.',
    ],
  },
]
