import { startPage } from '#app/_browser/start-page.tsx'
import { Compare } from '#app/compare/compare.tsx'

startPage(Compare)
