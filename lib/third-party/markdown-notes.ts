import type { gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'

type HtmlExtension = ReturnType<typeof gfmFootnoteHtml>

/**
 * Footnotes of Markdown as HTML: a note stays where its file has it, called or not, as a paragraph that begins with its
 * mark; a call is its mark, raised. The marks are those of the file, so that they stay true when notes are missing.
 */
export function notesInPlace(): HtmlExtension {
  return {
    enter: {
      gfmFootnoteDefinition() {
        this.getData('tightStack')?.push(false)
        this.lineEndingIfNeeded()
        this.tag('<div>')
      },
      gfmFootnoteDefinitionLabelString() {
        this.buffer()
      },
      gfmFootnoteCallString() {
        this.buffer()
      },
    },
    exit: {
      gfmFootnoteDefinitionLabelString(token) {
        this.resume()
        this.tag(`<!--note:${this.encode(this.sliceSerialize(token))}-->`)
      },
      gfmFootnoteDefinition() {
        this.getData('tightStack')?.pop()
        this.tag('</div>')
        this.setData('slurpOneLineEnding', true)
        this.setData('lastWasTag')
      },
      gfmFootnoteCallString(token) {
        this.resume()
        this.tag(markOf(this.encode(this.sliceSerialize(token))))
      },
    },
  }
}

/** The HTML with the mark of each note at the beginning of its first paragraph. */
export function withNoteMarks(html: string): string {
  return html.replace(
    /<!--note:([^<>]*)-->\s*(<p>)?/g,
    (_, label: string, opening = '') => `${opening}${markOf(label)} `,
  )
}

/** A figure is raised; a word is set in brackets, since it would grow into the word before it. */
function markOf(label: string): string {
  return /^\d+$/.test(label) ? `<sup>${label}</sup>` : `[${label}]`
}
