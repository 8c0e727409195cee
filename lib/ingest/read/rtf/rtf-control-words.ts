const names = (list: string) => new Set(list.split(' '))

/** Destinations that hold no words of the text. */
export const silentDestinations = names(
  'colortbl info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'xe tc rxe filetbl revtbl listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles generator ' +
    'objdata objclass objname fldinst nonshppict shppict bkmkstart bkmkend pntxta pntxtb pnseclvl private template mmathPr mmath ' +
    'shprslt atnid atnauthor atndate atnref atntime atnparent annotationref sp sn sv',
)
/** Destinations that stand behind `\*` and hold words nevertheless. */
export const ignorableDestinations = names('shpinst do annotation footnote fldrslt ud')
/** Stretches with paragraphs of their own, which follow the text around them. */
export const boxDestinations = names('shptxt dptxbxtext')

/** Signs that have a control word. */
export const signWords = new Map([
  ['tab', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['enspace', '\u2002'],
  ['emspace', '\u2003'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '\u2011'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['nestcell', ' '],
])
