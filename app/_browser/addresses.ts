import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'

/**
 * The addresses of the site for pages that people operate: these run in browsers, which read no file of settings.
 * Next writes the value into the script when it makes it (`env` in next.config.ts).
 */
export const addresses = createAddresses(parseSiteLocation(process.env.SITE_ADDRESS))
