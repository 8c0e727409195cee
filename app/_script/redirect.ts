/* The script of the page at a former address of a document: goes on to the document, with all that the link says. Without
   script the links of the page do. The former address is not kept in the history, or going back would lead here again. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]')
if (link) location.replace(`${link.href}${location.search}${location.hash}`)
