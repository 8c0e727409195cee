import { highlightParameter } from '#lib/site/highlight-parameter.ts'
import { makeAnnouncer } from './announce.ts'
import { offerCiting } from './cite-on-demand.ts'
import { followContents } from './contents.ts'
import { followLink } from './follow.ts'
import { listenForKeys } from './keys.ts'
import { leadOn } from './lead-on.ts'
import { offerLinks } from './links.ts'
import { markWords } from './marks.ts'
import { checkPassagePage } from './passage-page.ts'
import { watchSelection } from './selection.ts'

/* What a page that shows does with script. All of it can be done without: numbers are links, contents are links. */
document.documentElement.classList.add('scripted')
const article = document.querySelector<HTMLElement>('.reading article')
if (article) {
  const say = makeAnnouncer(article)
  followContents()
  markWords(article, new URLSearchParams(location.search).getAll(highlightParameter))
  listenForKeys({ article, links: offerLinks(article, say), say })
  followLink(article, say)
  offerCiting(article, say)
  watchSelection(article, say)
} else {
  listenForKeys()
  const alone = document.querySelector<HTMLElement>('.passage-page')
  if (alone) {
    checkPassagePage(alone)
    offerCiting(alone, makeAnnouncer(alone.querySelector<HTMLElement>('.cite') ?? alone))
  }
  leadOn()
}
