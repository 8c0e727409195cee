// The package has no types. Each of these files is an object of forms and what they are forms of.
declare module 'wink-lexicon/src/*' {
  const exceptions: unknown
  export default exceptions
}
