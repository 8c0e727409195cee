import { authorityProposalsAsYaml, proposeAuthorities } from '#lib/archive/authority-proposals.ts'
import { eventProposalsAsYaml, proposeEvents } from '#lib/archive/event-proposals.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { readCatalogue } from '#lib/records/catalogue.ts'
import { contentFolder } from '#lib/records/content.ts'
import { refusalProblems } from '#lib/translations/decided-pairs.ts'
import { proposeTranslations } from '#lib/translations/propose-translations.ts'
import { translationProposalsAsYaml } from '#lib/translations/translation-proposals-as-yaml.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run authorities -- [--content FOLDER]

Prints names without an authority record, texts of one day that are versions of one, and texts in different languages that may be
translations of each other, as YAML to look through and paste.`

const { values } = commandArguments({ options: { content: { type: 'string' } } }, usage)
const content = contentFolder(values.content)
const [archive, catalogue] = await lockContent(
  content,
  'authorities',
  () => Promise.all([loadArchive(content), readCatalogue(content)]),
  true,
)
const proposals = proposeAuthorities(archive)
const events = proposeEvents(archive)
if (proposals.length > 0) console.log(authorityProposalsAsYaml(proposals))
if (events.length > 0) console.log(eventProposalsAsYaml(events))
const translations = proposeTranslations(archive, catalogue)
const asYaml = translationProposalsAsYaml(translations)
if (asYaml !== '') console.log(asYaml)
for (const problem of refusalProblems(archive.documents, catalogue)) console.error(`warning: ${problem}`)
console.error(
  `${counted(proposals.length, 'name')} without an authority record, ${counted(events.length, 'text')} in several versions without an event, ${counted(translations.proposals.length, 'translation')} to confirm, in ${counted(archive.documents.length, 'document')}`,
)
