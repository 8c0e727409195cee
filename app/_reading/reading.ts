import { followContents } from './contents.ts'
import { offerLinks } from './links.ts'
import { listenForKeys } from './keys.ts'

/* What a reading page does with script. All of it can be done without: numbers are links, contents are links. */
document.documentElement.classList.add('scripted')
const article = document.querySelector<HTMLElement>('.reading article')
if (article) {
  const links = offerLinks(article)
  followContents()
  listenForKeys(article, links)
}
