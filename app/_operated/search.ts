import { startPage } from '#app/_browser/start-page.tsx'
import { Search } from '#app/search/search.tsx'

startPage(Search)
