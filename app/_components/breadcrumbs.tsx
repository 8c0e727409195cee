/** Where a page lies: links from the widest to the nearest above it. */
export function Breadcrumbs({ label, steps }: { label: string; steps: readonly { address: string; label: string }[] }) {
  return (
    <nav className="trail" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.address}>
            <a href={step.address}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
