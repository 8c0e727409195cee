/* A page at an address that a document had once: goes on to its page, with all that the link says. Without script its
   links do. The address that was followed is not kept in the history, or going back would lead here again. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]')
if (link) location.replace(`${link.href}${location.search}${location.hash}`)
