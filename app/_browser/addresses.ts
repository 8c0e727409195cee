import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'

/**
 * The addresses of the site for pages that people operate. They run in browsers, which can't read the file of settings,
 * so Next writes the site's address into their scripts when it compiles them (`env` in next.config.ts).
 */
export const addresses = createAddresses(parseSiteLocation(process.env.SITE_ADDRESS))
