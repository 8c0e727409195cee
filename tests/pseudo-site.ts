import { Site } from '#app/_site/site.ts'
import english from '#lib/i18n/en.json' with { type: 'json' }
import type { Section } from '#lib/i18n/languages.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay } from '#lib/i18n/say.ts'
import { pseudoMessages } from './pseudo-language.ts'

const messages = pseudoMessages(english)

/** A site whose interface is in a language that nobody speaks, and whose words are 40 % longer than English ones. */
export class PseudoSite extends Site {
  override readonly say = createSay('en', messages)

  override messages(sections: readonly Section[]): MessageTree {
    return Object.fromEntries(
      ['language', ...sections].flatMap((name) => (messages[name] ? [[name, messages[name]]] : [])),
    )
  }

  /** This site has no other language. */
  override in(): Site {
    return this
  }
}
