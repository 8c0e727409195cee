import { askAsPeopleDo, askedReport, readAsked } from './asked.ts'

const t = Date.now()
console.log(askedReport(await askAsPeopleDo(await readAsked(), '/tmp/m10/out')))
console.log(Date.now() - t)
