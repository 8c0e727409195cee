import type { ComparedSide } from './compared-side.ts'

/** The head of one of two texts that stand side by side: its title, which leads to it, and what is known of it. */
export function SideHead({ side: { title, address, facts, lang } }: { side: ComparedSide }) {
  return (
    <p>
      <a href={address} lang={lang}>
        {title}
      </a>
      <small>{facts}</small>
    </p>
  )
}
