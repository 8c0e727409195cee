import { messagesFor } from './messages.ts'

const { number } = messagesFor('en')

function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`
}

const passages = (count: number) => counted(count, 'passage', 'passages')
const searches = (count: number) => counted(count, 'search', 'searches')

/** What became of passages that a search found before and doesn't find now. */
interface MissingCounts {
  withdrawn: number
  gone: number
  changed: number
  unknown: number
}

/** Words of the page of the searches that a reader follows, and of the line on the front page, in English. */
export const followedMessages = {
  title: 'Searches you follow',
  description: (archive: string) =>
    `Follow searches in ${archive}: what is new in them since you last looked, kept in your browser alone.`,
  lead: 'Follow a search, and see whenever you come back what is new in it. What you follow is kept in this browser alone: no account, no cookie, and no list of it anywhere else.',
  needsScript: 'Following a search runs in the browser and needs JavaScript. Feeds, below, need none.',

  query: 'Search to follow',
  hint: 'Words as the search takes them. A word that is in no text is not guessed at: it is found once it is there.',
  looking: 'Looking …',
  follow: 'Follow this search',
  followEmpty: 'to see when something comes.',
  findsNow: (found: string) => `Finds ${found} now.`,
  findsNothing: 'Finds nothing now. You can follow it nevertheless, and see when something comes.',
  followedAlready: (query: string) => `You follow “${query}” already: it is below.`,
  followed: (query: string) => `You follow “${query}” now. What comes from now on is new.`,
  tooMany: (found: number, most: number) =>
    `Finds ${passages(found)}. What is new can only be told of searches that find at most ${number(most)}: narrow it down with another word, a speaker or a year.`,
  tooManySearches: (most: number) => `You follow ${searches(most)}, and more are too many: stop following one first.`,
  identifier: 'This names one passage or document, in which nothing new is ever found. Follow words instead.',
  searchIt: 'Search for it',

  empty: 'You follow no search yet. Write one above, or press “Follow this search” beside the hits of a search.',
  yours: 'What you follow',
  since: (day: string) => `followed since ${day}`,
  nothingFound: 'nothing found yet',
  nothingNewSince: (day: string) => `Nothing new since ${day}`,
  notLookedYet: 'You have not looked at this here yet. Once you have seen it, what comes afterwards is new.',
  newSince: (count: number, day: string) => `${passages(count)} new since ${day}`,
  reworded: (count: number) =>
    `${passages(count)} found now, which ${count === 1 ? 'was' : 'were'} published in other words before`,
  corrected: (count: number) => `${passages(count)} with other words than when you last looked`,
  missing: (counts: MissingCounts) => {
    const all = counts.withdrawn + counts.gone + counts.changed + counts.unknown
    const reasons = [
      counts.withdrawn > 0 ? `${number(counts.withdrawn)} withdrawn` : undefined,
      counts.gone > 0 ? `${number(counts.gone)} no longer in the text` : undefined,
      counts.changed > 0 ? `${number(counts.changed)} with other words now` : undefined,
      counts.unknown > 0 ? `${number(counts.unknown)} for a reason that the archive does not record` : undefined,
    ].filter((reason) => reason !== undefined)
    return `${passages(all)} not found any more: ${reasons.join(', ')}.`
  },
  seen: 'I have seen this',
  seenOf: (name: string) => `I have seen what is new in ${name}`,
  markedSeen: (name: string) => `What is new in “${name}” counts as seen.`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  newName: 'Name',
  save: 'Save',
  cancel: 'Cancel',
  renamed: (name: string) => `It is called “${name}” now.`,
  stop: 'Stop following',
  stopOf: (name: string) => `Stop following ${name}`,
  stopped: (name: string) => `You do not follow “${name}” any more.`,
  undo: 'Undo',
  undone: 'It is as it was.',
  failed: 'This search could not be looked at.',
  again: 'Try again',
  heading: 'Heading',
  paragraph: (paragraph: number) => `¶ ${paragraph}`,

  file: 'Take them with you',
  fileAbout:
    'A file has what you follow and what you have seen of it, for another browser, or for when this one forgets: browsers may clear what sites keep, some after a week without a visit.',
  download: 'Save as a file',
  takeIn: 'Take in a file',
  takenIn: (added: number, known: number) =>
    `${searches(added)} added${known > 0 ? `; ${number(known)} you followed already` : ''}.`,
  tooManyInFile: (most: number) => `With these you would follow more than ${searches(most)}; nothing was taken in.`,
  unreadableFile: {
    'other file': 'This is no file of followed searches; nothing was taken in.',
    damaged: 'This file of followed searches is damaged; nothing was taken in.',
    newer: 'This file was made by a newer version of this site; reload the page and try again. Nothing was taken in.',
  },
  fileName: 'followed-searches.json',
  unreadableFileName: 'followed-searches-unreadable.txt',

  refused:
    'This browser keeps nothing for this site, as in a private window: searches can’t be followed in it. Feeds, below, can.',
  full: 'The browser has no more room for what this site keeps; nothing was changed. Stop following another search first.',
  unreadable: {
    damaged: 'What this browser kept of the searches that you follow is damaged and can’t be read.',
    newer:
      'What this browser kept of the searches that you follow was written by a newer version of this page. Reload the page.',
  },
  unreadableAbout: 'It was left as it is, and nothing is written over it. You can save it as a file, and begin anew.',
  saveUnreadable: 'Save it as a file',
  beginAnew: 'Begin anew, without it',

  inReader: 'In a feed reader',
  inReaderAbout:
    'A feed reader looks for you, also when this page is closed. This archive is made of files alone, and a host of files can’t make a feed for whatever is searched for: that would take a server.',
  readyFeeds: 'It has feeds that were made beforehand.',
  watchesAbout: 'The searches that the editors follow have feeds of passages:',
  watchesWithoutFeeds: 'The editors follow some searches, each with a page:',
  listsAbout:
    'All documents, and those of a kind, language, speaker, venue, topic, publisher or collection, have feeds of documents:',
  noFeeds: 'It has no feeds yet, since it is not known under which address it will stand.',
  ask: 'Who keeps the archive can make a feed of any search:',

  home: {
    new: (count: number, having: number, all: number) =>
      all === 1
        ? `The search that you follow has ${count === 1 ? '1 new passage' : `${number(count)} new passages`}`
        : `${number(having)} of the ${searches(all)} that you follow ${having === 1 ? 'has' : 'have'} ${count === 1 ? '1 new passage' : `${number(count)} new passages`}`,
    changed: (all: number) => `Nothing new, but something changed, in the ${searches(all)} that you follow`,
    nothing: (all: number) => `Nothing new in the ${searches(all)} that you follow`,
    unreadable: 'What this browser kept of the searches that you follow can’t be read',
    failed: 'The searches that you follow could not all be looked at',
  },
}
