// Written by `npm run write:messages` from en.json: not to be changed by hand.

type None = Record<never, never>

/** What is put into each message. */
export interface MessageParameters {
  'language.name': None
  'language.locale': None
  'language.alphabet': None
  'common.notKnown': None
  'common.inLanguage': { language: string | number }
  'common.yes': None
  'common.no': None
  'common.quoted': { text: string | number }
  'common.and': { before: string | number; last: string | number }
  'common.or': { before: string | number; last: string | number }
  'counts.documents': { count: number }
  'counts.years': { count: number }
  'counts.paragraphs': { count: number }
  'counts.words': { count: number }
  'counts.minutes': { count: number }
  'dates.uncertain': None
  'dates.yearNotKnown': None
  'dates.approximately': { date: string | number }
  'dates.noLaterThan': { date: string | number }
  'dates.dateNotKnown': None
  'dates.months.1': None
  'dates.months.2': None
  'dates.months.3': None
  'dates.months.4': None
  'dates.months.5': None
  'dates.months.6': None
  'dates.months.7': None
  'dates.months.8': None
  'dates.months.9': None
  'dates.months.10': None
  'dates.months.11': None
  'dates.months.12': None
  'dates.monthsOfDay.1': None
  'dates.monthsOfDay.2': None
  'dates.monthsOfDay.3': None
  'dates.monthsOfDay.4': None
  'dates.monthsOfDay.5': None
  'dates.monthsOfDay.6': None
  'dates.monthsOfDay.7': None
  'dates.monthsOfDay.8': None
  'dates.monthsOfDay.9': None
  'dates.monthsOfDay.10': None
  'dates.monthsOfDay.11': None
  'dates.monthsOfDay.12': None
  'dates.dayMonthYear': { day: string | number; month: string | number; year: string | number }
  'dates.dayMonth': { day: string | number; month: string | number }
  'dates.monthYear': { month: string | number; year: string | number }
  'dates.decade': { from: string | number }
  'dates.century': { from: string | number; to: string | number }
  'dates.from': { from: string | number }
  'dates.interval': { from: string | number; to: string | number }
  'dates.daysOfMonth': { first: string | number; last: string | number; month: string | number; year: string | number }
  'dates.daysOfYear': { from: string | number; to: string | number }
  'dates.withNote': { date: string | number; note: string | number }
  'dates.withoutYear': { date: string | number; note: string | number }
  'kinds.speech': None
  'kinds.address': None
  'kinds.factsheet': None
  'kinds.report': None
  'kinds.press-release': None
  'kinds.article': None
  'kinds.announcement': None
  'kinds.statement': None
  'kinds.document': None
  'translationMakers.own': None
  'translationMakers.official': None
  'translationMakers.publisher': None
  'translationMakers.unknown': None
  'groups.speakers': None
  'groups.venues': None
  'groups.events': None
  'groups.topics': None
  'groups.publishers': None
  'groups.collections': None
  'groupDescriptions.speakers': None
  'groupDescriptions.venues': None
  'groupDescriptions.events': None
  'groupDescriptions.topics': None
  'groupDescriptions.publishers': None
  'groupDescriptions.collections': None
  'fields.title': None
  'fields.kind': None
  'fields.date': None
  'fields.published': None
  'fields.speaker': None
  'fields.role': None
  'fields.venue': None
  'fields.event': None
  'fields.topics': None
  'fields.language': None
  'fields.originalLanguage': None
  'fields.translationOf': None
  'fields.translation': None
  'fields.delivery': None
  'fields.textOfRecord': None
  'fields.publisher': None
  'fields.byline': None
  'fields.url': None
  'fields.rights': None
  'frame.skip': None
  'frame.mainNavigation': None
  'frame.menu': None
  'frame.languages': None
  'frame.searchLabel': None
  'frame.searchPlaceholder': None
  'frame.searchHint': None
  'frame.breadcrumbs': None
  'frame.contact': None
  'frame.reportError': None
  'frame.errorReport': None
  'frame.licence': None
  'frame.madeWith': None
  'titles.documents': None
  'titles.dates': None
  'titles.search': None
  'titles.trends': None
  'titles.quote': None
  'titles.undated': None
  'front.quoteHint': None
  'front.promise': None
  'front.allDates': None
  'front.termsOverYears': None
  'front.chartDocuments': None
  'front.chartWords': None
  'front.empty': None
  'front.emptyHow': None
  'home.newest': None
  'home.singledOut': None
  'home.how': None
  'home.howSearch': None
  'home.howQuote': None
  'home.howTrends': None
  'home.linksLabel': None
  'home.dataLabel': None
  'home.howLink': None
  'home.howData': None
  'home.allOf.documents': { count: number }
  'home.allOf.speakers': { count: number }
  'home.allOf.venues': { count: number }
  'home.allOf.events': { count: number }
  'home.allOf.topics': { count: number }
  'home.allOf.publishers': { count: number }
  'home.allOf.collections': { count: number }
  'home.daysOfYear': None
  'home.onDays': { days: number; documents: number }
  'home.daysOf': { month: string | number }
  'home.daysOfMonth': { archive: string | number; month: string | number }
  'home.daysLead': { count: number; month: string | number }
  'home.othersOfDay': { count: number }
  'home.month': None
  'home.why.most-quoted': { count: number }
  'home.why.said-again': { count: number }
  'home.why.longest': { count: number }
  'home.why.first-word': { count: number; word: string | number }
  'home.why.chosen': None
  'home.again': None
  'home.lastAgain': None
  'lists.fromTo': { from: string | number; to: string | number }
  'lists.undatedAbout': None
  'lists.byYear': None
  'lists.mostDocuments': { count: number }
  'lists.otherLetters': None
  'lists.filterNames': None
  'lists.filterDocuments': None
  'lists.allOfThem': { facts: string | number }
  'lists.datesAbout': None
  'lists.documentsOf': { archive: string | number; count: number }
  'lists.datesOf': { archive: string | number; count: number }
  'lists.dateOf': { archive: string | number; count: number; date: string | number }
  'lists.groupsOf': { archive: string | number; count: number; groups: string | number }
  'lists.groupOf': { archive: string | number; count: number; name: string | number }
  'lists.fieldValues': { count: number }
  'lists.latestOf': { all: string | number; shown: string | number }
  'lists.pageOf': { page: string | number; pages: string | number }
  'lists.previousPage': None
  'lists.nextPage': None
  'lists.alsoWritten': None
  'lists.offices': None
  'lists.elsewhere': None
  'lists.place': None
  'document.contents': None
  'document.onRecord': None
  'document.toTop': None
  'document.paragraph': { number: string | number }
  'document.publisherVoice': None
  'document.occasionDate': None
  'document.publicationDate': None
  'document.source': None
  'document.lines': { first: string | number; last: string | number }
  'document.fingerprint': None
  'document.identifier': None
  'document.collection': None
  'document.corrections': None
  'document.sameEvent': None
  'document.neighbours': None
  'document.previous': None
  'document.next': None
  'document.inPlace': None
  'document.copyLink': None
  'document.copied': None
  'document.copyFailed': None
  'document.keysHint': None
  'document.line': { line: string | number }
  'document.moreLikeThis': None
  'document.bothHave': None
  'document.accessed': None
  'document.textSettings': None
  'document.textSize': None
  'document.textSizes.small': None
  'document.textSizes.usual': None
  'document.textSizes.large': None
  'document.textSizes.largest': None
  'document.textWidth': None
  'document.textWidths.narrow': None
  'document.textWidths.usual': None
  'document.textWidths.wide': None
  'document.textReset': None
  'basis.inferred': None
  'basis.stated': None
  'basis.statedAt': { line: string | number }
  'basis.inherited': None
  'basis.inheritedHere': None
  'basis.byEditor': None
  'basis.readBy': { rule: string | number }
  'basis.inferredBy': { rule: string | number }
  'basis.fromLine': { line: string | number }
  'basis.editor': None
  'basis.why': None
  'basis.sourceWords': None
  'rules.address-of-a-government': None
  'rules.constant-of-the-collection': None
  'rules.dateline': None
  'rules.first-labelled-speaker': None
  'rules.first-words': None
  'rules.kind-of-publisher': None
  'rules.inferred-in-the-file': None
  'rules.inferred-in-the-dataset': None
  'rules.inherited-in-the-dataset': None
  'rules.kind-of-the-collection': None
  'rules.languages-of-the-speaker': None
  'rules.letters-and-their-sequences': None
  'rules.most-reported': None
  'rules.nothing-says-more': None
  'rules.office-on-that-day': None
  'rules.only-labelled-speaker': None
  'rules.retrieved-from': None
  'rules.row-with-a-speaker': None
  'rules.rights-of-the-collection': None
  'rules.terms-of-the-topic': None
  'rules.title-of-the-collection': None
  'rules.title-in-markup': None
  'rules.year-of-publication': None
  'ruleNames.no-title': None
  'ruleNames.no-date': None
  'ruleNames.no-speaker': None
  'ruleNames.no-venue': None
  'ruleNames.no-language': None
  'ruleNames.no-text': None
  'ruleNames.no-such-date': None
  'ruleNames.ambiguous-date': None
  'ruleNames.several-dates': None
  'ruleNames.date-without-year': None
  'ruleNames.date-of-another-calendar': None
  'ruleNames.date-of-two-calendars': None
  'ruleNames.date-not-understood': None
  'ruleNames.address-not-understood': None
  'ruleNames.url-not-understood': None
  'ruleNames.role-not-understood': None
  'ruleNames.field-not-understood': None
  'ruleNames.field-not-declared': None
  'ruleNames.document-id-not-understood': None
  'ruleNames.unknown-format': None
  'ruleNames.undeclared-dataset': None
  'ruleNames.unknown-column': None
  'ruleNames.mapping-unfilled': None
  'ruleNames.repeated-row-id': None
  'ruleNames.cell-read-as-html': None
  'ruleNames.quotation-marks-in-cell': None
  'ruleNames.unreadable-source': None
  'ruleNames.unread-part': None
  'ruleNames.encoding': None
  'ruleNames.encoding-doubtful': None
  'ruleNames.mojibake': None
  'ruleNames.frontmatter-not-read': None
  'ruleNames.broken-character': None
  'ruleNames.control-character': None
  'ruleNames.unmapped-characters': None
  'ruleNames.page-without-text': None
  'ruleNames.mixed-scripts': None
  'ruleNames.duplicate-source': None
  'ruleNames.repeated-document': None
  'ruleNames.tracked-changes': None
  'ruleNames.struck-words': None
  'ruleNames.comments': None
  'ruleNames.invisible-text': None
  'ruleNames.attachments': None
  'ruleNames.embedded-document': None
  'ruleNames.embedded-object': None
  'ruleNames.heading-missing': None
  'ruleNames.note-without-paragraph': None
  'ruleNames.unclosed-markup': None
  'ruleNames.publisher-line-unmatched': None
  'ruleNames.title-in-another-language': None
  'ruleNames.language-differs': None
  'ruleNames.translation-of-another': None
  'ruleNames.unlisted-speaker': None
  'ruleNames.several-speakers': None
  'ruleNames.event-has-several-days': None
  'ruleNames.fact-names-no-record': None
  'ruleNames.fact-not-understood': None
  'ruleNames.fact-without-document': None
  'ruleNames.correction-does-not-fit': None
  'ruleNames.correction-outdated': None
  'ruleNames.withdrawal-without-effect': None
  'ruleNames.withdrawn-passage-changed': None
  'ruleNames.published-conflict': None
  'ruleNames.published-date-changed': None
  'ruleNames.published-document-carried-over': None
  'ruleNames.published-document-missing': None
  'ruleNames.published-document-moved': None
  'ruleNames.published-paragraph-moved': None
  'ruleNames.published-paragraph-changed': None
  'ruleNames.published-paragraph-withdrawn': None
  'ruleNames.untimed-words': None
  'ruleNames.captions-without-sentences': None
  'ruleNames.words-over-the-page': None
  'ruleNames.document-not-written': None
  'ruleNames.no-account': None
  'ruleNames.frontmatter': None
  'ruleNames.list-marker': None
  'ruleNames.other-articles': None
  'ruleNames.site-name': None
  'ruleNames.section-name': None
  'ruleNames.site-menu': None
  'ruleNames.outside-the-main-text': None
  'ruleNames.follow-us': None
  'ruleNames.follow-us-on': None
  'ruleNames.subscribe': None
  'ruleNames.share': None
  'ruleNames.print': None
  'ruleNames.also-read': None
  'ruleNames.divider': None
  'ruleNames.breadcrumb': None
  'ruleNames.about-the-publisher': None
  'ruleNames.marks-of-the-publisher': None
  'ruleNames.photo-credit': None
  'ruleNames.copyright': None
  'ruleNames.contact': None
  'ruleNames.page-number': None
  'ruleNames.page-mark': None
  'ruleNames.page-foot': None
  'ruleNames.running-head': None
  'ruleNames.repeated-lines': None
  'ruleNames.line-end-hyphen': None
  'ruleNames.table-of-contents': None
  'ruleNames.list-of-persons': None
  'ruleNames.notes-to-editors': None
  'ruleNames.readable-date': None
  'findings.inRow': { finding: string | number; row: string | number }
  'findings.andMore': { count: number; shown: string | number }
  'findings.andOthers': { shown: string | number }
  'findings.quoted': { text: string | number }
  'findings.and': { before: string | number; last: string | number }
  'findings.or': { before: string | number; last: string | number }
  'findings.semicolon': { before: string | number; last: string | number }
  'findings.starting': { words: string | number }
  'findings.nothing': None
  'findings.notKnown': None
  'findings.words': { count: number }
  'findings.rowOfFile': { file: string | number; row: string | number }
  'findings.ifKnown': { field: string | number }
  'findings.noTitle': { remedy: string | number }
  'findings.noTitleOfRow': { remedy: string | number }
  'findings.noDate': { remedy: string | number }
  'findings.noDateOfRow': { remedy: string | number }
  'findings.dateWithoutYear': { date: string | number; remedy: string | number }
  'findings.noSpeaker': { remedy: string | number }
  'findings.noVenue': { remedy: string | number }
  'findings.noLanguage': { remedy: string | number }
  'findings.noLanguageOfRow': { remedy: string | number }
  'findings.noText': None
  'findings.refusedDate': { reason: string | number; words: string | number }
  'findings.mayBe': { readings: string | number }
  'findings.reasons.ambiguous-date': None
  'findings.reasons.no-such-date': None
  'findings.reasons.date-of-another-calendar': None
  'findings.reasons.date-of-two-calendars': None
  'findings.reasons.date-with-dual-year': None
  'findings.reasons.date-with-two-digit-year': None
  'findings.reasons.several-dates': None
  'findings.yearNotInferred': { words: string | number }
  'findings.several.date': { values: string | number }
  'findings.several.speaker': { values: string | number }
  'findings.several.title': { values: string | number }
  'findings.several.venue': { values: string | number }
  'findings.daysOfPublication': { days: string | number }
  'findings.daysOfEvent': { days: string | number; event: string | number }
  'findings.titleInOtherLetters': { text: string | number; title: string | number }
  'findings.scripts.Latin': None
  'findings.scripts.Cyrillic': None
  'findings.scripts.Arabic': None
  'findings.scripts.Han': None
  'findings.scripts.Devanagari': None
  'findings.scripts.Bengali': None
  'findings.scripts.Hangul': None
  'findings.scripts.Greek': None
  'findings.scripts.Hebrew': None
  'findings.scripts.Thai': None
  'findings.scripts.Georgian': None
  'findings.scripts.Armenian': None
  'findings.languageDiffers': { declared: string | number; found: string | number }
  'findings.mixedScripts': { line: string | number; scripts: string | number; word: string | number }
  'findings.mixedScriptsFound': {
    line: string | number
    meant: string | number
    scripts: string | number
    word: string | number
  }
  'findings.wordOnce': { word: string | number }
  'findings.wordOften': { count: number; word: string | number }
  'findings.lostCharacters': { beside: string | number; count: number }
  'findings.halfCharacter': { position: string | number }
  'findings.controlCharacter': { before: string | number; code: string | number }
  'findings.controlCharacterInColumns': { columns: string | number }
  'findings.garbled': { also: string | number; found: string | number }
  'findings.repaired': { also: string | number; found: string | number; repaired: string | number }
  'findings.alsoLine': { line: string | number }
  'findings.alsoLines': { lines: string | number }
  'findings.encodingRead': { encoding: string | number; known: string | number }
  'findings.known.byteOrderMark': None
  'findings.known.contrary': { declared: string | number }
  'findings.known.better': { declared: string | number }
  'findings.known.declared': None
  'findings.known.zeros': None
  'findings.known.statistics': { percent: string | number }
  'findings.encodingDoubtful': { words: string | number }
  'findings.comments': { count: number; passages: string | number }
  'findings.commentsOfCaptions': { count: number; passages: string | number }
  'findings.commentsOnCells': { count: number; passages: string | number }
  'findings.struck': { count: number; passages: string | number }
  'findings.struckInCells': { count: number; passages: string | number }
  'findings.shownStruck': { words: string | number }
  'findings.trackedChanges': { changes: string | number }
  'findings.trackedChangesInWord': { changes: string | number }
  'findings.changes.inserted': { count: number; passages: string | number }
  'findings.changes.insertions': { count: number }
  'findings.changes.deleted': { count: number; passages: string | number }
  'findings.changes.moved': { count: number; passages: string | number }
  'findings.changes.looks': { count: number }
  'findings.objects': { count: number }
  'findings.objectsPerhaps': { count: number }
  'findings.objectPictures': { count: number; programs: string | number }
  'findings.formulaPictures': { count: number; programs: string | number }
  'findings.formulasWritten': { count: number; passages: string | number }
  'findings.hiddenPassages': { count: number; passages: string | number }
  'findings.dateOfWord': { passages: string | number }
  'findings.dateOfOpening': { passages: string | number }
  'findings.tablesOfContents': { count: number }
  'findings.otherReadings': { count: number; passages: string | number }
  'findings.gaps': { count: number; passages: string | number }
  'findings.attachments': { count: number; passages: string | number }
  'findings.diagram': { passages: string | number }
  'findings.chart': { passages: string | number }
  'findings.insertedFiles': { count: number }
  'findings.pictureDescriptions': { count: number; passages: string | number; words: string | number }
  'findings.passagesBeside': { count: number; passages: string | number; words: string | number }
  'findings.hiddenByPage': { count: number; passages: string | number; words: string | number }
  'findings.unclosed': { fault: string | number; line: string | number }
  'findings.unclosedComment': None
  'findings.unclosedQuote': None
  'findings.unclosedToNext': { tag: string | number }
  'findings.unclosedLeftOut': { tag: string | number }
  'findings.captionsWithoutSentences': None
  'findings.untimedWords': { lines: string | number }
  'findings.movedUp': { count: number; passages: string | number }
  'findings.pagesWithoutText': { count: number; pages: string | number; total: string | number }
  'findings.overThePage': { passages: string | number }
  'findings.unmapped': { count: number; letters: string | number; passages: string | number; share: string | number }
  'findings.invisible': { count: number; passages: string | number }
  'findings.picturePages': { passages: string | number }
  'findings.partsBesideText': { passages: string | number }
  'findings.listOfPersons': { file: string | number; persons: string | number }
  'findings.hyphens': { words: string | number }
  'findings.hyphen': { divided: string | number; joined: string | number }
  'findings.headingMissing': { from: string | number; missing: string | number; to: string | number }
  'findings.sameBytes': { twin: string | number }
  'findings.sameText': None
  'findings.sameIdOfRow': { id: string | number; other: string | number }
  'findings.sameIdOfFile': { id: string | number; other: string | number }
  'findings.sameIdOfWords': { id: string | number; other: string | number }
  'findings.noSuchFile': { file: string | number }
  'findings.linkInCircle': { file: string | number }
  'findings.fileNotReadable': { file: string | number; reason: string | number }
  'findings.notAFile': { file: string | number }
  'findings.linkOut': { file: string | number }
  'findings.undeclaredDataset': { file: string | number }
  'findings.unknownFormat': { ending: string | number; file: string | number; formats: string | number }
  'findings.noFormat': { file: string | number; formats: string | number }
  'findings.cellsWithError': { cells: string | number }
  'findings.formulasWithoutValue': { cells: string | number }
  'findings.mergedCells': { cells: string | number }
  'findings.mappingUnfilled': { columns: string | number; field: string | number; rows: string | number }
  'findings.repeatedRowId': { earlier: string | number; id: string | number; row: string | number }
  'findings.quotationMarksInCell': None
  'findings.cellReadAsHtml': { column: string | number }
  'findings.roleDiffers': {
    day: string | number
    recorded: string | number
    speaker: string | number
    stated: string | number
  }
  'findings.dateDiffers': { event: string | number; recorded: string | number; stated: string | number }
  'findings.publisherDiffers': { recognised: string | number; stated: string | number }
  'findings.markUnmatched': { line: string | number; publisher: string | number }
  'findings.furnitureUnmatched': { line: string | number; publisher: string | number }
  'findings.lineAsWritten': { words: string | number }
  'findings.namesNoRecord': {
    document: string | number
    field: string | number
    file: string | number
    name: string | number
  }
  'findings.namesNearRecord': {
    document: string | number
    field: string | number
    file: string | number
    name: string | number
    near: string | number
  }
  'findings.factWithoutDocument': { advice: string | number; document: string | number }
  'findings.correctionWithoutDocument': { advice: string | number; document: string | number }
  'findings.collectionNotRead': None
  'findings.checkId': None
  'findings.correctionOutdated': {
    document: string | number
    field: string | number
    now: string | number
    reason: string | number
    shown: string | number
    was: string | number
  }
  'findings.sourceOfCorrectionChanged': {
    document: string | number
    field: string | number
    now: string | number
    reason: string | number
    shown: string | number
  }
  'findings.noteLeftOut': { document: string | number; paragraph: string | number; problem: string | number }
  'findings.noSuchParagraph': None
  'findings.wordsWithdrawn': None
  'findings.withdrawnPassageChanged': { document: string | number; paragraph: string | number; taken: string | number }
  'findings.withdrawnPassageChangedNear': {
    document: string | number
    others: string | number
    paragraph: string | number
    taken: string | number
  }
  'findings.nothingInItsPlace': None
  'findings.passageInItsPlace': None
  'findings.published.source': { document: string | number; file: string | number }
  'findings.published.missing': { document: string | number; file: string | number; title: string | number }
  'findings.published.carriedOver': { document: string | number; file: string | number }
  'findings.published.date': { document: string | number; now: string | number; was: string | number }
  'findings.published.dateByEditor': { document: string | number; now: string | number; was: string | number }
  'findings.published.moved': { document: string | number; paragraph: string | number; place: string | number }
  'findings.published.became': { document: string | number; outcome: string | number; paragraph: string | number }
  'findings.published.becameOf': {
    document: string | number
    outcome: string | number
    paragraph: string | number
    places: string | number
  }
  'findings.outcomes.changed': None
  'findings.outcomes.merged': None
  'findings.outcomes.split': None
  'findings.outcomes.gone': None
  'findings.outcomes.withdrawn': None
  'findings.quotesWithdrawnWords': None
  'findings.corrections.leftOut': { document: string | number; paragraph: string | number; problem: string | number }
  'findings.corrections.noParagraph': None
  'findings.corrections.nowhere': { words: string | number }
  'findings.corrections.often': { count: number; words: string | number }
  'findings.corrections.nothingLeft': None
  'findings.corrections.earlierEntry': None
  'findings.corrections.nothingFollows': None
  'findings.corrections.joinedBySource': { next: string | number }
  'findings.corrections.doesNotFollow': { next: string | number }
  'findings.corrections.nextCorrected': { next: string | number }
  'findings.corrections.atBeginning': None
  'crossReferences.saidAgain': None
  'crossReferences.saidBefore': None
  'crossReferences.alsoSaid': None
  'crossReferences.alsoSaidIn': { count: number }
  'crossReferences.quotedBy': { count: number }
  'crossReferences.place': { number: string | number; title: string | number }
  'crossReferences.words': { excerpt: string | number }
  'crossReferences.between': None
  'crossReferences.connections': None
  'crossReferences.differences': None
  'crossReferences.standsIn.exact': None
  'crossReferences.standsIn.near': None
  'crossReferences.standsIn.altered': None
  'crossReferences.notFound': None
  'crossReferences.quotedIn.exact': None
  'crossReferences.quotedIn.near': None
  'crossReferences.quotedIn.altered': None
  'crossReferences.altered': None
  'crossReferences.quotations': None
  'crossReferences.quotationsLead': None
  'crossReferences.quotationsOf': { archive: string | number; count: number }
  'crossReferences.noQuotations': None
  'crossReferences.verdicts.altered': None
  'crossReferences.verdicts.near': None
  'crossReferences.verdicts.exact': None
  'crossReferences.verdicts.none': None
  'crossReferences.verdict': None
  'crossReferences.quotation': None
  'crossReferences.whereSaid': None
  'crossReferences.notExpected': None
  'crossReferences.repetitions': None
  'crossReferences.repetitionsLead': None
  'crossReferences.repetitionsOf': { archive: string | number; count: number }
  'crossReferences.noRepetitions': None
  'crossReferences.sameWordsInPassages': { passages: number; words: number }
  'crossReferences.alteredIn': { what: string | number }
  'alterations.figure': None
  'alterations.name': None
  'alterations.date': None
  'alterations.negation': None
  'alterations.quantifier': None
  'alterations.sense': None
  'alterations.word': None
  'change.said': None
  'change.quoted': None
  'change.read': None
  'change.reads': None
  'cite.cite': None
  'cite.copy': None
  'cite.copied': None
  'cite.copyFailed': None
  'cite.inText': None
  'cite.number': None
  'cite.paragraph': None
  'cite.wholeText': None
  'cite.ownPage': None
  'cite.citeParagraph': { number: string | number }
  'cite.dayOfAccess': None
  'cite.filesOfWhole': None
  'cite.filesOfParagraphs': None
  'cite.how': None
  'cite.files': None
  'script.changed': None
  'script.changedOn': { day: string | number }
  'script.unknownBefore': None
  'script.was': None
  'script.now': None
  'script.merged': None
  'script.split': None
  'script.publishedOn': { day: string | number }
  'script.nowAt': None
  'script.paragraph': { number: string | number }
  'script.gone': None
  'script.itRead': None
  'script.linkedWords': None
  'script.noSuchParagraph': None
  'script.noSuchParagraphWhy': None
  'script.searchRecord': None
  'script.close': None
  'script.shownHere': { all: string | number; shown: string | number }
  'script.onThisDay': { day: string | number }
  'script.nearestDay': { day: string | number }
  'script.exactDays': None
  'script.moreOfDay': None
  'script.allOfMonth': { month: string | number }
  'script.tools': None
  'script.toolsOffered': None
  'script.copyLink': None
  'script.copyQuotation': None
  'script.share': None
  'script.check': None
  'script.wholeSentence': None
  'script.copied': None
  'script.notCopied': None
  'script.sentenceOf': { count: number; number: string | number }
  'script.keysTitle': None
  'script.or': None
  'script.closeKeys': None
  'script.keyMeanings.next': None
  'script.keyMeanings.previous': None
  'script.keyMeanings.copy': None
  'script.keyMeanings.sentence': None
  'script.keyMeanings.tools': None
  'script.keyMeanings.search': None
  'script.keyMeanings.keys': None
  'script.keyMeanings.close': None
  'script.keyMeanings.nextHit': None
  'script.keyMeanings.previousHit': None
  'script.followed.changed': { count: number }
  'script.followed.nothing': { count: number }
  'script.followed.unreadable': None
  'script.followed.failed': None
  'script.followed.newInOne': { count: number }
  'script.followed.newInSome': { all: string | number; having: number; passages: number }
  'script.noSuch': { last: string | number }
  'script.report': None
  'script.reportedPassage': { id: string | number; numbers: string | number }
  'script.reportedPassageWithCheck': { check: string | number; id: string | number; numbers: string | number }
  'script.hits.label': None
  'script.hits.at': { count: number; place: string | number }
  'script.hits.noneHere': None
  'script.hits.here': { count: number }
  'script.hits.someWords': None
  'script.hits.saidOfDocument': None
  'script.hits.document': { documents: string | number; place: string | number }
  'script.hits.announced': { place: string | number; query: string | number }
  'script.hits.next': None
  'script.hits.previous': None
  'script.hits.nextDocument': { title: string | number }
  'script.hits.previousDocument': { title: string | number }
  'script.hits.noNext': None
  'script.hits.noPrevious': None
  'script.hits.results': None
  'script.hits.close': None
  'search.description': { archive: string | number; paragraphs: string | number }
  'search.scope': { documents: string | number; paragraphs: string | number }
  'search.how': None
  'search.also': { words: string | number }
  'search.formsOf': { word: string | number }
  'search.leaveOut': { form: string | number }
  'search.countAgain': { form: string | number }
  'search.formsCounted': { forms: string | number }
  'search.instead': { word: string | number; words: string | number }
  'search.exactly': None
  'search.unknownField': { fields: string | number; names: string | number }
  'search.meant': None
  'search.withoutQuotes': None
  'search.everywhere': None
  'search.within': { count: number; filters: string | number }
  'search.help': None
  'search.syntax.words.example': None
  'search.syntax.words.meaning': None
  'search.syntax.phrase.example': None
  'search.syntax.phrase.meaning': None
  'search.syntax.form.example': None
  'search.syntax.form.meaning': None
  'search.syntax.prefix.example': None
  'search.syntax.prefix.meaning': None
  'search.syntax.without.example': None
  'search.syntax.without.meaning': None
  'search.syntax.or.example': None
  'search.syntax.or.meaning': None
  'search.syntax.near.example': None
  'search.syntax.near.meaning': None
  'search.syntax.document.example': None
  'search.syntax.document.meaning': None
  'search.syntax.date.example': None
  'search.syntax.date.meaning': None
  'search.syntax.voice.example': None
  'search.syntax.voice.meaning': None
  'search.suggestions': None
  'search.suggestionKinds.speaker': None
  'search.suggestionKinds.title': None
  'search.narrow': None
  'search.yearEnds.from': None
  'search.yearEnds.to': None
  'search.showYears': None
  'search.moreValues': { count: number }
  'search.order': None
  'search.orders.best': None
  'search.orders.newest': None
  'search.orders.oldest': None
  'search.view': None
  'search.views.documents': None
  'search.views.paragraphs': None
  'search.views.lines': None
  'search.overYears': None
  'search.download': None
  'search.downloads.working': None
  'search.downloads.failed': None
  'search.needsScript': None
  'search.browse': None
  'search.webSearch': { engine: string | number }
  'search.askWebSearch': { engine: string | number }
  'search.webSearchAbout': { engine: string | number }
  'search.searching': None
  'search.counting': { count: number }
  'search.partial.some': { count: number }
  'search.partial.more': { count: number }
  'search.partial.someWithout': { count: number; words: string | number }
  'search.partial.moreWithout': { count: number; words: string | number }
  'search.nothingWhole': None
  'search.partsSilent': { parts: string | number; silent: string | number }
  'search.partsLate': None
  'search.about': { count: number; words: string | number }
  'search.nothing': { documents: number; paragraphs: number }
  'search.unknown': { count: number; words: string | number }
  'search.titles': None
  'search.wholeResults': None
  'search.completeResults': None
  'search.partialResults': None
  'search.heading': None
  'search.more': { count: number }
  'search.failures.query': None
  'search.failures.load': None
  'search.failures.version': None
  'search.again': None
  'search.pageTitle': { query: string | number; title: string | number }
  'search.noneFits': { filters: string | number }
  'search.fields.year': None
  'search.fields.speaker': None
  'search.fields.kind': None
  'search.fields.topic': None
  'search.fields.venue': None
  'search.fields.event': None
  'search.fields.lang': None
  'search.fields.collection': None
  'search.saidAs.year': None
  'search.saidAs.speaker': None
  'search.saidAs.kind': None
  'search.saidAs.topic': None
  'search.saidAs.venue': None
  'search.saidAs.event': None
  'search.saidAs.lang': None
  'search.saidAs.collection': None
  'search.saidAs.title': None
  'search.namedBy.year': { value: string | number }
  'search.namedBy.speaker': { value: string | number }
  'search.namedBy.kind': { value: string | number }
  'search.namedBy.topic': { value: string | number }
  'search.namedBy.venue': { value: string | number }
  'search.namedBy.event': { value: string | number }
  'search.namedBy.lang': { value: string | number }
  'search.namedBy.collection': { value: string | number }
  'search.namedBy.declared': { field: string | number; value: string | number }
  'search.takenAs': { fields: string | number; word: string | number }
  'search.all': None
  'search.follow': None
  'search.followEmpty': None
  'found.paragraphs': { documents: number; paragraphs: number }
  'found.paragraphsAndHeadings': { documents: number; headings: number; paragraphs: number }
  'quote.description': { archive: string | number; paragraphs: string | number }
  'quote.label': None
  'quote.how': None
  'quote.private': None
  'quote.check': None
  'quote.checking': None
  'quote.scope': { documents: string | number; paragraphs: string | number }
  'quote.needsScript': None
  'quote.browse': None
  'quote.nearest': None
  'quote.place': None
  'quote.parts': None
  'quote.spoken': None
  'quote.readAs': None
  'quote.words': None
  'quote.bySpeaker': None
  'quote.onDate': None
  'quote.whose': None
  'quote.judged.unknown': None
  'quote.judged.right': None
  'quote.judged.wrong': None
  'quote.alternatives': None
  'quote.differences': None
  'quote.list': None
  'quote.paragraph': { number: string | number }
  'quote.link': None
  'quote.searched': { documents: string | number; paragraphs: string | number }
  'quote.failures.query': None
  'quote.failures.load': None
  'quote.failures.version': None
  'quote.again': None
  'quote.pageTitle': { quotation: string | number; title: string | number }
  'verdicts.tooCommon': None
  'verdicts.problems.empty': None
  'verdicts.problems.long': { count: number }
  'verdicts.short.exact': None
  'verdicts.short.near': None
  'verdicts.short.altered': None
  'verdicts.short.none': None
  'verdicts.short.paraphrase': None
  'verdicts.kinds.missing': None
  'verdicts.kinds.added': None
  'verdicts.kinds.replaced': None
  'verdicts.kinds.spelling': None
  'verdicts.kinds.moved': None
  'verdicts.kinds.ellipsis': None
  'verdicts.kinds.inserted': None
  'verdicts.alteredKind': { alteration: string | number; kind: string | number }
  'verdicts.replaced': { kind: string | number; quoted: string | number; said: string | number }
  'verdicts.oneSided': { kind: string | number; words: string | number }
  'verdicts.alternatives': None
  'verdicts.said.exact': None
  'verdicts.said.near': { count: number }
  'verdicts.said.altered': { count: number; what: string | number }
  'verdicts.said.paraphrase': None
  'verdicts.said.part': { words: string | number }
  'verdicts.written.exact': None
  'verdicts.written.near': { count: number }
  'verdicts.written.altered': { count: number; what: string | number }
  'verdicts.written.paraphrase': None
  'verdicts.written.part': { words: string | number }
  'verdicts.partAltered': { words: string | number }
  'verdicts.composed': { count: number }
  'verdicts.composedAltered': { count: number }
  'verdicts.none': { documents: number; paragraphs: number }
  'claims.foundIn.publisher': None
  'claims.foundIn.reporter': None
  'claims.foundIn.factsheet': None
  'claims.foundIn.questioner': None
  'claims.foundIn.transcriber': None
  'claims.whose.speaker': None
  'claims.whose.publisher': None
  'claims.whose.reporter': None
  'claims.whose.factsheet': None
  'claims.whose.questioner': None
  'claims.whose.transcriber': None
  'claims.isQuoted': { names: string | number }
  'claims.isQuotedBySpeaker': None
  'claims.by': { names: string | number }
  'claims.byAndTime': { by: string | number; time: string | number }
  'claims.onDay': { date: string | number }
  'claims.inTime': { date: string | number }
  'claims.saidBut': { right: string | number; wrong: string | number }
  'claims.saidButNot': { wrong: string | number }
  'claims.itWas': { right: string | number; wrong: string | number }
  'claims.itWasNot': { wrong: string | number }
  'claims.asClaimed': { what: string | number }
  'claims.notKnown.speaker': { name: string | number; why: string | number }
  'claims.notKnown.date': { when: string | number; why: string | number }
  'claims.why.ownWords': None
  'claims.why.noSpeaker': None
  'claims.why.quoting': { names: string | number }
  'claims.why.otherAlphabet': { names: string | number }
  'claims.why.noDate': None
  'claims.why.date': { date: string | number }
  'claims.language': { languages: string | number }
  'claims.languageOfSpeaker': { languages: string | number; speaker: string | number }
  'claims.spoken': None
  'claims.paired': { language: string | number }
  'claims.pairedDocument': { language: string | number }
  'trends.description': { archive: string | number }
  'trends.scope': { words: string | number; years: string | number }
  'trends.label': None
  'trends.show': None
  'trends.how': None
  'trends.examples': None
  'trends.measure': None
  'trends.measureNames.paragraphs': None
  'trends.measureNames.words': None
  'trends.measures.paragraphs': None
  'trends.measures.words': None
  'trends.needsScript': None
  'trends.withoutIt': None
  'trends.counting': None
  'trends.countingLong': None
  'trends.done': { terms: number; years: number }
  'trends.noYears': None
  'trends.tooMany': { terms: string | number }
  'trends.point': { all: string | number; count: number; query: string | number; year: string | number }
  'trends.total': { found: number; withHits: string | number; years: number }
  'trends.peak': { found: string | number; year: string | number }
  'trends.undated': { count: number }
  'trends.severalYears': { count: number }
  'trends.unknown': { count: number; words: string | number }
  'trends.caption': None
  'trends.year': None
  'trends.allParagraphs': None
  'trends.allWords': None
  'trends.noText': None
  'trends.method.paragraphs': None
  'trends.method.words': None
  'trends.method.gaps': None
  'trends.gaps': { years: string | number }
  'trends.download': None
  'trends.files.svg': None
  'trends.files.csv': None
  'trends.picture': { measure: string | number; terms: string | number; years: string | number }
  'trends.noParagraph': None
  'trends.peakPerWords': { value: string | number; year: string | number }
  'trends.yearSpan': { first: string | number; last: string | number }
  'compare.title': None
  'compare.titleOf': { a: string | number; b: string | number }
  'compare.heading': None
  'compare.lead': None
  'compare.description': { archive: string | number }
  'compare.descriptionOf': { a: string | number; b: string | number }
  'compare.how': None
  'compare.needsScript': None
  'compare.needsScriptOnly': None
  'compare.relations.kept': None
  'compare.relations.reworded': None
  'compare.relations.told': None
  'compare.relations.perhaps': None
  'compare.none': None
  'compare.dropped': { title: string | number }
  'compare.added': { title: string | number }
  'compare.paragraph': { of: string | number }
  'compare.paragraphIn': { of: string | number; title: string | number }
  'compare.leftOut': None
  'compare.figuresTitle': None
  'compare.figuresChanged': None
  'compare.figuresChangedLead': None
  'compare.figuresLead': None
  'compare.figures.bothHave': { figure: string | number }
  'compare.figures.bothHaveOtherwise': { a: string | number; b: string | number }
  'compare.figures.differ': { a: string | number; b: string | number }
  'compare.figures.mayDiffer': { a: string | number; b: string | number }
  'compare.certainty.sure': None
  'compare.certainty.likely': None
  'compare.allTitle': None
  'compare.only': { title: string | number }
  'compare.onlyCount': { count: number }
  'compare.counts.counterparts': { count: number; title: string | number; withCounterpart: string | number }
  'compare.counts.figuresAgree': { count: number }
  'compare.counts.figuresDiffer': { agreeing: number; differing: number }
  'compare.countsOfSeries': { count: number; onlyA: string | number; onlyB: string | number }
  'compare.perhapsMore': { count: number }
  'compare.nothing': None
  'compare.howSure': None
  'compare.moreOfThem': { count: number }
  'compare.events': None
  'compare.eventsLead': None
  'compare.first': None
  'compare.second': None
  'compare.choose': None
  'compare.noneFound': None
  'compare.moreFound': None
  'compare.swap': None
  'compare.other': None
  'compare.comparing': None
  'compare.ready': None
  'compare.reading': None
  'compare.notThere': { name: string | number }
  'compare.withdrawn': { title: string | number }
  'compare.same': None
  'compare.noScript': None
  'compare.open': None
  'compare.failed': None
  'compare.again': None
  'compare.languages': { a: string | number; b: string | number }
  'compare.compareWith': None
  'compare.withPrevious': None
  'compare.withNext': None
  'compare.withOther': None
  'compare.foundDocuments': None
  'compare.foundCount': { count: number }
  'translations.heading': None
  'translations.headingOfTwo': None
  'translations.description': { a: string | number; b: string | number }
  'translations.beside': None
  'translations.besideOther': { title: string | number }
  'translations.how': None
  'translations.rests': { count: number; marked: string | number }
  'translations.restsOther': None
  'translations.restsOnOrder': None
  'translations.unsure': None
  'translations.unsureCount': { count: number }
  'translations.onRecord': None
  'followed.title': None
  'followed.description': { archive: string | number }
  'followed.lead': None
  'followed.needsScript': None
  'followed.query': None
  'followed.hint': None
  'followed.looking': None
  'followed.follow': None
  'followed.findsNow': { found: string | number }
  'followed.findsNothing': None
  'followed.followedAlready': { query: string | number }
  'followed.followed': { query: string | number }
  'followed.tooMany': { count: number; most: string | number }
  'followed.tooManySearches': { count: number }
  'followed.identifier': None
  'followed.searchIt': None
  'followed.empty': None
  'followed.yours': None
  'followed.since': { day: string | number }
  'followed.nothingFound': None
  'followed.nothingNewSince': { day: string | number }
  'followed.notLookedYet': None
  'followed.newSince': { count: number; day: string | number }
  'followed.reworded': { count: number }
  'followed.corrected': { count: number }
  'followed.missing': { count: number; reasons: string | number }
  'followed.seen': None
  'followed.seenOf': { name: string | number }
  'followed.markedSeen': { name: string | number }
  'followed.rename': None
  'followed.renameOf': { name: string | number }
  'followed.newName': None
  'followed.save': None
  'followed.cancel': None
  'followed.renamed': { name: string | number }
  'followed.stop': None
  'followed.stopOf': { name: string | number }
  'followed.stopped': { name: string | number }
  'followed.undo': None
  'followed.undone': None
  'followed.failed': None
  'followed.again': None
  'followed.heading': None
  'followed.paragraph': { paragraph: string | number }
  'followed.file': None
  'followed.fileAbout': None
  'followed.download': None
  'followed.takeIn': None
  'followed.takenIn': { count: number }
  'followed.tooManyInFile': { count: number }
  'followed.unreadableFile.other file': None
  'followed.unreadableFile.damaged': None
  'followed.unreadableFile.newer': None
  'followed.fileName': None
  'followed.unreadableFileName': None
  'followed.refused': None
  'followed.full': None
  'followed.unreadable.damaged': None
  'followed.unreadable.newer': None
  'followed.unreadableAbout': None
  'followed.saveUnreadable': None
  'followed.beginAnew': None
  'followed.inReader': None
  'followed.inReaderAbout': None
  'followed.readyFeeds': None
  'followed.watchesAbout': None
  'followed.watchesWithoutFeeds': None
  'followed.listsAbout': None
  'followed.noFeeds': None
  'followed.ask': None
  'followed.missingBecause.withdrawn': { count: number }
  'followed.missingBecause.gone': { count: number }
  'followed.missingBecause.changed': { count: number }
  'followed.missingBecause.unknown': { count: number }
  'followed.takenInBeside': { count: number; known: string | number }
  'watches.title': None
  'watches.lead': None
  'watches.description': { archive: string | number; count: number }
  'watches.descriptionOf': { archive: string | number; found: string | number; title: string | number }
  'watches.query': None
  'watches.open': None
  'watches.every': { count: number }
  'watches.shown.firstByChange': { all: string | number; shown: string | number }
  'watches.shown.firstByDate': { all: string | number; shown: string | number }
  'watches.shown.allByChange': None
  'watches.shown.allByDate': None
  'watches.nothing': None
  'watches.emptyFeed': None
  'watches.unknown': { count: number; words: string | number }
  'watches.heading': None
  'watches.paragraph': { paragraph: string | number }
  'watches.feedsTitle': None
  'watches.feedsAbout': { count: number }
  'watches.follow': None
  'watches.noVoice.publisher': None
  'watches.noVoice.transcriber': None
  'watches.noVoice.questioner': None
  'watches.notKnown': None
  'watches.entryTitle': { document: string | number; paragraph: string | number }
  'watches.entryText': { excerpt: string | number; whose: string | number }
  'watches.noticeTitle.document': { document: string | number }
  'watches.noticeTitle.gone': { document: string | number }
  'watches.noticeTitle.reworded': { document: string | number }
  'watches.noticeTitle.withdrawn': { document: string | number }
  'watches.noticeText.gone': None
  'watches.noticeText.reworded': None
  'watches.entryTitleOfHeading': { document: string | number }
  'watches.withdrawn.document': None
  'watches.withdrawn.documentBecause': { reason: string | number }
  'watches.withdrawn.passage': None
  'watches.withdrawn.passageBecause': { reason: string | number }
  'watches.withdrawn.notKnown': None
  'watches.feedOfNothing': { query: string | number }
  'watches.feedOf': { found: string | number; query: string | number }
  'watches.feedHas': { count: number }
  'figures.title': None
  'figures.lead': None
  'figures.description': { archive: string | number; count: number; documents: number }
  'figures.total': { count: number; documents: number }
  'figures.whatCounts': None
  'figures.whatCountsText': None
  'figures.byUnit': None
  'figures.bySubject': None
  'figures.bySubjectText': None
  'figures.unitDescription': { archive: string | number; count: number; unit: string | number }
  'figures.allWithScript': None
  'figures.withoutValue': { count: number }
  'figures.subjects': { letter: string | number }
  'figures.subjectsDescription': { archive: string | number; letter: string | number }
  'figures.ofSubject': { count: number; documents: number }
  'figures.mostShared': { count: number; listed: string | number }
  'figures.columns.figure': None
  'figures.columns.document': None
  'figures.columns.date': None
  'figures.columns.by': None
  'figures.whose.questioner': None
  'figures.whose.publisher': None
  'figures.whose.transcriber': None
  'figures.whose.reporter': None
  'figures.whose.factsheet': None
  'figures.unknownSpeaker': None
  'figures.filter.legend': None
  'figures.filter.words': None
  'figures.filter.speaker': None
  'figures.filter.unit': None
  'figures.filter.allUnits': None
  'figures.filter.whose': None
  'figures.filter.anyone': None
  'figures.filter.speakers': None
  'figures.filter.from': None
  'figures.filter.to': None
  'figures.filter.sort': None
  'figures.filter.sorts.largest': None
  'figures.filter.sorts.smallest': None
  'figures.filter.sorts.newest': None
  'figures.filter.sorts.oldest': None
  'figures.filter.sorts.speaker': None
  'figures.filter.sorts.unit': None
  'figures.filter.show': None
  'figures.filter.more': None
  'figures.filter.reading': None
  'figures.filter.failed': None
  'figures.filter.shown': { all: string | number; found: string | number; shown: string | number }
  'figures.filter.noneFound': { all: string | number }
  'figures.filter.notAYear': { written: string | number }
  'figures.filter.yearsReversed': { from: string | number; to: string | number }
  'figures.filter.noSuchChoice': { field: string | number; written: string | number }
  'figures.largestOfUnit': { count: number; listed: string | number }
  'figures.allOfUnit': { count: number }
  'figures.otherLetter': None
  'figures.otherLetters': None
  'figures.units.percent': None
  'figures.units.percentage-point': None
  'figures.units.basis-point': None
  'figures.units.times': None
  'figures.units.share': None
  'figures.units.tenge': None
  'figures.units.dollar': None
  'figures.units.euro': None
  'figures.units.sterling': None
  'figures.units.rouble': None
  'figures.units.yuan': None
  'figures.units.yen': None
  'figures.units.rupee': None
  'figures.units.hryvnia': None
  'figures.units.franc': None
  'figures.units.cent': None
  'figures.units.monthly-calculation-index': None
  'figures.units.second': None
  'figures.units.minute': None
  'figures.units.hour': None
  'figures.units.day': None
  'figures.units.week': None
  'figures.units.month': None
  'figures.units.year': None
  'figures.units.decade': None
  'figures.units.century': None
  'figures.units.square-kilometre': None
  'figures.units.square-metre': None
  'figures.units.square-mile': None
  'figures.units.square-foot': None
  'figures.units.hectare': None
  'figures.units.acre': None
  'figures.units.cubic-metre': None
  'figures.units.cubic-kilometre': None
  'figures.units.cubic-foot': None
  'figures.units.cubic-yard': None
  'figures.units.kilometre': None
  'figures.units.metre': None
  'figures.units.centimetre': None
  'figures.units.millimetre': None
  'figures.units.mile': None
  'figures.units.foot': None
  'figures.units.inch': None
  'figures.units.yard': None
  'figures.units.litre': None
  'figures.units.millilitre': None
  'figures.units.gallon': None
  'figures.units.barrel': None
  'figures.units.bushel': None
  'figures.units.tonne': None
  'figures.units.kilogram': None
  'figures.units.gram': None
  'figures.units.pound': None
  'figures.units.ounce': None
  'figures.units.kilowatt-hour': None
  'figures.units.megawatt-hour': None
  'figures.units.gigawatt-hour': None
  'figures.units.terawatt-hour': None
  'figures.units.watt': None
  'figures.units.kilowatt': None
  'figures.units.megawatt': None
  'figures.units.gigawatt': None
  'figures.units.degree': None
  'figures.units.people': None
  'figures.units.count': None
  'group.overTime': None
  'group.documentsOverTime': None
  'group.wordsOverTime': None
  'group.asTable': None
  'group.years': None
  'group.undated': None
  'group.documentsTitle': None
  'group.particularWords': None
  'group.particularWordsOf': None
  'group.ownWords': None
  'group.compared': { elsewhere: string | number; here: string | number }
  'group.word': None
  'group.paragraphs': None
  'group.inTenThousand': None
  'group.elsewhere': None
  'group.likelihood': None
  'group.related.speakers': None
  'group.related.venues': None
  'group.related.events': None
  'group.related.topics': None
  'group.more': { count: number }
  'group.office': None
  'group.since': None
  'group.until': None
  'group.toLetter': None
  'group.comparedIn': { elsewhere: string | number; here: string | number; language: string | number }
  'time.byYear': None
  'time.decade': None
  'time.lastFigure': { figure: string | number }
  'time.yearsTable': { from: string | number; to: string | number }
  'time.month': None
  'time.documents': None
  'time.days': None
  'time.dayNotKnown': None
  'time.monthNotKnown': None
  'time.monthsTable': { year: string | number }
  'time.monthsChart': { year: string | number }
  'time.monthAndCount': { count: number; month: string | number }
  'time.unsureDay': None
  'time.rangeOfDays': None
  'time.legendUnsure': None
  'time.legendRange': None
  'time.ownOfMonth': { count: number }
  'time.undated': None
  'time.undatedCount': { count: number }
  'time.noneUndated': None
  'time.whatIsKnown': None
  'time.withoutYear.decade': None
  'time.withoutYear.century': None
  'time.withoutYear.latest': None
  'time.withoutYear.without-year': None
  'time.withoutYear.unknown': None
  'browse.title': None
  'browse.lead': None
  'browse.description': { archive: string | number }
  'browse.parts.texts': None
  'browse.parts.names': None
  'browse.parts.words': None
  'browse.parts.record': None
  'browse.about.search': None
  'browse.about.quote': None
  'browse.about.trends': None
  'browse.about.compare': None
  'browse.about.documents': None
  'browse.about.dates': None
  'browse.about.undated': None
  'browse.about.quotations': None
  'browse.about.repetitions': None
  'browse.about.figures': None
  'browse.about.watches': None
  'browse.about.followed': None
  'browse.about.sources': None
  'browse.about.findings': None
  'browse.about.corrections': None
  'browse.about.data': None
  'browse.about.feeds': None
  'browse.about.about': None
  'browse.about.field': None
  'browse.aboutGroups.speakers': None
  'browse.aboutGroups.events': None
  'browse.aboutGroups.venues': None
  'browse.aboutGroups.topics': None
  'browse.aboutGroups.publishers': None
  'browse.aboutGroups.collections': None
  'browse.toAll': None
  'browse.kinds': None
  'browse.aboutKinds': None
  'browse.languages': None
  'browse.aboutLanguages': None
  'provenance.deliveries.as-delivered': None
  'provenance.deliveries.as-prepared': None
  'provenance.severities.error': None
  'provenance.severities.warning': None
  'provenance.severities.note': None
  'provenance.severity.error': None
  'provenance.severity.warning': None
  'provenance.severity.note': None
  'provenance.characters': { count: number }
  'provenance.places': { count: number }
  'provenance.findingsCount': { count: number }
  'provenance.sources': None
  'provenance.sourcesLead': None
  'provenance.sourcesOf': { archive: string | number; count: number }
  'provenance.noSources': None
  'provenance.sourceBucket': { group: string | number }
  'provenance.sourceBucketOf': { archive: string | number; count: number; group: string | number }
  'provenance.sourceOf': { archive: string | number; file: string | number; id: string | number }
  'provenance.file': None
  'provenance.belongs': None
  'provenance.leftOut': None
  'provenance.findings': None
  'provenance.row': { row: string | number }
  'provenance.received': None
  'provenance.bytes': { count: number }
  'provenance.fate': None
  'provenance.asText': None
  'provenance.asMetadata': None
  'provenance.ledger': None
  'provenance.asReceived': None
  'provenance.textKept': None
  'provenance.noText': { characters: string | number }
  'provenance.withdrawnHere': None
  'provenance.paragraph': { number: string | number }
  'provenance.heading': None
  'provenance.statesField': { field: string | number }
  'provenance.leftOutBy': { rule: string | number }
  'provenance.repeats': { what: string | number }
  'provenance.line': { line: string | number }
  'provenance.atLine': { line: string | number }
  'provenance.formerDates': { dates: string | number }
  'provenance.linesAbove': None
  'provenance.linesAboveNote': None
  'provenance.retrieved': { day: string | number }
  'provenance.inSource': None
  'provenance.findingsLead': None
  'provenance.findingsOf': { archive: string | number; count: number }
  'provenance.findingsOfRule': { archive: string | number; count: number; rule: string | number }
  'provenance.noFindings': None
  'provenance.allOfRule': { count: number }
  'provenance.corrections': None
  'provenance.correctionsLead': None
  'provenance.correctionsOf': { archive: string | number; count: number }
  'provenance.noCorrections': None
  'provenance.correctedCount': { count: number }
  'provenance.addedCount': { count: number }
  'provenance.addedLead': None
  'provenance.addedFrom': None
  'provenance.addedOnPage': { count: number }
  'provenance.correctionsExtent': { added: string | number; corrected: string | number }
  'provenance.corrected': None
  'provenance.why': None
  'provenance.decidedBy': None
  'provenance.redivided': None
  'provenance.wasAbsent': None
  'provenance.undatedDecision': None
  'provenance.documentWithdrawn': None
  'provenance.passageWithdrawn': None
  'provenance.withdrawnDocument': None
  'provenance.withdrawnDocumentAbout': None
  'provenance.withdrawnPassage': None
  'provenance.withdrawnNote': None
  'provenance.tombstones': None
  'provenance.wordsNowIn': None
  'provenance.stoodAfter': None
  'provenance.stoodAtStart': None
  'provenance.thisHeading': None
  'provenance.lastWording': { day: string | number }
  'provenance.wordingWithdrawn': None
  'provenance.wordingUnknown': None
  'provenance.addressChanged': None
  'provenance.addressChangedOf': { archive: string | number; title: string | number }
  'provenance.toDocument': None
  'provenance.toLinkedPassage': None
  'provenance.allFacts': None
  'provenance.inWriting': None
  'provenance.breaks': None
  'provenance.ourBreaks': { count: number }
  'provenance.showBreaks': None
  'provenance.ourBreakShort': None
  'provenance.ourBreak': None
  'provenance.question': None
  'provenance.inOtherLanguages': None
  'provenance.original': None
  'provenance.textOfRecord': None
  'provenance.textOfRecordOfEvent': None
  'provenance.textOfRecordShort': None
  'provenance.about': None
  'provenance.aboutOf': { archive: string | number }
  'provenance.lines': { first: string | number; last: string | number }
  'provenance.nothingCorrected': None
  'provenance.headingGone': None
  'provenance.headingGoneSince': { since: string | number }
  'provenance.paragraphGone': None
  'provenance.paragraphGoneSince': { since: string | number }
  'provenance.editorNote': None
  'provenance.withdrawnPassageOn': { day: string | number }
  'provenance.withdrawnDocumentOn': { day: string | number }
  'about.reading.1': None
  'about.reading.2': None
  'about.reading.3': None
  'about.reading.title': None
  'about.bases.1': None
  'about.bases.2': None
  'about.bases.title': None
  'about.identifiers.1': None
  'about.identifiers.2': None
  'about.identifiers.3': None
  'about.identifiers.title': None
  'about.breaks.1': None
  'about.breaks.title': None
  'about.voices.1': None
  'about.voices.2': None
  'about.voices.3': None
  'about.voices.title': None
  'about.across.1': None
  'about.across.title': None
  'about.corrections.1': None
  'about.corrections.2': None
  'about.corrections.title': None
  'data.title': None
  'data.allDocuments': None
  'data.description': { archive: string | number; documents: string | number }
  'data.about': None
  'data.version': { version: string | number }
  'data.notMade': None
  'data.whoseTitle': None
  'data.whose': None
  'data.unknown': None
  'data.formats.csv.title': None
  'data.formats.csv.about': None
  'data.formats.parquet.title': None
  'data.formats.parquet.about': None
  'data.formats.sqlite.title': None
  'data.formats.sqlite.about': None
  'data.formats.jsonl.title': None
  'data.formats.jsonl.about': None
  'data.formats.tei.title': None
  'data.formats.tei.about': None
  'data.formats.akoma-ntoso.title': None
  'data.formats.akoma-ntoso.about': None
  'data.formats.markdown.title': None
  'data.formats.markdown.about': None
  'data.formats.text.title': None
  'data.formats.text.about': None
  'data.howToOpen': { format: string | number }
  'data.files': None
  'data.file': None
  'data.contains': None
  'data.size': None
  'data.rows.documents': { count: number }
  'data.rows.paragraphs': { count: number }
  'data.rows.figures': { count: number }
  'data.rows.texts': { count: number }
  'data.part': { part: string | number }
  'data.inParts': None
  'data.inFragments': None
  'data.licences': None
  'data.licenceOfDocument': None
  'data.collection': None
  'data.documentsColumn': None
  'data.licence': None
  'data.noCollection': None
  'data.licenceNotKnown': None
  'data.cite': None
  'data.citeHow': None
  'data.citation': { archive: string | number; version: string | number }
  'data.citationFile': None
  'data.described': None
  'data.describedHow': None
  'data.checksums': None
  'data.single': None
  'data.singleAbout': { endings: string | number }
  'data.singleNot': { most: string | number }
  'data.api': None
  'data.apiStart': None
  'data.apiDescription': None
  'data.sizes.bytes': { count: number }
  'data.sizes.kilobytes': { size: string | number }
  'data.sizes.megabytes': { size: string | number }
  'data.citationWithAddress': { address: string | number; archive: string | number; version: string | number }
  'data.apiOfDocuments': None
  'data.apiOfParts': None
  'data.examples.join': None
  'data.examples.unpack': None
  'data.examples.unpackAll': None
  'data.examples.oneFile': None
  'data.examples.antConc': None
  'data.examples.voyant': None
  'export.madeBy': None
  'export.responsible.rule': None
  'export.responsible.editor': None
  'export.speaker': None
  'export.languageNotKnown': None
  'export.originalLanguage': None
  'export.dateNotKnown': None
  'export.dateAsKnown': { date: string | number }
  'export.speakerNotKnown': None
  'export.nobodySpeaks': None
  'export.questioner': None
  'export.rightsOfEach': None
  'export.rightsNotStated': None
  'export.retrieved': { moment: string | number }
  'export.sourceAbsent': None
  'export.withdrawn': { reason: string | number }
  'export.corrected': { field: string | number; reason: string | number }
  'export.replacedCharacters': { count: number }
  'export.withdrawnWords': None
  'export.whose.speaker': None
  'export.whose.questioner': None
  'export.whose.publisher': None
  'export.whose.transcriber': None
  'export.whose.reporter': None
  'export.whose.factsheet': None
  'export.forms.md': None
  'export.forms.txt': None
  'export.forms.json': None
  'export.forms.tei': None
  'export.files': None
  'export.sharedJson': None
  'export.teiConventions.speech': None
  'export.teiConventions.notes': None
  'export.teiConventions.numbers': None
  'export.teiConventions.dates': None
  'export.teiConventions.responsibility': None
  'export.noRecords': None
  'export.corpus': { count: number }
  'feeds.title': None
  'feeds.feed': None
  'feeds.atom': None
  'feeds.json': None
  'feeds.description': { archive: string | number; count: number }
  'feeds.about': { count: number }
  'feeds.aboutNames': None
  'feeds.everything': None
  'feeds.kinds': None
  'feeds.languages': None
  'feeds.all': None
  'feeds.withdrawn': { reason: string | number }
  'feeds.authorNotKnown': None
  'feeds.dateNote': { date: string | number; note: string | number }
  'notFound.title': None
  'notFound.how': None
}
