/**
 * What the rules do by which the ingest infers a value, in words that follow "inferred" (English). A rule that is
 * not here is shown by its name.
 */
export const ruleDescriptions: Record<string, string> = {
  'address-of-a-government': 'from its address: a site of a government',
  'constant-of-the-collection': 'from what its collection says about all its texts',
  dateline: 'from the dateline of the text',
  'first-labelled-speaker': 'from the first label before somebody’s words',
  'first-words': 'from its first words: the source gives no title',
  'kind-of-publisher': 'from what its publisher publishes',
  'inferred-in-the-file': 'from its file, which says that the archive before had inferred it',
  'inferred-in-the-dataset': 'from the dataset, which says that the archive before had inferred it',
  'inherited-in-the-dataset': 'from the dataset, which says that the archive before had it of an event',
  'kind-of-the-collection': 'from what its collection holds',
  'languages-of-the-speaker': 'from the languages of the speaker: this one is none of them',
  'letters-and-their-sequences': 'from the letters of the text and their sequences',
  'most-reported': 'from whose words the text reports most',
  'nothing-says-more': 'by default: the source does not say what it is',
  'office-on-that-day': 'from the office that the speaker held on that day',
  'only-labelled-speaker': 'from the labels before somebody’s words: nobody else speaks or answers',
  'retrieved-from': 'from the address that its source was retrieved from',
  'row-with-a-speaker': 'from its having a speaker: its dataset does not say what it is',
  'rights-of-the-collection': 'from what its collection declares',
  'terms-of-the-topic': 'from words of the text',
  'title-of-the-collection': 'from how its collection names its texts',
  'title-in-markup': 'from what the markup of its page calls it: its text has no title',
  'year-of-publication': 'in part: the text gives day and month, the year is that of publication',
}
