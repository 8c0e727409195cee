import { startPage } from '#app/_browser/start-page.tsx'
import { Followed } from '#app/watch/followed.tsx'

startPage(Followed)
