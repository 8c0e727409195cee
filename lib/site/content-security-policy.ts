/** What a page may load, run and send to, by directive (Content Security Policy Level 3). */
const pageDirectives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** Directives that hold for every answer of a host: what a page may run and look like is said in it. */
const answerDirectives: Readonly<Record<string, string>> = {
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // A meta element can't say who may show the page in a frame.
  'frame-ancestors': "'self'",
}

/** What pages tell other hosts of themselves when a reader follows a link to them: nothing, since addresses have queries. */
export const referrerPolicy = 'same-origin'

/**
 * The policy that a page says of itself by a `<meta>` element: all that it loads is the site's own, nothing runs that
 * stands in it, and its forms send to the site alone, or also to the origins of other sites that are named.
 */
export function contentSecurityPolicy(formTargets: readonly string[] = []): string {
  return serialise({ ...pageDirectives, 'form-action': withTargets(formTargets) })
}

/**
 * The policy that a host says of every file, beside that of the page itself; both hold. So it allows what any page of the
 * site is allowed: `formTargets` are the origins that a form of some page sends to.
 */
export function answerPolicy(formTargets: readonly string[] = []): string {
  return serialise({ ...answerDirectives, 'form-action': withTargets(formTargets) })
}

function withTargets(origins: readonly string[]): string {
  return ["'self'", ...origins].join(' ')
}

function serialise(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
