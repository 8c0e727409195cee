import { startPage } from '#app/_browser/start-page.tsx'
import { Trends } from '#app/trends/trends.tsx'

startPage(Trends)
